import { isPostgres, type Sql } from '../../../platform/strapi';
import { postgresIndex } from './postgres';
import type { SearchIndex } from './search-index';
import { sqliteIndex } from './sqlite';

export { entriesMatch } from './entries-match';
export { type Fragment, listingTerms, type Match, type SearchIndex, type TermsJoin, type Wanted } from './search-index';
export { forgetWords, learnWords, nearWords } from './vocabulary';

export const searchIndex = (sql: Sql): SearchIndex => (isPostgres(sql) ? postgresIndex : sqliteIndex);

/** Listings were written before there was an index of their words. */
export const isUnindexed = async (sql: Sql): Promise<boolean> => {
  const first = (table: string) => sql(table).select(sql.raw('1 as one')).first();
  return Boolean(await first('commerce_listings')) && !(await first('commerce_search_documents'));
};
