import type { CommerceEvent } from '../../events';
import { findRefund, recordRefund, recountPayment, type Refund, type RefundOutcome } from '../../payment';
import type { Transaction } from '../../platform/transaction';
import { restock } from '../../stock';
import { orderOf } from '../index';
import { linesOf, lockOrder } from '../store';
import { cancelOrder } from './cancel-order';
import { record } from './record';
import { refreshPaymentStatus } from './refresh-payment-status';

export const refundEvent = ({ amount }: Pick<Refund, 'amount'>, outcome: RefundOutcome): CommerceEvent => {
  if (outcome.status === 'failed') return { type: 'refund.failed', data: { amount, reason: outcome.reason } };
  return { type: outcome.status === 'pending' ? 'refund.pending' : 'refund.succeeded', data: { amount } };
};

const putBack = async (tx: Transaction, { orderId, lines }: Refund): Promise<void> => {
  const bought = await linesOf(tx.sql, orderId);
  const units = (lines ?? []).flatMap(({ id, quantity }) => {
    const line = bought.find(({ publicId }) => publicId === id);
    return line ? [{ sku: line.sku, quantity }] : [];
  });
  await restock(tx, units);
};

/** Records what became of a refund; the second to say the same changes nothing. */
export const settleRefund = async (tx: Transaction, id: number, outcome: RefundOutcome): Promise<void> => {
  const known = await findRefund(tx.sql, id);
  if (!known) return;
  const order = await lockOrder(tx.sql, known.orderId);
  // Read again in the lock: what was known before it may be old.
  const refund = await findRefund(tx.sql, id);
  if (!order || !refund || !(await recordRefund(tx.sql, id, outcome))) return;
  await recountPayment(tx.sql, refund.paymentId);
  await record(tx, order.id, [refundEvent(refund, outcome)]);
  if (refund.restock && refund.status === 'created' && outcome.status !== 'failed') await putBack(tx, refund);
  const failed = outcome.status === 'failed';
  const now = await refreshPaymentStatus(tx, order, failed ? 'refund-failed' : order.attention);
  await orderOf(tx.strapi).returning(tx, now);
  if (outcome.status === 'refunded') await orderOf(tx.strapi).refunded(tx, now, refund);
  // Money that was not what the order asked for is all back: nothing is left to wait for.
  if (now.status === 'pending' && now.paymentStatus === 'refunded') await cancelOrder(tx, order.id, 'staff');
};
