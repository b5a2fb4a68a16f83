import type { Sql } from '../../platform/strapi';
import { payment, type Payment } from '../schemas/payment';

/** What stands as the provider of the part of an order that a gift card pays: one payment for each card. */
export const giftCardProvider = 'gift-card';

export const isGiftCard = ({ provider }: Pick<Payment, 'provider'>): boolean => provider === giftCardProvider;

const promised = (sql: Sql, orderId: number) =>
  sql(payment.table).where({ order_id: orderId, provider: giftCardProvider, status: 'authorized' });

/** The order is completed: what its cards promised is the shop's. */
export const captureGiftCards = (sql: Sql, orderId: number): Promise<unknown> =>
  promised(sql, orderId).update({ status: 'captured', received: sql.ref('amount') });

/** The order is no more: what its cards promised is theirs again. */
export const cancelGiftCards = (sql: Sql, orderId: number): Promise<unknown> =>
  promised(sql, orderId).update({ status: 'cancelled' });
