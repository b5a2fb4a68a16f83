import { paymentsOf } from '../../payment';
import type { Transaction } from '../../platform/transaction';
import { paymentStatusOf } from '../core/derived-status';
import type { Attention } from '../core/attention';
import type { Order } from '../schemas/order';
import { orderOf } from '../index';
import { linesOf, updateOrder } from '../store';

/** Derives an order's payment status anew from its payments. The order is locked. Answers the order as it now stands. */
export const refreshPaymentStatus = async (
  tx: Transaction,
  order: Order,
  attention: Attention | null,
): Promise<Order> => {
  const paymentStatus = paymentStatusOf(order.total, await paymentsOf(tx.sql, order.id));
  if (paymentStatus === order.paymentStatus && attention === order.attention) return order;
  await updateOrder(tx.sql, order.id, { paymentStatus, attention });
  const now = { ...order, paymentStatus, attention };
  const captured = order.paymentStatus === 'authorized' && !['authorized', 'unpaid'].includes(paymentStatus);
  if (captured && order.status === 'completed') await orderOf(tx.strapi).paid(tx, now, await linesOf(tx.sql, order.id));
  return now;
};
