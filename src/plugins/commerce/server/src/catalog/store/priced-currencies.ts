import type { Sql, Strapi } from '../../platform/strapi';
import type { VariantsValue } from '../core/price-value';
import { productTable } from './product-table';

const atOnce = 1000;

const offerOf = (stored: unknown): VariantsValue | null =>
  (typeof stored === 'string' ? JSON.parse(stored) : stored) as VariantsValue | null;

/** The currencies in which products have prices, drafts included: of no more than their prices, some at a time. */
export const pricedCurrencies = async (strapi: Strapi, sql: Sql, locale: string): Promise<ReadonlySet<string>> => {
  const found = new Set<string>();
  for (let after = 0; ;) {
    const rows: { id: number; offer: unknown }[] = await sql(productTable(strapi).table)
      .where({ locale })
      .where('id', '>', after)
      .orderBy('id')
      .limit(atOnce)
      .select('id', 'offer');
    for (const { offer } of rows) {
      for (const { prices } of offerOf(offer)?.variants ?? []) Object.keys(prices).forEach((each) => found.add(each));
    }
    after = rows.at(-1)?.id ?? after;
    if (rows.length < atOnce) return found;
  }
};
