import { orderRecord } from '../../order';
import type { Sql } from '../../platform/strapi';

export interface CampaignSales {
  readonly currency: string;
  readonly orders: number;
  /** Minor units. */
  readonly revenue: number;
}

/** Completed orders that each of these campaigns led to, by currency; a campaign without any is left out. */
export const salesOfAll = async (
  sql: Sql,
  campaigns: readonly string[],
): Promise<ReadonlyMap<string, readonly CampaignSales[]>> => {
  const found = new Map<string, CampaignSales[]>();
  if (!campaigns.length) return found;
  const rows: any[] = await sql(orderRecord.table)
    .whereIn('campaign', [...campaigns])
    .where('status', 'completed')
    .groupBy('campaign', 'currency')
    .orderBy('currency')
    .select('campaign', 'currency')
    .count({ orders: '*' })
    .sum({ revenue: 'total' });
  for (const { campaign, currency, orders, revenue } of rows) {
    const sales = { currency, orders: Number(orders), revenue: Number(revenue) };
    found.set(campaign, [...(found.get(campaign) ?? []), sales]);
  }
  return found;
};

export const salesOf = async (sql: Sql, campaign: string): Promise<readonly CampaignSales[]> =>
  (await salesOfAll(sql, [campaign])).get(campaign) ?? [];
