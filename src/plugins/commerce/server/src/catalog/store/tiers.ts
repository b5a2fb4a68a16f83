import type { Sql } from '../../platform/strapi';
import type { Tier } from '../core/price-for';
import { priceList } from '../schemas/price-list';
import { priceListEntry } from '../schemas/price-list-entry';
import { chunks } from '../../platform/chunks';

const number = (value: unknown): number | null => (value === null ? null : Number(value));

/** What enabled lists say of these SKUs, now or later; lists that are over are left out. */
export const tiersOf = async (
  sql: Sql,
  skus: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, readonly Tier[]>> => {
  const found = new Map<string, Tier[]>();
  for (const some of chunks(skus)) {
    const rows: any[] = await sql({ e: priceListEntry.table })
      .join({ l: priceList.table }, 'l.id', 'e.list_id')
      .whereIn('e.sku', some)
      .where('l.enabled', true)
      .where((open) => open.whereNull('l.ends_at').orWhere('l.ends_at', '>', now))
      .orderBy(['e.sku', 'e.min_quantity', 'l.id'])
      .select('e.sku', 'e.min_quantity', 'e.amount', 'l.document_id', 'l.currency', 'l.customer_group')
      .select('l.starts_at', 'l.ends_at');
    for (const row of rows) {
      const tier: Tier = {
        list: row.document_id,
        currency: row.currency,
        group: row.customer_group,
        minQuantity: row.min_quantity,
        amount: Number(row.amount),
        from: number(row.starts_at),
        until: number(row.ends_at),
      };
      found.set(row.sku, [...(found.get(row.sku) ?? []), tier]);
    }
  }
  return found;
};
