import { Flex, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import type { MailedGoodView } from '../../../server/src/fulfillment/contract';
import { Head } from '../page/Head';
import { TwoLines } from '../page/TwoLines';
import { useWording, type Wording } from '../wording';
import { AddKeys } from './AddKeys';
import { EditGood } from './EditGood';

const columns: readonly Wording[] = ['goods.name', 'goods.message', 'goods.keys'];

export const GoodsTable = ({ goods, may }: { readonly goods: readonly MailedGoodView[]; readonly may: boolean }) => {
  const say = useWording();
  return (
    <Table colCount={columns.length + 1} rowCount={goods.length + 1}>
      <Head columns={columns} actions="files.actions" />
      <Tbody>
        {goods.map((good) => (
          <Tr key={good.id}>
            <Td>
              <Typography fontWeight="semiBold">{good.name}</Typography>
            </Td>
            <Td>
              <TwoLines text={good.message} />
            </Td>
            <Td>
              <Typography textColor={good.keyed && good.keys.free < 1 ? 'danger600' : 'neutral800'}>
                {good.keyed ? say('goods.keys-left', good.keys) : '–'}
              </Typography>
            </Td>
            <Td>
              {may && (
                <Flex gap={2} justifyContent="flex-end">
                  {good.keyed && <AddKeys good={good} />}
                  <EditGood good={good} />
                </Flex>
              )}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
