import { jobsOf } from '../../jobs';
import { openRefund, refreshPaymentStatus, type Attention, type Order } from '../../order';
import { paymentOf, type Payment } from '../../payment';
import type { Transaction } from '../../platform/transaction';

export const voidTask = 'payment.void';

/**
 * Money was taken or promised for an order that is no more: it goes back, whole and by itself, and the order is
 * flagged. The order is locked. A provider that cannot give back leaves that to the person who looks.
 */
export const giveBack = async (
  tx: Transaction,
  order: Order,
  payment: Payment,
  attention: Attention,
): Promise<Order> => {
  const provider = paymentOf(tx.strapi).find(payment.provider);
  if (payment.status === 'captured' && provider?.refund) {
    await openRefund(tx, order, { origin: 'automatic', reason: attention });
  }
  if (payment.status === 'authorized' && provider?.cancel) {
    await jobsOf(tx.strapi).add(tx, voidTask, { payment: payment.id }, { key: `void ${payment.id}` });
  }
  return refreshPaymentStatus(tx, order, attention);
};
