import { fulfillmentStatusOf, linesOf, updateOrder, type Order } from '../../order';
import { paymentsOf, refundsOf } from '../../payment';
import type { Sql } from '../../platform/strapi';
import type { Transaction } from '../../platform/transaction';
import { paidBack, type PaidBack } from '../core/paid-back';
import { unitsOf } from '../core/units';
import { fulfillmentsOf } from '../store/fulfillments';

export const paidBackOf = async (sql: Sql, orderId: number): Promise<PaidBack> =>
  paidBack(await paymentsOf(sql, orderId), await refundsOf(sql, orderId));

/**
 * Derives an order's fulfillment status anew, and whether a person has to look: the one function that does. The order is
 * locked. An order that waits for a person for another reason keeps that one.
 */
export const refreshFulfillment = async (tx: Transaction, order: Order): Promise<void> => {
  const rows = await fulfillmentsOf(tx.sql, order.id);
  const back = await paidBackOf(tx.sql, order.id);
  const lines = await linesOf(tx.sql, order.id);
  const fulfillmentStatus = fulfillmentStatusOf(lines.map((line) => unitsOf(line, rows, back.unitsOf(line))));
  const held = rows.some(({ status }) => status === 'held');
  const others = order.attention === 'fulfillment-held' ? null : order.attention;
  const attention = others ?? (held ? 'fulfillment-held' : null);
  if (fulfillmentStatus === order.fulfillmentStatus && attention === order.attention) return;
  await updateOrder(tx.sql, order.id, { fulfillmentStatus, attention });
};
