import { Flex, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { RateView } from '../../../server/src/tax/contract';
import { Head } from '../page/Head';
import { useWording } from '../wording';
import { EditRate } from './EditRate';
import { percentText } from './percent-text';
import { RemoveRate } from './RemoveRate';
import { useCountryName } from './use-country-name';

const columns = ['tax.country', 'tax.region', 'tax.category', 'tax.name', 'tax.rate', 'tax.priority'] as const;

interface TaxesTableProps {
  readonly rates: readonly RateView[];
  readonly mayManage: boolean;
}

export const TaxesTable = ({ rates, mayManage }: TaxesTableProps) => {
  const say = useWording();
  const { locale } = useIntl();
  const nameOf = useCountryName();
  const regionOf = ({ state, postalPrefix }: RateView) =>
    [state, postalPrefix && say('tax.postal-codes', { prefix: postalPrefix })].filter(Boolean).join(' · ');
  return (
    <Table colCount={columns.length + (mayManage ? 1 : 0)} rowCount={rates.length + 1}>
      <Head columns={columns} {...(mayManage && { actions: 'tax.actions' as const })} />
      <Tbody>
        {rates.map((rate, index) => (
          <Tr key={rate.id}>
            <Td>
              {/* A country is named once: its rates stand below each other. */}
              {rates[index - 1]?.country === rate.country ? null : (
                <Typography fontWeight="semiBold">
                  {nameOf(rate.country)} ({rate.country})
                </Typography>
              )}
            </Td>
            <Td>
              <Typography textColor={regionOf(rate) ? 'neutral800' : 'neutral600'}>
                {regionOf(rate) || say('tax.everywhere')}
              </Typography>
            </Td>
            <Td>
              <Typography>{rate.category}</Typography>
            </Td>
            <Td>
              <Typography>{rate.name}</Typography>
            </Td>
            <Td>
              <Typography fontWeight="semiBold">{percentText(rate.rate, locale)} %</Typography>
            </Td>
            <Td>
              <Typography textColor="neutral600">{rate.priority}</Typography>
            </Td>
            {mayManage && (
              <Td>
                <Flex justifyContent="flex-end" gap={1}>
                  <EditRate rate={rate} />
                  <RemoveRate rate={rate} />
                </Flex>
              </Td>
            )}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
