import { column, record } from '../../platform/record';
import type { ImageView } from '../core/image';
import type { OfferText } from '../core/offers-of';
import type { Tier } from '../core/price-for';
import type { Delivery, Prices } from '../core/price-value';

export type { ImageView } from '../core/image';
export type { OfferText } from '../core/offers-of';

/** One SKU that can be bought. Written by publishing, never by hand. */
export interface Offer {
  id: number;
  sku: string;
  /** The content type and the document it comes from. */
  entryType: string;
  entryId: string;
  /** Its place among the entry's offers. */
  position: number;
  options: Readonly<Record<string, string>>;
  /** By locale; '' for a content type without locales. */
  texts: Readonly<Record<string, OfferText>>;
  image: ImageView | null;
  /** The public prices when it was projected: the entry's own, or lower ones of price lists. */
  prices: Prices;
  /** The entry's own. Null: written before there were price lists, and `prices` are. */
  basePrices: Prices | null;
  /** What price lists say of it, now and later. */
  tiers: readonly Tier[] | null;
  taxCategory: string;
  /** Grams. */
  weight: number;
  digital: boolean;
  delivery: Delivery | null;
  seller: string | null;
  /** Slugs of the entry's categories and of all above them. */
  categories: readonly string[];
  tags: readonly string[];
}

export const offer = record<Offer>(
  'offer',
  'offers',
  {
    sku: column.string,
    entryType: column.string,
    entryId: column.string,
    position: column.integer,
    options: column.json,
    texts: column.json,
    image: column.json,
    prices: column.json,
    basePrices: column.json,
    tiers: column.json,
    taxCategory: column.string,
    weight: column.integer,
    digital: column.boolean,
    delivery: column.json,
    seller: column.string,
    categories: column.json,
    tags: column.json,
  },
  {
    indexes: [
      { name: 'commerce_offers_one_per_sku', columns: ['sku'], unique: true },
      { name: 'commerce_offers_entry', columns: ['entry_type', 'entry_id', 'position'] },
    ],
  },
);
