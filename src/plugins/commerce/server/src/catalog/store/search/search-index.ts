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
   * Rows (listing_id, rank) of the listings that have all that is wanted, the best with the highest rank: in their title,
   * then in brand, tags, categories and options, then in their description. The last word may go on.
   */
  matches(wanted: Wanted, locale: string): Fragment;
}
