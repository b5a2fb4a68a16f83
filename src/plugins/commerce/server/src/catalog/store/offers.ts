import type { Sql, Strapi } from '../../platform/strapi';
import { offer, type Offer } from '../schemas/offer';
import { stockPort } from '../stock-port';

/** An offer, and how many units of it can still be bought; null when its stock is not tracked. */
export type StockedOffer = Offer & { readonly available: number | null };

/** The offers of these SKUs with their stock, in one statement. A SKU that nothing sells is simply not there. */
export const offersBySku = async (
  strapi: Strapi,
  sql: Sql,
  skus: readonly string[],
): Promise<ReadonlyMap<string, StockedOffer>> => {
  if (!skus.length) return new Map();
  const available = sql.raw(`${stockPort(strapi).available(sql, 'o.sku')} as available`);
  const rows: Record<string, unknown>[] = await sql({ o: offer.table })
    .whereIn('o.sku', [...skus])
    .select('o.*', available);
  return new Map(
    rows.map((row) => {
      const units = row.available === null ? null : Math.max(0, Number(row.available));
      const entry = { ...offer.fromRow(row), available: units };
      return [entry.sku, entry];
    }),
  );
};
