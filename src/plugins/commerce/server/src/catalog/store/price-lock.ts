import { isPostgres, type Sql } from '../../platform/strapi';

/** Any constant. */
const key = 7_233_104_512;

/**
 * Held until the transaction ends: projections read price lists side by side (`shared`), a change of price lists keeps
 * them out (`exclusive`). Otherwise an entry and a list that change in one moment would each project what the other
 * one was. SQLite has one writer at a time anyway.
 */
export const lockPrices = async (sql: Sql, mode: 'shared' | 'exclusive'): Promise<void> => {
  if (!isPostgres(sql)) return;
  await sql.raw(`select pg_advisory_xact_lock${mode === 'shared' ? '_shared' : ''}(?)`, [key]);
};
