import type { CurrencyCode } from '../money';
import type { DiscountedLine } from './purchase';
import type { Relief, TaxLine } from './taxation';

/** A purchase with what it costs and why. Amounts in minor units. */
export interface PricedPurchase {
  readonly currency: CurrencyCode;
  readonly pricesIncludeTax: boolean;
  /** Why no tax is charged; undefined where tax is due as usual. */
  readonly relief: Relief | undefined;
  /** In the purchase's order. */
  readonly lines: readonly PricedLine[];
  /** The promotions that took something off, in their order. */
  readonly adjustments: readonly Adjustment[];
  readonly totals: Totals;
}

export interface PricedLine extends DiscountedLine {
  readonly taxes: readonly TaxLine[];
  /** What `taxes` add up to. */
  readonly tax: number;
  /** subtotal − discount, plus the tax where prices do not include it. */
  readonly total: number;
}

/** What one promotion really took off, and where. */
export interface Adjustment {
  readonly promotion: string;
  readonly title: string;
  readonly code: string | undefined;
  /** All of it: what is off the lines, and off shipping. */
  readonly amount: number;
  readonly lines: readonly { readonly key: string; readonly amount: number }[];
  readonly offShipping: number;
}

/**
 * total = subtotal − discount + shipping + (pricesIncludeTax ? 0 : tax). The lines' totals, shipping and, where prices
 * do not include tax, `shippingTax` add up to it.
 */
export interface Totals {
  readonly subtotal: number;
  /** Off the lines. */
  readonly discount: number;
  /** As charged: what promotions took off it is already off. */
  readonly shipping: number;
  readonly tax: number;
  /** The part of `tax` that is due on shipping. */
  readonly shippingTax: number;
  readonly total: number;
  readonly pricesIncludeTax: boolean;
  readonly taxes: readonly TaxLine[];
}
