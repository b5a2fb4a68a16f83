import type { CurrencyCode } from '../money';

/** What is being priced, described plainly: no ids of carts or orders, no database. Amounts in minor units. */
export interface Purchase {
  readonly currency: CurrencyCode;
  /** Whether the unit prices (and shipping) contain the tax. */
  readonly pricesIncludeTax: boolean;
  readonly lines: readonly PurchaseLine[];
}

export interface PurchaseLine {
  /** Unique within the purchase; discounts name it. */
  readonly key: string;
  readonly sku: string;
  readonly unitPrice: number;
  readonly quantity: number;
  readonly taxCategory: string;
  readonly requiresShipping: boolean;
}

/** What the shop makes of purchases. Everything time, chance or the network decides comes in through here. */
export interface PricingRules {
  /** In the order in which they apply. */
  readonly promotions: readonly Promotion[];
  /** The chosen way of shipping, if one is chosen and needed. */
  readonly shipping: ChosenShipping | undefined;
  readonly taxes: readonly TaxRate[];
}

export interface ChosenShipping {
  readonly id: string;
  readonly price: number;
  readonly taxCategory: string;
}

/** One promotion at work: sees the lines as the promotions before it left them. */
export interface Promotion {
  readonly title: string;
  readonly code: string | undefined;
  discounts(lines: readonly DiscountedLine[]): readonly Discount[];
}

/** Positive minor units off; never more is taken than there is. */
export type Discount =
  | { readonly from: 'line'; readonly key: string; readonly amount: number }
  | { readonly from: 'order'; readonly amount: number }
  | { readonly from: 'shipping'; readonly amount: number };

/** A tax in parts per million, on the given categories or on all. */
export interface TaxRate {
  readonly name: string;
  readonly rate: number;
  readonly categories: readonly string[] | 'all';
}

export interface DiscountedLine extends PurchaseLine {
  /** unitPrice × quantity. */
  readonly subtotal: number;
  /** What is taken off so far, 0 ≤ discount ≤ subtotal. */
  readonly discount: number;
}

/** A discount as made: what really came off, from whom. */
export interface Adjustment {
  readonly title: string;
  readonly code: string | undefined;
  readonly amount: number;
}

export interface PricedLine extends DiscountedLine {
  readonly tax: number;
  /** subtotal − discount: the tax is inside it or on top of it, as `pricesIncludeTax` says. */
  readonly total: number;
}

export interface TaxLine {
  readonly name: string;
  readonly rate: number;
  readonly amount: number;
}

export interface PricedPurchase {
  readonly currency: CurrencyCode;
  readonly pricesIncludeTax: boolean;
  readonly lines: readonly PricedLine[];
  readonly adjustments: readonly Adjustment[];
  readonly totals: Totals;
}

/** total = subtotal − discount + shipping + (pricesIncludeTax ? 0 : tax); the lines' totals and shipping add up to it. */
export interface Totals {
  readonly subtotal: number;
  readonly discount: number;
  readonly shipping: number;
  readonly tax: number;
  readonly total: number;
  readonly pricesIncludeTax: boolean;
  readonly taxes: readonly TaxLine[];
}
