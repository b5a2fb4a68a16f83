import { Button, Flex, Grid, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink, useParams } from 'react-router-dom';
import { OrderFulfillment } from '../fulfillment/OrderFulfillment';
import { OrderInvoices } from '../invoices/OrderInvoices';
import { useWording } from '../wording';
import { useCommerceOrderQuery } from './orders-api';
import { AttentionNote } from './AttentionNote';
import { OrderLines } from './OrderLines';
import { OrderParties } from './OrderParties';
import { OrderPayments } from './OrderPayments';
import { OrderTimeline } from './OrderTimeline';
import { OrderTotals } from './OrderTotals';
import { Panel } from './Panel';
import { StatusBadge } from './StatusBadge';

const OrderPage = () => {
  const say = useWording();
  const { formatDate } = useIntl();
  const { number = '' } = useParams();
  const { data: order, error, isLoading, refetch } = useCommerceOrderQuery(number, { refetchOnMountOrArgChange: true });
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
          <Link tag={NavLink} to=".." relative="path" startIcon={<ArrowLeft />}>
            {say('order.back')}
          </Link>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {order.attention && <AttentionNote attention={order.attention} />}
          <Flex gap={2}>
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
                <OrderLines order={order} />
                <OrderTotals order={order} />
              </Panel>
              <OrderFulfillment order={order} />
              <OrderPayments order={order} />
              <OrderInvoices order={order} />
              <OrderTimeline order={order} />
            </Grid.Item>
            <Grid.Item col={4} xs={12} direction="column" alignItems="stretch">
              <OrderParties order={order} />
            </Grid.Item>
          </Grid.Root>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default OrderPage;
