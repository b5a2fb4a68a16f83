import type { Sql } from '../../platform/strapi';
import { offer, type Offer } from '../schemas/offer';
import { entryColumns, priceListEntry, type PriceListEntry } from '../schemas/price-list-entry';
import { chunks } from '../../platform/chunks';
import { likeAnywhere } from '../../platform/like';

const entries = (sql: Sql) => sql(priceListEntry.table);
const inOrder = ['sku', 'min_quantity'];

export type NewEntry = Omit<PriceListEntry, 'id'>;

/** Adds entries, and gives those that are there already their new amount. */
export const saveEntries = async (sql: Sql, rows: readonly NewEntry[]): Promise<void> => {
  for (const some of chunks(rows))
    await entries(sql)
      .insert(some.map((row) => priceListEntry.toRow(row)))
      .onConflict(entryColumns)
      .merge(['amount']);
};

/** Those of a list, or of some of its SKUs. */
export const entriesOf = async (sql: Sql, listId: number, skus?: readonly string[]): Promise<PriceListEntry[]> => {
  const found = () => entries(sql).where('list_id', listId).orderBy(inOrder);
  const rows: any[] = [];
  if (!skus) rows.push(...(await found()));
  else for (const some of chunks(skus)) rows.push(...(await found().whereIn('sku', some)));
  return rows.map((row) => priceListEntry.fromRow(row));
};

/** Answers its SKU. Undefined: the list has no such entry. */
export const deleteEntry = async (sql: Sql, listId: number, publicId: string): Promise<string | undefined> => {
  const found: { id: number; sku: string } | undefined = await entries(sql)
    .where({ list_id: listId, document_id: publicId })
    .first('id', 'sku');
  if (found) await entries(sql).where({ id: found.id }).delete();
  return found?.sku;
};

/** An entry, and what is sold under its SKU. */
export interface EntryWithOffer {
  readonly entry: PriceListEntry;
  readonly offer: Pick<Offer, 'texts' | 'prices' | 'basePrices'> | undefined;
}

/** By SKU and quantity; `q` is a part of the SKU. */
export const listEntries = async (
  sql: Sql,
  listId: number,
  { q, page, pageSize }: { readonly q?: string | undefined; readonly page: number; readonly pageSize: number },
): Promise<{ rows: EntryWithOffer[]; total: number }> => {
  const found = sql({ e: priceListEntry.table }).where('e.list_id', listId);
  if (q) found.whereRaw(`lower(e.sku) like ? escape '!'`, [likeAnywhere(q)]);
  const [counted]: any[] = await found.clone().count({ total: '*' });
  const rows: any[] = await found
    .clone()
    .leftJoin({ o: offer.table }, 'o.sku', 'e.sku')
    .select('e.*', 'o.texts', 'o.prices', 'o.base_prices')
    .orderBy(['e.sku', 'e.min_quantity'])
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return {
    rows: rows.map((row) => ({
      entry: priceListEntry.fromRow(row),
      offer: row.texts === null ? undefined : offer.fromRow(row),
    })),
    total: Number(counted.total),
  };
};

/** The documents that sell these SKUs, by content type. */
export const documentsOfSkus = async (sql: Sql, skus: readonly string[]): Promise<ReadonlyMap<string, string[]>> => {
  const documents = new Map<string, Set<string>>();
  for (const some of chunks(skus)) {
    const rows: { entry_type: string; entry_id: string }[] = await sql(offer.table)
      .whereIn('sku', some)
      .distinct('entry_type', 'entry_id');
    for (const { entry_type: type, entry_id: id } of rows)
      documents.set(type, (documents.get(type) ?? new Set()).add(id));
  }
  return new Map([...documents].map(([type, ids]) => [type, [...ids].sort()]));
};
