import { connection, type Strapi } from '../../platform/strapi';
import { movementsOf } from '../../stock';
import type { StockHistoryEntry } from '../sales-contract';
import { salesOfSku } from '../sales/store';

const atOnce = 50;

/** What changed the units on hand of a SKU before a moment: by hand, by what came back, and by what was sold. */
export const stockHistory = async (
  strapi: Strapi,
  sku: string,
  before = Date.now() + 1,
): Promise<StockHistoryEntry[]> => {
  const sql = connection(strapi);
  const moved = (await movementsOf(sql, sku, before, atOnce)).map(({ movedAt: at, reason, quantity, note }) => ({
    ...{ at, reason, quantity, note },
    order: null,
  }));
  const sold = (await salesOfSku(sql, sku, before, atOnce)).map(({ at, quantity, number }) => ({
    ...{ at, reason: 'sold' as const, quantity: -quantity, note: null },
    order: number,
  }));
  return [...moved, ...sold]
    .sort((one, other) => other.at - one.at)
    .slice(0, atOnce)
    .map(({ at, ...entry }) => ({ at: new Date(at).toISOString(), ...entry }));
};
