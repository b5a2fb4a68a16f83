import { fulfillmentStatusOf, linesOf, updateOrder, type Order, type OrderLine } from '../../order';
import { paymentsOf, refundsOf } from '../../payment';
import type { Sql } from '../../platform/strapi';
import type { Transaction } from '../../platform/transaction';
import { paidBack, type PaidBack } from '../core/paid-back';
import { unitsOf } from '../core/units';
import { setRevoked } from '../store/downloads';
import { fulfillmentsOf } from '../store/fulfillments';

export const paidBackOf = async (sql: Sql, orderId: number): Promise<PaidBack> =>
  paidBack(await paymentsOf(sql, orderId), await refundsOf(sql, orderId));

/** What was paid back cannot be downloaded; what a failed refund left with the shop can. */
const refreshRights = (tx: Transaction, order: Order, lines: readonly OrderLine[], back: PaidBack): Promise<void> => {
  const gone = (line: OrderLine) => back.unitsOf(line) >= line.quantity;
  const idsOf = (some: readonly OrderLine[]) => some.map(({ publicId }) => publicId);
  const changed = { revoked: idsOf(lines.filter(gone)), kept: idsOf(lines.filter((line) => !gone(line))) };
  return setRevoked(tx.sql, order.id, changed, Date.now());
};

/**
 * Derives an order's fulfillment status anew, what can be downloaded of it, and whether a person has to look: the one
 * function that does. The order is
 * locked. An order that waits for a person for another reason keeps that one.
 */
export const refreshFulfillment = async (tx: Transaction, order: Order): Promise<void> => {
  const rows = await fulfillmentsOf(tx.sql, order.id);
  const back = await paidBackOf(tx.sql, order.id);
  const lines = await linesOf(tx.sql, order.id);
  if (rows.some(({ provider }) => provider === 'download')) await refreshRights(tx, order, lines, back);
  const fulfillmentStatus = fulfillmentStatusOf(lines.map((line) => unitsOf(line, rows, back.unitsOf(line))));
  const held = rows.some(({ status }) => status === 'held');
  const others = order.attention === 'fulfillment-held' ? null : order.attention;
  const attention = others ?? (held ? 'fulfillment-held' : null);
  if (fulfillmentStatus === order.fulfillmentStatus && attention === order.attention) return;
  await updateOrder(tx.sql, order.id, { fulfillmentStatus, attention });
};
