import { forgetCatalog } from '../../catalog';
import type { Transaction } from '../../platform/transaction';
import { demandOf, type Demand } from '../core/demand';
import { returnUnits, writeMovements } from '../store';

/** Sold units are back on the shelf. SKUs that are not tracked have no shelf. */
export const restock = async (tx: Transaction, lines: readonly Demand[]): Promise<void> => {
  const units = demandOf(lines);
  const back = await returnUnits(tx.sql, units);
  const known = units.filter(({ sku }) => back.has(sku));
  await writeMovements(
    tx.sql,
    known.map(({ sku, quantity }) => ({ sku, quantity, reason: 'returned' as const, note: null })),
  );
  tx.afterCommit(() => forgetCatalog(tx.strapi, { skus: known.map(({ sku }) => sku) }));
};
