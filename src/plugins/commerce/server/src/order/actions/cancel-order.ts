import { setStatus } from '../../cart';
import { returnToCards } from '../../gift-card';
import { cancelGiftCards } from '../../payment';
import type { CommerceEvent } from '../../events';
import type { Transaction } from '../../platform/transaction';
import { giveBack } from '../../promotion';
import { release } from '../../stock';
import type { CancelReason } from '../core/order-status';
import type { Order } from '../schemas/order';
import { move } from '../store';
import { record, type TimelineEntry } from './record';

/** Gives the stock back and the cart free again. Undefined: it was completed or cancelled already. */
export const cancelOrder = async (
  tx: Transaction,
  orderId: number,
  reason: CancelReason,
  events: readonly CommerceEvent[] = [],
): Promise<{ order: Order; events: readonly TimelineEntry[]; released: readonly string[] } | undefined> => {
  const order = await move(tx.sql, orderId, 'cancel', { cancelReason: reason, liveCartId: null });
  if (!order) return undefined;
  // Before the stock, in the order in which a checkout takes them.
  if (order.paidByGiftCards) {
    await returnToCards(tx, orderId);
    await cancelGiftCards(tx.sql, orderId);
  }
  const released = await release(tx, orderId);
  await giveBack(tx, orderId);
  await setStatus(tx.sql, order.cartId, 'open', null);
  const all = [...events, { type: 'order.cancelled' as const, data: { reason } }];
  return { order, events: await record(tx, orderId, all), released };
};
