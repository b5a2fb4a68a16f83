import type { Sql } from '../../../platform/strapi';
import type { SearchText } from '../../core/search-text';

/** What is written of one listing. */
export interface IndexedListing {
  readonly listingId: number;
  readonly locale: string;
  readonly text: SearchText;
}

/** For each word that is looked for, what it may stand for; a listing has one of each. */
export type Wanted = readonly (readonly string[])[];

/** SQL and the values of its question marks. */
export type Fragment = readonly [text: string, ...values: unknown[]];

/** How the terms of listings are read beside them. */
export interface TermsJoin {
  /** What it takes of the listings, beside their id. */
  readonly columns: readonly string[];
  /** SQL that joins their terms `t` (kind, value) to a table `l` of them. */
  readonly join: string;
}

export const listingTerms: TermsJoin = {
  columns: [],
  join: 'join commerce_listing_terms t on t.listing_id = l.id',
};

/** The listings that somebody looks for, as SQL. */
export interface Match {
  /** `from … where …` of the listings `l`, which has what a list is narrowed, counted and sorted by. */
  readonly from: Fragment;
  /** How well one of them matches, the best highest. */
  readonly rank: string;
  /** Of those, their terms. */
  readonly terms: TermsJoin;
}

/**
 * Where words are looked up. Everything is written in the projection's own transaction, so that what is found is what
 * is listed. The words given are folded: letters and digits only.
 */
export interface SearchIndex {
  /** Makes what it needs, once; safe to repeat. Tells whether near words are found by an index of trigrams. */
  prepare(sql: Sql): Promise<{ readonly trigrams: boolean; readonly refusal?: unknown }>;
  /** Replaces what was written of these listings. */
  write(sql: Sql, listings: readonly IndexedListing[]): Promise<void>;
  remove(sql: Sql, listingIds: readonly number[]): Promise<void>;
  /**
   * The listings that have all that is wanted; the last word may go on. They are ranked by their titles, then by brand,
   * tags, categories and options, then by their descriptions.
   */
  match(wanted: Wanted, locale: string): Match;
}
