import { column, record } from '../../platform/record';

/** The ready-made storefront row of an entry: one per locale and currency, so that reading a page joins nothing. */
export interface Listing {
  id: number;
  entryType: string;
  entryId: string;
  locale: string;
  currency: string;
  slug: string;
  title: string;
  seller: string | null;
  /** Minor units of `currency`, over the entry's offers. */
  minPrice: number;
  maxPrice: number;
  /** The list item, and what the product page adds; both without stock, which changes by itself. */
  card: object;
  page: object;
  /** Lower-cased words for a plain match. */
  searchText: string;
  /** Epoch milliseconds of its first publication. */
  listedAt: number;
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
    card: column.json,
    page: column.json,
    searchText: column.text,
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

/** What a listing can be filtered (and later counted) by: kind `category`, `tag` or `option.<name>`. */
export interface ListingTerm {
  id: number;
  listingId: number;
  kind: string;
  value: string;
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
