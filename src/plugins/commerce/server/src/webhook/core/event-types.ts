import type { EventType } from '../../events';

/** Written as a record so that a new event cannot be forgotten here. */
const known: Readonly<Record<EventType, true>> = {
  'order.created': true,
  'order.completed': true,
  'order.cancelled': true,
  'order.noted': true,
  'order.address-changed': true,
  'order.short': true,
  'payment.needs-customer': true,
  'payment.pending': true,
  'payment.authorized': true,
  'payment.captured': true,
  'payment.refused': true,
  'payment.cancelled': true,
  'payment.mismatched': true,
  'refund.created': true,
  'refund.pending': true,
  'refund.succeeded': true,
  'refund.failed': true,
  'fulfillment.requested': true,
  'fulfillment.shipped': true,
  'fulfillment.handed-over': true,
  'fulfillment.held': true,
  'fulfillment.cancelled': true,
  'dispute.opened': true,
  'dispute.closed': true,
};

export const eventTypes = Object.keys(known) as EventType[];
export const everything = '*';

export const isSubscription = (event: string): boolean => event === everything || event in known;

export const wants = (events: readonly string[], type: string): boolean =>
  events.includes(everything) || events.includes(type);
