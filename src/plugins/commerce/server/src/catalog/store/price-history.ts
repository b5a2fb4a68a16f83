import type { Sql } from '../../platform/strapi';
import type { PricePoint } from '../core/former-price';
import { offer } from '../schemas/offer';
import { priceHistory } from '../schemas/price-history';
import { chunks } from '../../platform/chunks';

/** By SKU, the oldest first. */
export const priceHistories = async (
  sql: Sql,
  skus: readonly string[],
): Promise<ReadonlyMap<string, readonly PricePoint[]>> => {
  const found = new Map<string, PricePoint[]>();
  for (const some of chunks(skus)) {
    const rows: any[] = await sql(priceHistory.table).whereIn('sku', some).orderBy(['sku', 'since']);
    for (const row of rows) {
      const { id: _id, ...point } = priceHistory.fromRow(row);
      found.set(point.sku, [...(found.get(point.sku) ?? []), point]);
    }
  }
  return found;
};

export const insertPricePoints = async (sql: Sql, points: readonly PricePoint[]): Promise<void> => {
  // In one order, so that two transactions never wait for each other.
  const sorted = [...points].sort((a, b) => (a.sku < b.sku ? -1 : 1));
  for (const some of chunks(sorted)) {
    const rows = some.map((point) => priceHistory.toRow(point));
    await sql(priceHistory.table).insert(rows).onConflict(['sku', 'currency', 'since']).merge(['amount']);
  }
};

/**
 * Drops prices that ended this many milliseconds before the present one began, and those of SKUs that nothing has sold
 * since `now - kept`. Answers how many.
 */
export const deletePricePoints = async (sql: Sql, kept: number, now: number): Promise<number> => {
  const placed = sql(priceHistory.table)
    .select('id')
    .select(sql.raw('lead(since) over (partition by sku, currency order by since) as ended'))
    .select(sql.raw('max(since) over (partition by sku, currency) as latest'));
  const stale = sql.from(placed.as('h')).whereRaw('ended < latest - ?', [kept]).select('id');
  const superseded = await sql(priceHistory.table).whereIn('id', stale).delete();
  const unsold = await sql(priceHistory.table)
    .where('since', '<', now - kept)
    .whereNotIn('sku', sql(offer.table).select('sku'))
    .delete();
  return superseded + unsold;
};
