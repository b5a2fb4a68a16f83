import type { Sql } from '../../platform/strapi';
import { offer, type Offer } from '../schemas/offer';

/** The documents that these SKUs belong to. A SKU that nothing sells is not there. */
export const skuOwners = async (
  sql: Sql,
  skus: readonly string[],
): Promise<ReadonlyMap<string, Pick<Offer, 'entryType' | 'entryId'>>> => {
  if (!skus.length) return new Map();
  const rows: { sku: string; entry_type: string; entry_id: string }[] = await sql(offer.table)
    .whereIn('sku', [...skus])
    .select('sku', 'entry_type', 'entry_id');
  return new Map(rows.map((row) => [row.sku, { entryType: row.entry_type, entryId: row.entry_id }]));
};
