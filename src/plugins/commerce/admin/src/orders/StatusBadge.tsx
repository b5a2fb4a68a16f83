import { Badge } from '@strapi/design-system';
import type { OrderRowView } from '../../../server/src/order/contract';
import { useWording, type Wording } from '../wording';
import { tone } from '../page/tone';

const toneOf: Readonly<Record<string, keyof typeof tone>> = {
  'status.created': 'calm',
  'status.pending': 'new',
  'status.completed': 'good',
  'status.cancelled': 'bad',
  'payment.unpaid': 'open',
  'payment.authorized': 'new',
  'payment.paid': 'good',
  'payment.disputed': 'bad',
  'fulfillment.unfulfilled': 'open',
  'fulfillment.partially_fulfilled': 'new',
  'fulfillment.fulfilled': 'good',
};

type Statuses = Pick<OrderRowView, 'status' | 'paymentStatus' | 'fulfillmentStatus'>;

export type StatusKind = 'status' | 'payment' | 'fulfillment';

const statusOf = (kind: StatusKind, order: Statuses): Wording => {
  if (kind === 'status') return `status.${order.status}`;
  return kind === 'payment' ? `payment.${order.paymentStatus}` : `fulfillment.${order.fulfillmentStatus}`;
};

export const StatusBadge = ({ kind, order }: { readonly kind: StatusKind; readonly order: Statuses }) => {
  const say = useWording();
  const status = statusOf(kind, order);
  // Nothing is awaited of a cancelled order any more.
  const over = order.status === 'cancelled' && toneOf[status] === 'open';
  return <Badge {...tone[over ? 'calm' : (toneOf[status] ?? 'calm')]}>{say(status)}</Badge>;
};
