import { column, record } from '../../platform/record';

/** A cart is reminded of once: the row is written in the transaction that sends the mail. */
export interface CartReminder {
  id: number;
  cartId: number;
  remindedAt: number;
}

export const cartReminder = record<CartReminder>(
  'cart-reminder',
  'cart-reminders',
  { cartId: column.integer, remindedAt: column.instant },
  {
    indexes: [{ name: 'commerce_cart_reminders_one_per_cart', columns: ['cart_id'], unique: true }],
    cascades: [{ column: 'cart_id', table: 'commerce_carts' }],
  },
);

/** When a subscriber was reminded of a cart last. It goes with the subscriber. */
export interface RemindedSubscriber {
  id: number;
  subscriberId: number;
  remindedAt: number;
}

export const remindedSubscriber = record<RemindedSubscriber>(
  'reminded-subscriber',
  'reminded-subscribers',
  { subscriberId: column.integer, remindedAt: column.instant },
  {
    indexes: [{ name: 'commerce_reminded_subscribers_one_each', columns: ['subscriber_id'], unique: true }],
    cascades: [{ column: 'subscriber_id', table: 'commerce_subscribers' }],
  },
);
