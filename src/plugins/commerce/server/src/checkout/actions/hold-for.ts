import { optionsOf } from '../../config';
import { updateOrder, type Order } from '../../order';
import { paymentOf, type Payment, type PaymentProvider, type PaymentStatus } from '../../payment';
import type { Strapi } from '../../platform/strapi';
import type { Transaction } from '../../platform/transaction';
import { extendHold } from '../../stock';

const minute = 60_000;

/** How long any customer of this provider may take, in milliseconds. */
export const usualHold = (strapi: Strapi, provider: PaymentProvider | undefined): number =>
  (provider?.holdMinutes ?? optionsOf(strapi).reservationMinutes) * minute;

/**
 * How long an unpaid order keeps its goods when its payment moves: as long as the money may be on its way, and, when it
 * then does not come, as long as any customer may try again. The order is locked.
 */
export const holdFor = async (
  tx: Transaction,
  order: Order,
  payment: Payment,
  status: PaymentStatus,
): Promise<void> => {
  const provider = paymentOf(tx.strapi).find(payment.provider);
  const onItsWay = provider?.pendingMinutes;
  if (order.status !== 'pending' || onItsWay === undefined) return;
  if (status !== 'pending' && payment.status !== 'pending') return;
  const milliseconds = status === 'pending' ? onItsWay * minute : usualHold(tx.strapi, provider);
  await updateOrder(tx.sql, order.id, { expiresAt: Date.now() + milliseconds });
  await extendHold(tx, order.id, milliseconds);
};
