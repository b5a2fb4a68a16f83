import type { CommerceEvent } from '../../events';
import { lockOrder, record } from '../../order';
import type { Transaction } from '../../platform/transaction';
import type { FulfillmentOutcome, Tracking } from '../fulfillment-provider';
import type { Fulfillment } from '../schemas/fulfillment';
import { moveFulfillment, updateTracking } from '../store/fulfillments';
import { queueCancel } from './cancel-fulfillment';
import { paidBackOf, refreshFulfillment } from './refresh-fulfillment';

const trackingOf = ({ carrier, number, url }: Tracking = {}): Partial<Fulfillment> => ({
  ...(carrier !== undefined && { carrier }),
  ...(number !== undefined && { tracking: number }),
  ...(url !== undefined && { trackingUrl: url }),
});

/** What an outcome leaves on the row. */
export const valuesOf = (outcome: FulfillmentOutcome): Partial<Fulfillment> => ({
  ...(outcome.reference !== undefined && { reference: outcome.reference }),
  ...(outcome.status === 'held' ? { failure: outcome.reason } : { failure: null }),
  ...(outcome.status === 'fulfilled' && { ...trackingOf(outcome.tracking), fulfilledAt: Date.now() }),
});

/** As the timeline and the listeners have it. */
export const outcomeEvent = (
  { publicId: fulfillment, provider, ships, carrier, tracking, trackingUrl }: Fulfillment,
  outcome: FulfillmentOutcome,
): CommerceEvent => {
  if (outcome.status === 'held') {
    return { type: 'fulfillment.held', data: { fulfillment, provider, reason: outcome.reason } };
  }
  if (outcome.status === 'requested') return { type: 'fulfillment.requested', data: { fulfillment, provider } };
  if (!ships) return { type: 'fulfillment.handed-over', data: { fulfillment, provider } };
  return { type: 'fulfillment.shipped', data: { fulfillment, provider, carrier, tracking, trackingUrl, notify: true } };
};

/**
 * Writes down what became of a fulfillment, if it moves it forward, and what that makes of the order. The second to say
 * the same changes nothing; tracking that comes late is kept.
 */
export const recordOutcome = async (tx: Transaction, row: Fulfillment, outcome: FulfillmentOutcome): Promise<void> => {
  const order = await lockOrder(tx.sql, row.orderId);
  if (!order) return;
  const moved = await moveFulfillment(tx.sql, row.id, outcome.status, {
    ...valuesOf(outcome),
    attempts: row.attempts,
  });
  if (!moved) {
    const late = outcome.status === 'fulfilled' ? trackingOf(outcome.tracking) : {};
    if (row.status === 'fulfilled' && Object.keys(late).length) await updateTracking(tx.sql, row.id, late);
    return;
  }
  await record(tx, order.id, [outcomeEvent(moved, outcome)]);
  // Paid back while its provider was asked.
  if (moved.status === 'requested' && (await paidBackOf(tx.sql, order.id)).all) await queueCancel(tx, moved.id);
  await refreshFulfillment(tx, order);
};
