import type { CurrencyCode } from '../money';
import type { Sql } from '../platform/strapi';
import type { TaxLine } from '../pricing';
import type { Place } from './core/eu';
import type { Relief } from './core/relief';

/** Something that is taxed: a line of a purchase, or its shipping. */
export interface TaxableItem {
  /** Unique within the request; the answer names it. */
  readonly key: string;
  /** Of a line; shipping has none. */
  readonly sku?: string | undefined;
  readonly quantity: number;
  /** Minor units after all discounts, for all of the quantity; with the tax inside where prices include it. */
  readonly amount: number;
  readonly taxCategory: string;
}

export interface TaxRequest {
  readonly currency: CurrencyCode;
  readonly pricesIncludeTax: boolean;
  /** Where the goods leave from. */
  readonly from: Place;
  readonly to: Place;
  readonly items: readonly TaxableItem[];
  readonly relief?: Relief | undefined;
  /** The buyer's. */
  readonly vatId?: string | undefined;
}

/** The taxes of one item, each rounded to a minor unit. None: it is not taxed. */
export interface TaxedItem {
  readonly key: string;
  readonly taxes: readonly TaxLine[];
}

/** Knows what is due: the shop's own table, or an engine outside. */
export interface TaxProvider {
  /** Orders keep it: never rename. */
  readonly id: string;
  /** It only calculates, on `sql` if it reads: it may be asked inside a transaction. */
  readonly local?: true;
  /** Every item exactly once. Throws when no answer can be had: nothing is sold at a guess. */
  calculate(request: TaxRequest, sql: Sql): Promise<readonly TaxedItem[]>;
  /** The purchase became an order; `number` is the order's. Safe to repeat. */
  commit?(number: string, request: TaxRequest): Promise<void>;
  /** The order was cancelled. Safe to repeat. */
  void?(number: string): Promise<void>;
}
