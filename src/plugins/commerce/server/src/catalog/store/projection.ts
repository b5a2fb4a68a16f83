import type { Sql } from '../../platform/strapi';
import type { ListingDraft } from '../core/listing';
import { listing, listingTerm } from '../schemas/listing';
import { offer, type Offer } from '../schemas/offer';
import { chunks } from '../../platform/chunks';
import { searchIndex } from './search';

const merged = (columns: readonly string[], keep: readonly string[]) => columns.filter((name) => !keep.includes(name));

const inEntries = (sql: Sql, table: string, entryType: string, entryIds: readonly string[]) =>
  sql(table)
    .where({ entry_type: entryType })
    .whereIn('entry_id', [...entryIds]);

export interface SkuOwner {
  readonly sku: string;
  readonly entryType: string;
  readonly entryId: string;
  readonly title: string;
}

export const removeStaleOffers = async (
  sql: Sql,
  entryType: string,
  entryIds: readonly string[],
  kept: readonly Pick<Offer, 'sku' | 'entryId'>[],
): Promise<string[]> => {
  const keep = new Set(kept.map(({ sku, entryId }) => `${entryId} ${sku}`));
  const rows: { id: number; sku: string; entry_id: string }[] = await inEntries(
    sql,
    offer.table,
    entryType,
    entryIds,
  ).select('id', 'sku', 'entry_id');
  const stale = rows.filter((row) => !keep.has(`${row.entry_id} ${row.sku}`));
  for (const some of chunks(stale))
    await sql(offer.table)
      .whereIn(
        'id',
        some.map(({ id }) => id),
      )
      .delete();
  return stale.map(({ sku }) => sku);
};

/**
 * Knex leaves the condition of a merge out when SQLite inserts several rows, and would hand a SKU to its rival. Asked
 * first, that cannot happen: SQLite has one writer at a time. On PostgreSQL the condition decides between two at once.
 */
const ownedByOthers = async (sql: Sql, offers: readonly Omit<Offer, 'id'>[]): Promise<ReadonlySet<string>> => {
  const asked = new Map(offers.map(({ sku, entryType, entryId }) => [sku, `${entryType} ${entryId}`]));
  const owned: Set<string> = new Set();
  for (const skus of chunks([...asked.keys()])) {
    const rows: { sku: string; entry_type: string; entry_id: string }[] = await sql(offer.table)
      .whereIn('sku', skus)
      .select('sku', 'entry_type', 'entry_id');
    for (const row of rows) if (asked.get(row.sku) !== `${row.entry_type} ${row.entry_id}`) owned.add(row.sku);
  }
  return owned;
};

/**
 * Writes the offers; the unique index decides who owns a SKU, also between two publishes at once. Answers the SKUs
 * that another document owns, which were not written.
 */
export const saveOffers = async (sql: Sql, offers: readonly Omit<Offer, 'id'>[]): Promise<SkuOwner[]> => {
  const written = new Set<string>();
  const sorted = [...offers].sort((a, b) => (a.sku < b.sku ? -1 : 1));
  const foreign = await ownedByOthers(sql, sorted);
  for (const some of chunks(sorted.filter(({ sku }) => !foreign.has(sku)))) {
    const rows = some.map((entry) => offer.toRow(entry));
    const saved: { sku: string }[] = await sql(offer.table)
      .insert(rows)
      .onConflict('sku')
      .merge(merged(Object.keys(rows[0] as object), ['sku', 'entry_type', 'entry_id']))
      .where(sql.raw(`${offer.table}.entry_type = excluded.entry_type and ${offer.table}.entry_id = excluded.entry_id`))
      .returning('sku');
    for (const { sku } of saved) written.add(sku);
  }
  const taken = offers.map(({ sku }) => sku).filter((sku) => !written.has(sku));
  if (!taken.length) return [];
  const owners: any[] = await sql(offer.table).whereIn('sku', taken);
  return owners.map((row) => {
    const { sku, entryType, entryId, texts } = offer.fromRow(row);
    return { sku, entryType, entryId, title: Object.values(texts)[0]?.title ?? entryId };
  });
};

const keyOf = (row: { entry_id: string; locale: string; currency: string }): string =>
  [row.entry_id, row.locale, row.currency].join(' ');

/** Replaces the listings of these entries, and what is found of them. One that stays keeps its id and the time of its first publication. */
export const saveListings = async (
  sql: Sql,
  entryType: string,
  entryIds: readonly string[],
  drafts: readonly ListingDraft[],
): Promise<void> => {
  const rows = drafts.map(({ row }) => listing.toRow(row));
  const keep = new Set(rows.map((row) => keyOf(row as never)));
  const before: any[] = await inEntries(sql, listing.table, entryType, entryIds).select(
    'id',
    'entry_id',
    'locale',
    'currency',
  );
  const stale = before.filter((row) => !keep.has(keyOf(row)));
  for (const some of chunks(stale))
    await sql(listing.table)
      .whereIn(
        'id',
        some.map(({ id }) => id),
      )
      .delete();
  for (const some of chunks(before))
    await sql(listingTerm.table)
      .whereIn(
        'listing_id',
        some.map(({ id }) => id),
      )
      .delete();

  const ids = new Map<string, number>();
  for (const some of chunks(rows)) {
    const saved: any[] = await sql(listing.table)
      .insert(some)
      .onConflict(['entry_type', 'entry_id', 'locale', 'currency'])
      .merge(merged(Object.keys(some[0] as object), ['entry_type', 'entry_id', 'locale', 'currency', 'listed_at']))
      .returning(['id', 'entry_id', 'locale', 'currency']);
    for (const row of saved) ids.set(keyOf(row), row.id);
  }
  const terms = drafts.flatMap(({ terms: some }, index) =>
    some.map((term) => listingTerm.toRow({ ...term, listingId: ids.get(keyOf(rows[index] as never)) as number })),
  );
  for (const some of chunks(terms)) await sql(listingTerm.table).insert(some);
  const index = searchIndex(sql);
  await index.remove(
    sql,
    stale.map(({ id }) => id),
  );
  await index.write(
    sql,
    drafts.map(({ row, search }, place) => ({
      listingId: ids.get(keyOf(rows[place] as never)) as number,
      locale: row.locale,
      text: search,
    })),
  );
};
