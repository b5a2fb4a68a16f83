import { column, record } from '../../platform/record';
import type { PriceFacts } from '../../catalog';
import type { Address } from '../../customer';

/** What someone might buy. Reachable by its token's hash, or by the signed-in customer it belongs to. */
export interface Cart {
  id: number;
  tokenHash: string;
  /** Null for guests. */
  customerId: number | null;
  /** Who it was opened to be paid by last. */
  billingProfileId: number | null;
  /**
   * open: can change · checkout: an order waits for its payment, nothing may change · ordered: done · merged: a guest's,
   * whose lines went into the cart of the customer who signed in.
   */
  status: 'open' | 'checkout' | 'ordered' | 'merged';
  /** Set with `merged`. */
  mergedInto: number | null;
  /** Set with `ordered`. */
  orderNumber: string | null;
  currency: string;
  locale: string;
  email: string | null;
  phone: string | null;
  shippingAddress: Address | null;
  /** Null = the same as shipping. */
  billingAddress: Address | null;
  shippingOption: string | null;
  /** Plain, with its country's prefix. */
  vatId: string | null;
  /** Whether the shop took it for good when it was told. */
  vatIdValid: boolean | null;
  /** The order that was opened from it last. */
  orderId: number | null;
  /** As they are compared, in the order in which they were given. */
  discountCodes: readonly string[] | null;
  /** Ids of gift cards, in the order in which they were given. */
  giftCards: readonly string[] | null;
  note: string | null;
  newsletter: boolean | null;
  /** The public id of the campaign whose link led here last; unchecked, as whoever comes says it. */
  campaign: string | null;
  touchedAt: number;
  /** The cart that a signed link to this one put its goods into last. */
  restoredAs: number | null;
}

export const cart = record<Cart>(
  'cart',
  'carts',
  {
    tokenHash: column.string,
    customerId: column.integer,
    billingProfileId: column.integer,
    status: column.string,
    mergedInto: column.integer,
    orderNumber: column.string,
    currency: column.string,
    locale: column.string,
    email: column.string,
    phone: column.string,
    shippingAddress: column.json,
    billingAddress: column.json,
    shippingOption: column.string,
    vatId: column.string,
    vatIdValid: column.boolean,
    orderId: column.integer,
    discountCodes: column.json,
    giftCards: column.json,
    note: column.text,
    newsletter: column.boolean,
    campaign: column.string,
    touchedAt: column.instant,
    restoredAs: column.integer,
  },
  {
    indexes: [
      { name: 'commerce_carts_token', columns: ['token_hash'], unique: true },
      { name: 'commerce_carts_customer', columns: ['customer_id', 'status'] },
      { name: 'commerce_carts_opened', columns: ['created_at'] },
      { name: 'commerce_carts_age', columns: ['touched_at'] },
    ],
  },
);

export interface CartLine {
  id: number;
  /** What the API calls the line's id. */
  publicId: string;
  cartId: number;
  sku: string;
  quantity: number;
  note: string | null;
  /**
   * What the offer's price was worked out from when the buyer last chose it: a change since then is told, never charged
   * silently. Empty: not known.
   */
  seenPrices: Partial<PriceFacts>;
  /** When its buyer chose it last; null: before this was kept. */
  changedAt: number | null;
}

export const cartLine = record<CartLine>(
  'cart-line',
  'cart-lines',
  {
    cartId: column.integer,
    sku: column.string,
    quantity: column.integer,
    note: column.text,
    seenPrices: column.json,
    changedAt: column.instant,
  },
  {
    indexes: [
      { name: 'commerce_cart_lines_one_per_sku', columns: ['cart_id', 'sku'], unique: true },
      { name: 'commerce_cart_lines_sku', columns: ['sku'] },
    ],
    cascades: [{ column: 'cart_id', table: 'commerce_carts' }],
  },
);
