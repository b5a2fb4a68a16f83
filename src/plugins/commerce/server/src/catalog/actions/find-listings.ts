import { connection, type Strapi } from '../../platform/strapi';
import type { ProductsQuery } from '../contract';
import { type Respelt, respelt } from '../core/spelling';
import { askedWords } from '../core/words';
import { searcherOf } from '../search-port';
import { stockPort } from '../stock-port';
import type { Window } from '../store/listing-filters';
import { type ListingsRead, searchListings } from '../store/read-listings';
import { entriesMatch, type Match, nearWords, searchIndex } from '../store/search';
import { hasTrigrams } from './prepare-search';

export interface Found extends ListingsRead {
  /** What they were found by; null: by no word at all, which nothing is called. */
  readonly match: Match | null;
  /** The words that were probably meant, where those asked for are in nothing. */
  readonly didYouMean?: string;
}

/**
 * A page of the listings with these words: one statement. Only where nothing has them, two more look for what was
 * meant by those that nothing is called. Where the shop has a search of its own beside the database, that one finds them,
 * and the database says no more of a slip than its name: one statement more.
 */
export const findListings = async (strapi: Strapi, window: Window, query: ProductsQuery): Promise<Found> => {
  const sql = connection(strapi);
  const words = askedWords(query.q ?? '', window.locale);
  if (!words.length) return { total: 0, items: [], match: null };
  const search = async (match: Match): Promise<Found> => ({
    ...(await searchListings(sql, stockPort(strapi), window, query, match)),
    match,
  });
  const meant = async (): Promise<Respelt | undefined> =>
    respelt(words, await nearWords(sql, window, words, hasTrigrams(strapi)));
  const saying = (found: Found, phrase = words.join(' ')): Found =>
    found.total && phrase !== words.join(' ') ? { ...found, didYouMean: phrase } : found;

  const ranking = await searcherOf(strapi)?.({ ...window, words });
  if (ranking) {
    const found = await search(entriesMatch(sql, ranking.entryIds));
    return ranking.misspelt && found.total ? saying(found, (await meant())?.phrase) : found;
  }
  const index = searchIndex(sql);
  const asTyped = words.map((word) => [word]);
  const found = await search(index.match(asTyped, window.locale));
  if (found.total) return found;
  const other = await meant();
  return other ? saying(await search(index.match(other.wanted, window.locale)), other.phrase) : found;
};
