import type { Address } from '../../cart';
import type { Relief, TaxLine } from '../../pricing';

/** Who issues it, as they were called then. */
export interface Seller {
  readonly company: string;
  readonly line1: string;
  readonly line2: string;
  readonly postalCode: string;
  readonly city: string;
  readonly state: string;
  /** ISO 3166-1 alpha-2, or nothing while it is not known. */
  readonly country: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly vatId: string;
  /** A tax number that is no EU VAT id. */
  readonly taxNumber: string;
  /** Register and number, directors: as the law of the place wants it named. */
  readonly register: string;
  readonly bank: string;
  readonly iban: string;
  readonly bic: string;
  readonly footer: string;
  /** The logo's hash. */
  readonly logo: string | null;
}

/** Kept apart from the rest: it can be erased, and the amounts stay. */
export interface Buyer {
  readonly email: string;
  readonly vatId: string | null;
  readonly address: Address | null;
  /** Where it goes, if that is another address. */
  readonly delivery: Address | null;
}

/** Amounts in minor units. `discount` is off, `tax` within or on top as the invoice's prices are. */
export interface InvoiceLine {
  /** The order line's; null: it stands for no line of the order. */
  readonly id: string | null;
  readonly sku: string;
  readonly title: string;
  readonly variant: string | null;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly discount: number;
  readonly tax: number;
  readonly taxes: readonly TaxLine[];
  readonly total: number;
  readonly kind: 'goods' | 'service' | 'voucher';
}

export interface Payment {
  readonly provider: string;
  readonly label: string;
  readonly amount: number;
}

interface Amounts {
  readonly subtotal: number;
  readonly discount: number;
  readonly shipping: number;
  readonly tax: number;
  readonly total: number;
}

/** All that is printed, but for the buyer. It never changes. */
export interface InvoiceContent {
  readonly version: 1;
  readonly kind: InvoiceKind;
  readonly seller: Seller;
  readonly orderNumber: string;
  /** Local day of delivery, where it is known. */
  readonly deliveredOn: string;
  readonly pricesIncludeTax: boolean;
  readonly relief: Relief | null;
  readonly lines: readonly InvoiceLine[];
  readonly shipping: { readonly label: string; readonly amount: number; readonly taxes: readonly TaxLine[] } | null;
  readonly totals: Amounts;
  /** Of a credit note: the same groups as its invoice's, in the same order. */
  readonly groups: readonly TaxGroup[];
  readonly payments: readonly Payment[];
  readonly invoice: { readonly number: string; readonly issuedOn: string } | null;
}

export type InvoiceKind = 'invoice' | 'credit-note';

/**
 * What is taxed alike: the same taxes, or none. `voucher`: multi-purpose vouchers, which are taxed when they are spent.
 * `gross` is what is charged, with tax.
 */
export interface TaxGroup {
  readonly kind: 'taxed' | 'untaxed' | 'voucher';
  readonly taxes: readonly TaxLine[];
  readonly gross: number;
}
