import type { Sql } from '../../platform/strapi';
import { order } from '../schemas/order';
import { orderLine } from '../schemas/order-line';

/** Lines of completed orders, as they are sold. */
const sold = (sql: Sql) =>
  sql({ l: orderLine.table }).join({ o: order.table }, 'o.id', 'l.order_id').where('o.status', 'completed');

export interface Sold {
  readonly currency: string;
  readonly units: number;
  readonly orders: number;
  /** Minor units. */
  readonly revenue: number;
}

const numbers = (row: any): Sold => ({
  currency: row.currency,
  units: Number(row.units),
  orders: Number(row.orders),
  revenue: Number(row.revenue),
});

/** What an entry has sold since a moment, by currency. */
export const soldOfEntry = async (
  sql: Sql,
  { type, documentId }: { readonly type: string; readonly documentId: string },
  since: number,
): Promise<Sold[]> =>
  (
    await sold(sql)
      .where({ 'l.entry_id': documentId, 'l.entry_type': type })
      .where('o.completed_at', '>=', since)
      .groupBy('o.currency')
      .orderBy('o.currency')
      .select('o.currency')
      .sum({ units: 'l.quantity', revenue: 'l.total' })
      .countDistinct({ orders: 'o.id' })
  ).map(numbers);

export interface Taken {
  readonly currency: string;
  readonly orders: number;
  /** Minor units. */
  readonly charged: number;
}

/** What orders completed in a span (epoch ms, half open) came to, by currency. */
export const takenBetween = async (sql: Sql, from: number, to: number): Promise<Taken[]> =>
  (
    await sql(order.table)
      .where('status', 'completed')
      .where('completed_at', '>=', from)
      .where('completed_at', '<', to)
      .groupBy('currency')
      .select('currency')
      .count({ orders: '*' })
      .sum({ charged: 'total' })
  ).map((row: any) => ({ currency: row.currency, orders: Number(row.orders), charged: Number(row.charged) }));

export interface SkuSale {
  readonly at: number;
  readonly quantity: number;
  readonly number: string;
}

/** The latest sales of a SKU before a moment, the newest first. */
export const salesOfSku = async (sql: Sql, sku: string, before: number, limit: number): Promise<SkuSale[]> =>
  (
    await sold(sql)
      .where('l.sku', sku)
      .where('o.completed_at', '<', before)
      .orderBy([
        { column: 'o.completed_at', order: 'desc' },
        { column: 'l.id', order: 'desc' },
      ])
      .limit(limit)
      .select('o.completed_at', 'o.number', 'l.quantity')
  ).map((row: any) => ({ at: Number(row.completed_at), quantity: row.quantity, number: row.number }));
