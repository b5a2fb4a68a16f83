import { Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { NavLink, useNavigate } from 'react-router-dom';
import type { OrderRowView } from '../../../server/src/order/contract';
import { shownAmount } from '../money/amount-text';
import { Head } from '../page/Head';
import { useWording, type Wording } from '../wording';
import { StatusBadge } from './StatusBadge';

const columns: readonly Wording[] = [
  'order.number',
  'order.placed',
  'order.email',
  'order.status',
  'order.payment',
  'order.fulfillment',
  'order.units',
  'order.total',
];

export const OrdersTable = ({ orders }: { readonly orders: readonly OrderRowView[] }) => {
  const say = useWording();
  const { formatDate, formatNumber, locale } = useIntl();
  const navigate = useNavigate();
  return (
    <Table colCount={columns.length} rowCount={orders.length + 1}>
      <Head columns={columns} />
      <Tbody>
        {orders.map((order) => (
          <Tr key={order.number} onClick={() => navigate(order.number)} style={{ cursor: 'pointer' }}>
            <Td>
              <Link tag={NavLink} to={order.number} onClick={(event) => event.stopPropagation()}>
                {order.number}
              </Link>
              {order.attention && (
                <WarningCircle fill="warning600" aria-label={say('attention.any')} style={{ marginLeft: '0.8rem' }} />
              )}
            </Td>
            <Td>
              <Typography>{formatDate(order.createdAt, { dateStyle: 'medium', timeStyle: 'short' })}</Typography>
            </Td>
            <Td>
              <Typography ellipsis>{order.email}</Typography>
            </Td>
            {(['status', 'payment', 'fulfillment'] as const).map((kind) => (
              <Td key={kind}>
                <StatusBadge kind={kind} order={order} />
              </Td>
            ))}
            <Td>
              <Typography>{formatNumber(order.units)}</Typography>
            </Td>
            <Td>
              <Typography fontWeight="semiBold">{shownAmount(order.total, order.currency, locale)}</Typography>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
