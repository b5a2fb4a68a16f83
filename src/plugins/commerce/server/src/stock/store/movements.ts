import type { Sql } from '../../platform/strapi';
import { stockMovement, type StockMovement } from '../schemas/stock';

/** The latest of a SKU that came before this moment (epoch ms), the newest first. Sales are with their orders. */
export const movementsOf = async (sql: Sql, sku: string, before: number, limit: number): Promise<StockMovement[]> => {
  const rows: any[] = await sql(stockMovement.table)
    .where({ sku })
    .where('moved_at', '<', before)
    .orderBy([
      { column: 'moved_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(limit);
  return rows.map((row) => stockMovement.fromRow(row));
};
