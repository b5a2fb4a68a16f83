import { Button, Flex, Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { StockRowView } from '../../../server/src/stock/contract';
import { Head } from '../page/Head';
import { entryPath } from '../page/entry-path';
import { useWording } from '../wording';
import { StockBadge } from './StockBadge';
import { StockDialog } from './StockDialog';

const columns = ['stock.product', 'price.sku', 'stock.on-hand', 'stock.reserved', 'stock.available'] as const;

const StockRow = ({ row }: { readonly row: StockRowView }) => {
  const say = useWording();
  const { formatNumber } = useIntl();
  const { sku, offer, onHand, reserved } = row;
  return (
    <Tr>
      <Td>
        {offer ? (
          <Link tag={NavLink} to={entryPath(offer)}>
            {offer.title}
          </Link>
        ) : (
          <Typography textColor="neutral600">{say('stock.not-sold')}</Typography>
        )}
        {offer?.variant && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {offer.variant}
          </Typography>
        )}
      </Td>
      <Td>
        <Typography>{sku}</Typography>
      </Td>
      <Td>
        <Typography>{onHand === null ? '–' : formatNumber(onHand)}</Typography>
      </Td>
      <Td>
        <Typography>{formatNumber(reserved)}</Typography>
      </Td>
      <Td>
        <StockBadge stock={row} />
      </Td>
      <Td>
        <Flex justifyContent="flex-end">
          <StockDialog stock={row}>
            <Button variant="secondary" size="S" aria-label={`${say('stock.open')}: ${say('stock.of', { sku })}`}>
              {say('stock.open')}
            </Button>
          </StockDialog>
        </Flex>
      </Td>
    </Tr>
  );
};

export const StockTable = ({ rows }: { readonly rows: readonly StockRowView[] }) => (
  <Table colCount={columns.length + 1} rowCount={rows.length + 1}>
    <Head columns={columns} actions="stock.actions" />
    <Tbody>
      {rows.map((row) => (
        <StockRow key={row.sku} row={row} />
      ))}
    </Tbody>
  </Table>
);
