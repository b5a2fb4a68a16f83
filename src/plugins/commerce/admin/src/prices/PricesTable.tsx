import { Flex, IconButton, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { EntryView, PriceListView } from '../../../server/src/catalog/price-list-contract';
import { shownAmount } from '../money/amount-text';
import { Head } from '../page/Head';
import { useWording } from '../wording';
import { PriceDialog } from './PriceDialog';

const columns = ['price.sku', 'price.base', 'price.list', 'price.min-quantity'] as const;

type Remove = ((price: EntryView) => void) | undefined;

interface PricesTableProps {
  readonly list: PriceListView;
  readonly prices: readonly EntryView[];
  /** Undefined for those who may only look. */
  readonly remove: Remove;
}

const PriceRow = ({ list, price, remove }: Omit<PricesTableProps, 'prices'> & { readonly price: EntryView }) => {
  const say = useWording();
  const { formatNumber, locale } = useIntl();
  const { sku, title, basePrice, minQuantity } = price;
  return (
    <Tr>
      <Td>
        <Typography fontWeight="semiBold">{sku}</Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {title ?? say('price.not-sold')}
        </Typography>
      </Td>
      <Td>
        <Typography>{basePrice === null ? '–' : shownAmount(basePrice, list.currency, locale)}</Typography>
      </Td>
      <Td>
        <Typography fontWeight="semiBold">{shownAmount(price.price, list.currency, locale)}</Typography>
      </Td>
      <Td>
        <Typography>{formatNumber(minQuantity)}</Typography>
      </Td>
      {remove && (
        <Td>
          <Flex justifyContent="flex-end" gap={1}>
            <PriceDialog list={list} price={price} />
            <IconButton variant="ghost" label={say('price.remove', { sku })} onClick={() => remove(price)}>
              <Trash />
            </IconButton>
          </Flex>
        </Td>
      )}
    </Tr>
  );
};

export const PricesTable = ({ list, prices, remove }: PricesTableProps) => (
  <Table colCount={columns.length + (remove ? 1 : 0)} rowCount={prices.length + 1}>
    <Head columns={columns} {...(remove && { actions: 'price.actions' as const })} />
    <Tbody>
      {prices.map((price) => (
        <PriceRow key={price.id} list={list} price={price} remove={remove} />
      ))}
    </Tbody>
  </Table>
);
