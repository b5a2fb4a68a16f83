import { column, record } from '../../platform/record';
import type { ListingFacts, Term } from '../core/listing';

/** One row per entry, locale and currency, so that reading a page joins nothing. */
export interface Listing extends ListingFacts {
  id: number;
}

export const listing = record<Listing>(
  'listing',
  'listings',
  {
    entryType: column.string,
    entryId: column.string,
    locale: column.string,
    currency: column.string,
    slug: column.string,
    title: column.string,
    seller: column.string,
    minPrice: column.amount,
    maxPrice: column.amount,
    skus: column.json,
    card: column.json,
    page: column.json,
    listedAt: column.instant,
  },
  {
    indexes: [
      {
        name: 'commerce_listings_one_per_entry',
        columns: ['entry_type', 'entry_id', 'locale', 'currency'],
        unique: true,
      },
      { name: 'commerce_listings_slug', columns: ['entry_type', 'locale', 'currency', 'slug'] },
      { name: 'commerce_listings_newest', columns: ['entry_type', 'locale', 'currency', 'listed_at'] },
      { name: 'commerce_listings_price', columns: ['entry_type', 'locale', 'currency', 'min_price'] },
    ],
  },
);

export interface ListingTerm extends Term {
  id: number;
  listingId: number;
}

export const listingTerm = record<ListingTerm>(
  'listing-term',
  'listing-terms',
  { listingId: column.integer, kind: column.string, value: column.string },
  {
    indexes: [
      { name: 'commerce_listing_terms_once', columns: ['listing_id', 'kind', 'value'], unique: true },
      { name: 'commerce_listing_terms_value', columns: ['kind', 'value', 'listing_id'] },
    ],
    cascades: [{ column: 'listing_id', table: 'commerce_listings' }],
  },
);
