import { Button, Flex, Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { shownAmount } from '../money/amount-text';
import { Panel } from '../orders/Panel';
import { StatusBadge } from '../orders/StatusBadge';
import { Head } from '../page/Head';
import { pluginId } from '../plugin-id';
import { useWording } from '../wording';
import { useCommerceCustomerOrdersQuery } from './customers-api';

const columns = ['order.number', 'order.placed', 'order.status', 'order.payment', 'order.total'] as const;

/** Newest first, ten at a time. */
export const CustomerOrders = ({ id }: { readonly id: string }) => {
  const say = useWording();
  const { formatDate, locale } = useIntl();
  const [page, setPage] = useState(1);
  const { data: orders, isError } = useCommerceCustomerOrdersQuery({ id, page }, { refetchOnMountOrArgChange: true });
  if (!orders?.data.length) {
    const why = isError ? say('customer.orders-failed') : orders ? say('customer.no-orders') : '…';
    return (
      <Panel title={say('customer.orders')}>
        <Typography textColor="neutral600">{why}</Typography>
      </Panel>
    );
  }
  const { pageCount } = orders.meta.pagination;
  return (
    <Panel title={say('customer.orders')}>
      <Table colCount={columns.length} rowCount={orders.data.length + 1}>
        <Head columns={columns} />
        <Tbody>
          {orders.data.map((order) => (
            <Tr key={order.number}>
              <Td>
                <Link tag={NavLink} to={`/plugins/${pluginId}/orders/${order.number}`}>
                  {order.number}
                </Link>
              </Td>
              <Td>
                <Typography>{formatDate(order.createdAt, { dateStyle: 'medium' })}</Typography>
              </Td>
              {(['status', 'payment'] as const).map((kind) => (
                <Td key={kind}>
                  <StatusBadge kind={kind} order={order} />
                </Td>
              ))}
              <Td>
                <Typography fontWeight="semiBold">{shownAmount(order.total, order.currency, locale)}</Typography>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      {pageCount > 1 && (
        <Flex justifyContent="flex-end" gap={2} paddingTop={4}>
          <Button variant="tertiary" disabled={page === 1} onClick={() => setPage(page - 1)}>
            <ChevronLeft />
          </Button>
          <Typography>{`${page} / ${pageCount}`}</Typography>
          <Button variant="tertiary" disabled={page === pageCount} onClick={() => setPage(page + 1)}>
            <ChevronRight />
          </Button>
        </Flex>
      )}
    </Panel>
  );
};
