import { Box, Button, Flex, Grid, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink, useLocation, useParams } from 'react-router-dom';
import { OrderFulfillment } from '../fulfillment/OrderFulfillment';
import { OrderInvoices } from '../invoices/OrderInvoices';
import { useWording } from '../wording';
import { OrderActions } from './actions/OrderActions';
import { AttentionNote } from './AttentionNote';
import { useCommerceOrderQuery } from './orders-api';
import { OrderLines } from './OrderLines';
import { OrderNotes } from './OrderNotes';
import { OrderMails } from './OrderMails';
import { OrderParties } from './OrderParties';
import { OrderPayments } from './OrderPayments';
import { OrderTimeline } from './OrderTimeline';
import { OrderTotals } from './OrderTotals';
import { Panel } from './Panel';
import { Neighbours } from './Neighbours';
import { StatusBadge } from './StatusBadge';

/** What others do with the order meanwhile is seen. */
const live = { refetchOnMountOrArgChange: true, pollingInterval: 10_000, skipPollingIfUnfocused: true } as const;

const OrderPage = () => {
  const say = useWording();
  const { formatDate } = useIntl();
  const { number = '' } = useParams();
  const { search } = useLocation();
  const { data: order, error, isLoading, refetch } = useCommerceOrderQuery(number, live);
  const list = { pathname: '..', search };
  if (isLoading) return <Page.Loading />;
  if (!order) {
    const missing = (error as { status?: number } | undefined)?.status === 404;
    return (
      <Page.Error
        content={say(missing ? 'order.missing' : 'orders.failed')}
        action={
          missing ? (
            <Link tag={NavLink} to=".." relative="path">
              {say('orders.show-all')}
            </Link>
          ) : (
            <Button onClick={() => void refetch()}>{say('orders.retry')}</Button>
          )
        }
      />
    );
  }
  return (
    <Page.Main>
      <Page.Title>{say('order.title', { number })}</Page.Title>
      <Layouts.Header
        title={say('order.title', { number })}
        subtitle={say('order.placed-on', {
          date: formatDate(order.createdAt, { dateStyle: 'long', timeStyle: 'short' }),
        })}
        navigationAction={
          <Flex justifyContent="space-between" gap={4}>
            <Link tag={NavLink} to={list} relative="path" startIcon={<ArrowLeft />}>
              {say('order.back')}
            </Link>
            <Neighbours number={number} />
          </Flex>
        }
        primaryAction={<OrderActions order={order} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {order.attention && <AttentionNote attention={order.attention} />}
          <Flex gap={2} wrap="wrap">
            <StatusBadge kind="status" order={order} />
            <StatusBadge kind="payment" order={order} />
            <StatusBadge kind="fulfillment" order={order} />
            {order.cancelReason && (
              <Typography variant="pi" textColor="neutral600">
                {say('order.cancelled-because', { reason: say(`reason.${order.cancelReason}`) })}
              </Typography>
            )}
          </Flex>
          <Grid.Root gap={4}>
            <Grid.Item col={8} xs={12} direction="column" alignItems="stretch" gap={4}>
              <Panel>
                <Box style={{ overflowX: 'auto' }}>
                  <OrderLines order={order} />
                </Box>
                <OrderTotals order={order} />
              </Panel>
              <OrderFulfillment order={order} />
              <OrderPayments order={order} />
              <OrderInvoices order={order} />
              <OrderNotes order={order} />
              <OrderTimeline order={order} />
            </Grid.Item>
            <Grid.Item col={4} xs={12} direction="column" alignItems="stretch" gap={4}>
              <OrderParties order={order} />
              <OrderMails number={order.number} />
            </Grid.Item>
          </Grid.Root>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default OrderPage;
