import type { Address } from '../../cart';
import { column, record } from '../../platform/record';
import type { Relief, TaxLine } from '../../pricing';
import type { PickupPlace } from '../../shipping';
import type { Attention } from '../core/attention';
import type { OrderFulfillmentStatus, OrderPaymentStatus } from '../core/derived-status';
import type { CancelReason, OrderStatus } from '../core/order-status';

/** The chosen way of sending it, as it was then. `price` before discounts. */
export interface OrderShipping {
  readonly id: string;
  readonly label: string;
  readonly price: number;
  readonly taxCategory?: string;
  /** Days from the order, both included. */
  readonly arrives?: { readonly min: number; readonly max: number };
  /** Where its buyer fetches it. */
  readonly pickup?: PickupPlace;
}

export interface OrderDiscount {
  readonly promotion: string;
  readonly title: string;
  readonly code: string | null;
  /** Off the lines and off shipping. */
  readonly amount: number;
}

/** What was bought: a snapshot. Publishing never changes it. Amounts in minor units of `currency`. */
export interface Order {
  id: number;
  number: string;
  /** Guests read their order with its token; this is the token's hash. */
  tokenHash: string | null;
  customerId: number | null;
  /** Null once its buyer is erased. */
  billingProfileId: number | null;
  cartId: number;
  /** The cart's id while the order lives, null once it is cancelled: a cart has at most one live order. */
  liveCartId: number | null;
  status: OrderStatus;
  paymentStatus: OrderPaymentStatus;
  fulfillmentStatus: OrderFulfillmentStatus;
  cancelReason: CancelReason | null;
  /** What a person has to look at; null when nothing. */
  attention: Attention | null;
  currency: string;
  locale: string;
  email: string;
  phone: string | null;
  shippingAddress: Address | null;
  billingAddress: Address | null;
  shippingOption: OrderShipping | null;
  note: string | null;
  /** Whether its buyer ticked the box for the newsletter; null: nobody asked. */
  newsletter: boolean | null;
  /** The public id of the campaign that led to it, as its cart said. */
  campaign: string | null;
  /** Where it went, or who paid for it: a country code; of imported orders perhaps the name their books had. */
  country: string | null;
  units: number;
  subtotal: number;
  discount: number;
  shipping: number;
  tax: number;
  /** The part of `tax` that is due on shipping. */
  shippingTax: number;
  total: number;
  /** The part of `total` that gift cards pay. */
  paidByGiftCards: number;
  pricesIncludeTax: boolean;
  taxes: readonly TaxLine[];
  /** The promotions that took something off, as they were called. */
  discounts: readonly OrderDiscount[] | null;
  vatId: string | null;
  taxRelief: Relief | null;
  openedAt: number;
  /** Unpaid by then, it may be cancelled and its stock given away. */
  expiresAt: number;
  completedAt: number | null;
  /** Where an imported order was found, so that importing again changes nothing; null: it was made here. */
  sourceKey: string | null;
  /** What its books called the customer; of one who was erased, a word made up for it. */
  customerReference: string | null;
  /** By how many thousandths of a minor unit the exact total of an imported order is above `total`. */
  remainder: number | null;
}

export const order = record<Order>(
  'order',
  'orders',
  {
    number: column.string,
    tokenHash: column.string,
    customerId: column.integer,
    billingProfileId: column.integer,
    cartId: column.integer,
    liveCartId: column.integer,
    status: column.string,
    paymentStatus: column.string,
    fulfillmentStatus: column.string,
    cancelReason: column.string,
    attention: column.string,
    currency: column.string,
    locale: column.string,
    email: column.string,
    phone: column.string,
    shippingAddress: column.json,
    billingAddress: column.json,
    shippingOption: column.json,
    note: column.text,
    newsletter: column.boolean,
    campaign: column.string,
    country: column.string,
    units: column.integer,
    subtotal: column.amount,
    discount: column.amount,
    shipping: column.amount,
    tax: column.amount,
    shippingTax: column.amount,
    total: column.amount,
    paidByGiftCards: column.amount,
    pricesIncludeTax: column.boolean,
    taxes: column.json,
    discounts: column.json,
    vatId: column.string,
    taxRelief: column.string,
    openedAt: column.instant,
    expiresAt: column.instant,
    completedAt: column.instant,
    sourceKey: column.string,
    customerReference: column.string,
    remainder: column.amount,
  },
  {
    indexes: [
      { name: 'commerce_orders_number', columns: ['number'], unique: true },
      { name: 'commerce_orders_one_live_per_cart', columns: ['live_cart_id'], unique: true },
      { name: 'commerce_orders_newest', columns: ['opened_at'] },
      { name: 'commerce_orders_status', columns: ['status', 'opened_at'] },
      { name: 'commerce_orders_completed', columns: ['completed_at'] },
      { name: 'commerce_orders_email', columns: ['email'] },
      { name: 'commerce_orders_customer', columns: ['customer_id', 'opened_at'] },
      { name: 'commerce_orders_profile', columns: ['billing_profile_id', 'opened_at'] },
      { name: 'commerce_orders_attention', columns: ['attention'] },
      { name: 'commerce_orders_one_per_source', columns: ['source_key'], unique: true },
      { name: 'commerce_orders_reference', columns: ['customer_reference'] },
      { name: 'commerce_orders_campaign', columns: ['campaign'] },
      { name: 'commerce_orders_expiry', columns: ['status', 'expires_at'] },
    ],
  },
);
