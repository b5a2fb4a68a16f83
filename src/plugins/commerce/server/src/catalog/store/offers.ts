import type { Sql } from '../../platform/strapi';
import { offer, type Offer } from '../schemas/offer';

/** The offers of these SKUs, in one statement. A SKU that nothing sells is simply not there. */
export const offersBySku = async (sql: Sql, skus: readonly string[]): Promise<Map<string, Offer>> => {
  if (!skus.length) return new Map();
  const rows = await sql(offer.table).whereIn('sku', [...skus]);
  return new Map(
    rows.map((row: Record<string, unknown>) => offer.fromRow(row)).map((entry: Offer) => [entry.sku, entry]),
  );
};
