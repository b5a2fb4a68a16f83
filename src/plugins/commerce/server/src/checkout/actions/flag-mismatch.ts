import { lockOrder, record, updateOrder, type TimelineEntry } from '../../order';
import type { Payment, PaymentOutcome } from '../../payment';
import type { Transaction } from '../../platform/transaction';

/** Money that is not what we asked for: the order waits for a person, who is told once. Undefined: they were told before. */
export const flagMismatch = async (
  tx: Transaction,
  payment: Payment,
  outcome: PaymentOutcome,
  differs: readonly string[],
): Promise<readonly TimelineEntry[] | undefined> => {
  const order = await lockOrder(tx.sql, payment.orderId);
  if (!order || order.attention === 'payment-mismatched') return undefined;
  await updateOrder(tx.sql, order.id, { attention: 'payment-mismatched' });
  const { provider, amount: expected } = payment;
  const amount = 'amount' in outcome ? outcome.amount : 0;
  const data = { provider, reference: outcome.reference ?? null, amount, expected, differs };
  return record(tx, order.id, [{ type: 'payment.mismatched', data }]);
};
