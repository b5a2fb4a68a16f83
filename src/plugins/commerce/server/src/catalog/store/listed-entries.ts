import { chunks } from '../../platform/chunks';
import { rowsOf, type Sql } from '../../platform/strapi';

/** An entry of which anything is listed. */
export interface ListedEntry {
  readonly entryType: string;
  readonly entryId: string;
}

/** In which locale and currency, and since when (epoch ms). */
export interface ListedIn {
  readonly entryId: string;
  readonly locale: string;
  readonly currency: string;
  readonly listedAt: number;
}

/** The next of them after this one, in an order of their own. */
export const listedEntries = async (sql: Sql, after: ListedEntry | null, most: number): Promise<ListedEntry[]> => {
  const answer = await sql.raw(
    `select distinct entry_type, entry_id from commerce_listings where (entry_type, entry_id) > (?, ?)
     order by entry_type, entry_id limit ?`,
    [after?.entryType ?? '', after?.entryId ?? '', most],
  );
  return rowsOf<{ entry_type: string; entry_id: string }>(answer).map((row) => ({
    entryType: row.entry_type,
    entryId: row.entry_id,
  }));
};

export const countListedEntries = async (sql: Sql): Promise<number> => {
  const answer = await sql.raw(
    'select count(*) as total from (select distinct entry_type, entry_id from commerce_listings) listed',
  );
  return Number(rowsOf<{ total: number | string }>(answer)[0]?.total ?? 0);
};

export const whereListed = async (sql: Sql, entryType: string, entryIds: readonly string[]): Promise<ListedIn[]> => {
  const found: ListedIn[] = [];
  for (const some of chunks(entryIds)) {
    const rows = await sql('commerce_listings')
      .where({ entry_type: entryType })
      .whereIn('entry_id', some)
      .select('entry_id', 'locale', 'currency', 'listed_at');
    found.push(
      ...rows.map((row: any) => ({
        entryId: row.entry_id,
        locale: row.locale,
        currency: row.currency,
        listedAt: Number(row.listed_at),
      })),
    );
  }
  return found;
};
