import { listingRecord, offerRecord } from '../../catalog';
import { orderLineRecord, type OrderLine } from '../../order';
import { chunks } from '../../platform/chunks';
import type { Sql } from '../../platform/strapi';
import { productEntity, productId, type ProductRows, type Published } from '../core/product-news';

type Found = { offers: ProductRows['offers'][number][]; listings: Published[]; bought: OrderLine[] };

/** Entries by their content type; what has no entry stands under ''. */
const byType = (entities: readonly string[]): ReadonlyMap<string, string[]> => {
  const types = new Map<string, string[]>();
  for (const entity of entities) {
    const type = entity.slice(0, entity.indexOf('/'));
    types.set(type, [...(types.get(type) ?? []), productId(entity)]);
  }
  return types;
};

/** The last line of each SKU. */
const lastBought = async (sql: Sql, type: string, ids: readonly string[]): Promise<OrderLine[]> => {
  const lines = () => sql(orderLineRecord.table);
  const last = lines()
    .where(type ? { entry_type: type } : { entry_id: '' })
    .whereIn(type ? 'entry_id' : 'sku', [...ids])
    .groupBy('entry_id', 'sku')
    .max('id');
  return (await lines().whereIn('id', last).orderBy('id', 'desc')).map((row: any) => orderLineRecord.fromRow(row));
};

/** All that is known of these products, by their names. */
export const readProducts = async (
  sql: Sql,
  entities: readonly string[],
): Promise<ReadonlyMap<string, ProductRows>> => {
  const found = new Map<string, Found>(entities.map((entity) => [entity, { offers: [], listings: [], bought: [] }]));
  const of = (line: Parameters<typeof productEntity>[0]) => found.get(productEntity(line));
  for (const [type, all] of byType(entities)) {
    for (const ids of chunks(all)) {
      const published = (table: string) => sql(table).where('entry_type', type).whereIn('entry_id', ids);
      for (const line of await lastBought(sql, type, ids)) of(line)?.bought.push(line);
      if (!type) continue;
      for (const row of await published(offerRecord.table).orderBy(['position', 'id'])) {
        const offer = offerRecord.fromRow(row);
        of(offer)?.offers.push(offer);
      }
      for (const row of await published(listingRecord.table).orderBy('id')) {
        const listing = listingRecord.fromRow(row);
        of({ ...listing, sku: '' })?.listings.push(listing as unknown as Published);
      }
    }
  }
  return found;
};

/** In the order of their names, from behind this one. */
export const productsAfter = async (sql: Sql, after: string, limit: number): Promise<string[]> => {
  const [type = '', id = ''] = after ? [after.slice(0, after.indexOf('/')), productId(after)] : [];
  if (after.startsWith('/') || after === '') {
    const bought: string[] = await sql(orderLineRecord.table)
      .where('entry_id', '')
      .where('sku', '>', id)
      .distinct('sku')
      .orderBy('sku')
      .limit(limit)
      .pluck('sku');
    if (bought.length) return bought.map((sku) => `/${sku}`);
  }
  const behind = after.startsWith('/') ? ['', ''] : [type, id];
  const known = (table: string) =>
    sql(table)
      .whereRaw('(entry_type > ? or (entry_type = ? and entry_id > ?))', [behind[0], behind[0], behind[1]] as any[])
      .whereNot('entry_id', '')
      .distinct('entry_type', 'entry_id')
      .orderBy(['entry_type', 'entry_id'])
      .limit(limit);
  const rows: any[] = [...(await known(offerRecord.table)), ...(await known(orderLineRecord.table))];
  const names = rows.map(({ entry_type: entryType, entry_id: entryId }) => `${entryType}/${entryId}`);
  return [...new Set(names)].sort().slice(0, limit);
};

/** How many products a first telling is about. */
export const countProducts = async (sql: Sql): Promise<number> => {
  const [offered]: any[] = await sql(offerRecord.table).countDistinct({ n: 'entry_id' });
  const [bought]: any[] = await sql(orderLineRecord.table).where('entry_id', '').countDistinct({ n: 'sku' });
  return Number(offered.n) + Number(bought.n);
};
