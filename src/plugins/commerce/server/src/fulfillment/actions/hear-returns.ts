import { record, type Order } from '../../order';
import type { Transaction } from '../../platform/transaction';
import { fulfillmentOf } from '../index';
import type { Fulfillment } from '../schemas/fulfillment';
import { fulfillmentsOf, moveFulfillment } from '../store/fulfillments';
import { queueCancel } from './cancel-fulfillment';
import { paidBackOf, refreshFulfillment } from './refresh-fulfillment';

/** Nobody makes or sends what was paid back: what has not gone out is called off, as far as its provider lets us. */
const callOff = async (tx: Transaction, order: Order, row: Fulfillment): Promise<void> => {
  if (row.status === 'requested') {
    if (fulfillmentOf(tx.strapi).find(row.provider)?.cancel) await queueCancel(tx, row.id);
    return;
  }
  if (row.askedAt > 0 || !(await moveFulfillment(tx.sql, row.id, 'cancelled'))) return;
  const data = { fulfillment: row.publicId, provider: row.provider };
  await record(tx, order.id, [{ type: 'fulfillment.cancelled', data }]);
};

/**
 * Refunds were opened, made or failed: rights to download follow in the same transaction, so that there is no moment at
 * which what was paid back can still be downloaded; a refund that failed gives them back.
 */
export const hearReturns = async (tx: Transaction, order: Order): Promise<void> => {
  if (order.status !== 'completed') return;
  if ((await paidBackOf(tx.sql, order.id)).all) {
    for (const row of await fulfillmentsOf(tx.sql, order.id)) await callOff(tx, order, row);
  }
  await refreshFulfillment(tx, order);
};
