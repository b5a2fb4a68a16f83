import { connection, type Strapi } from '../../platform/strapi';
import type { ProductsQuery } from '../contract';
import { respelt } from '../core/spelling';
import { askedWords } from '../core/words';
import { stockPort } from '../stock-port';
import type { Window } from '../store/listing-filters';
import { type ListingsRead, searchListings } from '../store/read-listings';
import { nearWords, type Wanted } from '../store/search';
import { hasTrigrams } from './prepare-search';

export interface Found extends ListingsRead {
  /** What they were found by. */
  readonly wanted: Wanted;
  /** The words that were probably meant, where those asked for are in nothing. */
  readonly didYouMean?: string;
}

/**
 * A page of the listings with these words: one statement. Only where nothing has them, two more look for what was
 * meant by those that nothing is called.
 */
export const findListings = async (strapi: Strapi, window: Window, query: ProductsQuery): Promise<Found> => {
  const sql = connection(strapi);
  const words = askedWords(query.q ?? '', window.locale);
  if (!words.length) return { total: 0, items: [], wanted: [] };
  const search = (wanted: Wanted) => searchListings(sql, stockPort(strapi), window, query, wanted);

  const asTyped = words.map((word) => [word]);
  const found = { ...(await search(asTyped)), wanted: asTyped };
  if (found.total) return found;
  const other = respelt(words, await nearWords(sql, window, words, hasTrigrams(strapi)));
  if (!other) return found;
  const near = { ...(await search(other.wanted)), wanted: other.wanted };
  return near.total && other.phrase !== words.join(' ') ? { ...near, didYouMean: other.phrase } : near;
};
