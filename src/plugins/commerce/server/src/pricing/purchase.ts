import type { CurrencyCode } from '../money';
import type { Promotion } from './promotion';
import type { ReadyTaxes, Relief, TaxRate } from './taxation';

/** What is being priced, described plainly: no ids of carts or orders, no database. Amounts in minor units. */
export interface Purchase {
  readonly currency: CurrencyCode;
  /** Whether the unit prices (and shipping) contain the tax. */
  readonly pricesIncludeTax: boolean;
  readonly lines: readonly PurchaseLine[];
  /** Where it goes, ISO 3166-1 alpha-2, once that is known. */
  readonly country?: string | undefined;
  /** Who buys, as far as that is known. */
  readonly customer?: Buyer | undefined;
}

export interface Buyer {
  readonly groups: readonly string[];
  /** Orders they have completed before this one; undefined while nobody can tell. */
  readonly orders: number | undefined;
}

export interface PurchaseLine {
  /** Unique within the purchase; discounts name it. */
  readonly key: string;
  readonly sku: string;
  readonly unitPrice: number;
  /** The struck-through price beside it; nothing is reckoned from it. */
  readonly compareAt?: number | null | undefined;
  readonly quantity: number;
  readonly taxCategory: string;
  readonly requiresShipping: boolean;
  /** What promotions may ask about the thing that is bought. */
  readonly product?: ProductFacts | undefined;
}

export interface ProductFacts {
  /** The content type, such as `plugin::commerce.product`. */
  readonly type: string;
  readonly documentId: string;
  /** Slugs of its categories and of all categories above them. */
  readonly categories: readonly string[];
  readonly tags: readonly string[];
}

/** What the shop makes of purchases. Everything time, chance or the network decides comes in through here. */
export interface PricingRules {
  /** Epoch ms: what promotions take for now. */
  readonly now: number;
  /** In the order in which they apply. */
  readonly promotions: readonly Promotion[];
  /** The chosen way of shipping, if one is chosen and needed. */
  readonly shipping: ChosenShipping | undefined;
  readonly taxes: readonly TaxRate[];
  /** What an outside engine says of the purchase as these rules discount it: charged instead of `taxes`. */
  readonly readyTaxes?: ReadyTaxes | undefined;
  /** No tax is charged. Prices that include tax lose the tax at the rates of `taxes`: the domestic ones. */
  readonly relief?: Relief | undefined;
}

export interface ChosenShipping {
  readonly id: string;
  readonly price: number;
  readonly taxCategory: string;
}

export interface DiscountedLine extends PurchaseLine {
  /** unitPrice × quantity. */
  readonly subtotal: number;
  /** What is taken off so far, 0 ≤ discount ≤ subtotal. */
  readonly discount: number;
}
