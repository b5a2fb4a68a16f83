import { Button, Flex, Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { StockHistoryEntry } from '../../../server/src/order/sales-contract';
import { Head } from '../page/Head';
import { pluginId } from '../plugin-id';
import { useWording } from '../wording';
import { useCommerceStockHistoryQuery } from './stock-api';

const columns = ['stock.when', 'stock.why', 'stock.change'] as const;
/** What the server answers at once. */
const whole = 50;

const Entry = ({ entry: { at, reason, quantity, note, order } }: { readonly entry: StockHistoryEntry }) => {
  const say = useWording();
  const { formatDate, formatNumber } = useIntl();
  return (
    <Tr>
      <Td>
        <Typography>{formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })}</Typography>
      </Td>
      <Td>
        <Typography>{say(`stock.reason.${reason}`)}</Typography>{' '}
        {order && (
          <Link tag={NavLink} to={`/plugins/${pluginId}/orders/${order}`}>
            {order}
          </Link>
        )}
        {note && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {note}
          </Typography>
        )}
      </Td>
      <Td>
        <Typography fontWeight="semiBold" textColor={quantity < 0 ? 'neutral800' : 'success600'}>
          {formatNumber(quantity, { signDisplay: 'exceptZero' })}
        </Typography>
      </Td>
    </Tr>
  );
};

/** What changed the units of a SKU, page by page into the past. */
export const StockHistory = ({ sku }: { readonly sku: string }) => {
  const say = useWording();
  const [before, setBefore] = useState<readonly string[]>([]);
  const last = before.at(-1);
  const { data = [] } = useCommerceStockHistoryQuery(
    { sku, ...(last !== undefined && { before: last }) },
    { refetchOnMountOrArgChange: true },
  );
  if (!data.length && !before.length) {
    return <Typography textColor="neutral600">{say('stock.no-history')}</Typography>;
  }
  const oldest = data.at(-1)?.at;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Table colCount={columns.length} rowCount={data.length + 1}>
        <Head columns={columns} />
        <Tbody>
          {data.map((entry, index) => (
            <Entry key={index} entry={entry} />
          ))}
        </Tbody>
      </Table>
      <Flex gap={2} justifyContent="flex-end">
        {before.length > 0 && (
          <Button variant="tertiary" onClick={() => setBefore(before.slice(0, -1))}>
            {say('stock.newer')}
          </Button>
        )}
        {data.length === whole && oldest !== undefined && (
          <Button variant="tertiary" onClick={() => setBefore([...before, oldest])}>
            {say('stock.older')}
          </Button>
        )}
      </Flex>
    </Flex>
  );
};
