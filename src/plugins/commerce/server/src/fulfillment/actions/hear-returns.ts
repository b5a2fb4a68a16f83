import { linesOf, record, type Order } from '../../order';
import type { Transaction } from '../../platform/transaction';
import { fulfillmentOf } from '../index';
import type { Fulfillment } from '../schemas/fulfillment';
import { setRevoked } from '../store/downloads';
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
  const rows = await fulfillmentsOf(tx.sql, order.id);
  const back = await paidBackOf(tx.sql, order.id);
  if (rows.length) {
    const lines = await linesOf(tx.sql, order.id);
    const gone = (line: (typeof lines)[number]) => back.unitsOf(line) >= line.quantity;
    const idsOf = (some: typeof lines) => some.map(({ publicId }) => publicId);
    const changed = { revoked: idsOf(lines.filter(gone)), kept: idsOf(lines.filter((line) => !gone(line))) };
    await setRevoked(tx.sql, order.id, changed, Date.now());
  }
  if (back.all) for (const row of rows) await callOff(tx, order, row);
  if (order.status === 'completed') await refreshFulfillment(tx, order);
};
