import type { CurrencyCode } from '../money';

/** What is to be sent, and where to. The place is the store's own country until an address is known. */
export interface Parcel {
  readonly currency: CurrencyCode;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The code the country's address rules know it by: "CA". */
  readonly state: string | null;
  readonly postalCode: string | null;
  /** Grams. */
  readonly weight: number;
  /** Pieces to be sent. */
  readonly units: number;
  /** What the goods cost, after discounts, in minor units. */
  readonly value: number;
  /** The groups its buyer is in. */
  readonly groups: readonly string[];
  readonly locale: string;
}

/** Where a buyer fetches the goods. */
export interface PickupPlace {
  readonly name: string;
  readonly line1: string;
  readonly line2: string | null;
  readonly city: string;
  readonly state: string | null;
  readonly postalCode: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** When it is open, in the shop's own words. */
  readonly hours: string | null;
}

export interface ShippingQuote {
  /** Unique over all providers, and stable: orders keep it. */
  readonly id: string;
  readonly label: string;
  /** Minor units of the parcel's currency. */
  readonly price: number;
  readonly taxCategory: string;
  /** Days from now, both included. */
  readonly arrives?: { readonly min: number; readonly max: number };
  /** The buyer comes for it: no shipping address is needed. */
  readonly pickup?: PickupPlace;
}

export interface ShippingProvider {
  readonly id: string;
  /** It asks nobody outside: it may be asked inside a transaction, which spares the checkout a read. */
  readonly local?: true;
  /** No quote = this provider does not go there. `signal` aborts once the shop waits no longer. */
  quote(parcel: Parcel, signal?: AbortSignal): Promise<readonly ShippingQuote[]>;
}
