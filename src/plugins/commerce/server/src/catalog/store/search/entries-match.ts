import { isPostgres, type Sql } from '../../../platform/strapi';
import { listingTerms, type Match } from './search-index';

/** Of entries by their ids, their place in the order they were given in. */
const places = (sql: Sql): string =>
  isPostgres(sql)
    ? 'jsonb_array_elements_text(?::jsonb) with ordinality asked (entry_id, place)'
    : '(select value as entry_id, key as place from json_each(?)) asked';

/**
 * The listings of these entries of one content type, ranked as they are given: found by others, and narrowed, counted and
 * paged here. Whoever is not listed any more is not among them.
 */
export const entriesMatch = (sql: Sql, entryIds: readonly string[]): Match => ({
  from: [
    `from ${places(sql)} cross join commerce_listings l where l.entry_id = asked.entry_id`,
    JSON.stringify(entryIds),
  ],
  rank: '-asked.place',
  terms: listingTerms,
});
