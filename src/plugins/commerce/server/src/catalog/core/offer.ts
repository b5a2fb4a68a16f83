import { createHash } from 'node:crypto';
import type { QuantityPrice } from './price-for';
import type { Delivery, Prices } from './price-value';

/** One thing to buy, as an entry's field describes it. */
export interface OfferDraft {
  readonly sku: string;
  readonly position: number;
  /** In the order of the entry's options. */
  readonly options: Readonly<Record<string, string>>;
  /** "S / Red"; null when there is nothing to tell apart. */
  readonly label: string | null;
  /** An image address of its own. */
  readonly image: string | null;
  readonly prices: Prices;
  /** By currency; not of the field, but of price lists. */
  readonly quantityPrices?: Readonly<Record<string, readonly QuantityPrice[]>>;
  readonly taxCategory: string;
  readonly weight: number;
  readonly digital: boolean;
  /** Null: by parcel, or (digital) by nobody. */
  readonly delivery: Delivery | null;
  /** Units to start with; null = not tracked. */
  readonly initialStock: number | null;
  /** Where its SKU stands within the field, for refusals. */
  readonly path: readonly (string | number)[];
}

export interface ListingOption {
  readonly name: string;
  readonly values: readonly string[];
}

/** All an entry's field has to sell. */
export interface Assortment {
  readonly options: readonly ListingOption[];
  readonly offers: readonly OfferDraft[];
}

const longest = 100;

const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);

const slugged = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toUpperCase();

/**
 * The SKU of an offer that has none typed: the same for the same document and options, whatever the order of the
 * variants. Values that cannot be told apart in a SKU ("S/M", "S-M") are told apart by a fingerprint.
 */
export const generatedSku = (documentId: string, values: readonly string[], crowded = false): string => {
  const readable = [documentId, ...values.map(slugged)].filter(Boolean).join('-');
  if (!crowded && readable.length <= longest) return readable;
  return [documentId, fingerprint(JSON.stringify(values))].join('-');
};
