import type { CurrencyCode } from '../money';

/** What is to be sent, and where to. `country` is the store's own until an address is known. */
export interface Parcel {
  readonly currency: CurrencyCode;
  readonly country: string;
  /** Grams. */
  readonly weight: number;
  /** What the goods cost, after discounts, in minor units. */
  readonly value: number;
}

export interface ShippingQuote {
  /** Unique over all providers, and stable: orders keep it. */
  readonly id: string;
  readonly label: string;
  /** Minor units of the parcel's currency. */
  readonly price: number;
  readonly taxCategory: string;
}

export interface ShippingProvider {
  readonly id: string;
  /** It only calculates: it may be asked inside a transaction, which spares the checkout a read. */
  readonly local?: true;
  /** No quote = this provider does not go there. */
  quote(parcel: Parcel): Promise<readonly ShippingQuote[]>;
}
