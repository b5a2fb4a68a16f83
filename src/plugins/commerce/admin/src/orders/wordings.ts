import type { Wording } from '../wording';

const known = [
  'order.created',
  'order.completed',
  'order.cancelled',
  'order.short',
  'order.noted',
  'order.address-changed',
  'payment.needs-customer',
  'payment.pending',
  'payment.authorized',
  'payment.captured',
  'payment.refused',
  'payment.cancelled',
  'payment.mismatched',
  'refund.created',
  'refund.pending',
  'refund.succeeded',
  'refund.failed',
  'fulfillment.requested',
  'fulfillment.shipped',
  'fulfillment.handed-over',
  'fulfillment.held',
  'fulfillment.cancelled',
  'dispute.opened',
  'dispute.closed',
] as const;

/** Later versions and other plugins may write events we have no words for: they are shown by their name. */
export const eventWording = (type: string): Wording | undefined => {
  const named = known.find((each) => each === type);
  return named && `event.${named}`;
};

const paymentStatuses = [
  'created',
  'needs-customer',
  'pending',
  'authorized',
  'captured',
  'refused',
  'cancelled',
] as const;

/** A provider's payment may stand where we have no words for it: the same rule. */
export const paymentWording = (status: string): Wording | undefined => {
  const named = paymentStatuses.find((each) => each === status);
  return named && `attempt.${named}`;
};
