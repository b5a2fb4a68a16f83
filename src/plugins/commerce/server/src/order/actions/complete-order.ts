import { setStatus } from '../../cart';
import { giftCardCategory, issueCard } from '../../gift-card';
import { allocate } from '../../money';
import { captureGiftCards } from '../../payment';
import type { CommerceEvent } from '../../events';
import type { Transaction } from '../../platform/transaction';
import { sell, type Shortage } from '../../stock';
import type { Deliveries } from '../contract';
import { orderOf } from '../index';
import type { OrderPaymentStatus } from '../core/derived-status';
import type { Order } from '../schemas/order';
import { move } from '../store';
import { record, type TimelineEntry } from './record';
import type { OrderLine } from '../schemas/order-line';

/** Each unit of a gift card becomes one, worth what was paid for it. */
const issueCards = async (tx: Transaction, { id, currency }: Order, lines: readonly OrderLine[]): Promise<void> => {
  for (const { total, quantity } of lines.filter(({ taxCategory }) => taxCategory === giftCardCategory)) {
    for (const amount of allocate(total, Array<number>(quantity).fill(1))) {
      if (amount > 0) await issueCard(tx, { amount, currency, orderId: id });
    }
  }
};

interface Completion {
  readonly order: Order;
  readonly events: readonly TimelineEntry[];
  readonly shortages: readonly Shortage[];
  readonly deliveries: Deliveries | undefined;
}

/**
 * The order is paid for: stock is sold, the cart is done. Only a pending order completes, and only once: undefined
 * says it was not pending. With a shortage nothing but the caller's rollback is right.
 */
export const completeOrder = async (
  tx: Transaction,
  order: { id: number; lines: readonly OrderLine[] },
  paymentStatus: OrderPaymentStatus,
  events: readonly CommerceEvent[],
): Promise<Completion | undefined> => {
  const completedAt = Date.now();
  const completed = await move(tx.sql, order.id, 'complete', { paymentStatus, completedAt });
  if (!completed) return undefined;
  const shortages = await sell(tx, order);
  if (shortages.length) return { order: completed, events: [], shortages, deliveries: undefined };
  if (completed.paidByGiftCards) await captureGiftCards(tx.sql, completed.id);
  await issueCards(tx, completed, order.lines);
  const handed = await orderOf(tx.strapi).completing(tx, completed, order.lines);
  if (paymentStatus === 'paid') await orderOf(tx.strapi).paid(tx, completed, order.lines);
  await setStatus(tx.sql, completed.cartId, 'ordered', completed.number);
  const done = { type: 'order.completed' as const, data: { total: completed.total } };
  const all = [...events, done, ...(handed?.events ?? [])];
  return {
    order: { ...completed, ...(handed && { fulfillmentStatus: handed.fulfillmentStatus }) },
    events: await record(tx, order.id, all, completedAt),
    shortages,
    deliveries: handed?.deliveries,
  };
};
