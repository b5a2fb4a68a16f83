import { orderLineRecord, orderRecord, type Order, type OrderLine } from '../../order';
import { chunks } from '../../platform/chunks';
import type { Sql } from '../../platform/strapi';

export interface ReadOrder {
  readonly order: Order;
  readonly lines: readonly OrderLine[];
}

/** By their numbers. */
export const readOrders = async (sql: Sql, numbers: readonly string[]): Promise<ReadOrder[]> => {
  const found: ReadOrder[] = [];
  for (const some of chunks(numbers)) {
    const orders = (await sql(orderRecord.table).whereIn('number', some)).map((row: any) => orderRecord.fromRow(row));
    const ids = orders.map(({ id }: Order) => id);
    const rows: any[] = await sql(orderLineRecord.table).whereIn('order_id', ids).orderBy(['order_id', 'position']);
    const lines = new Map<number, OrderLine[]>(ids.map((id: number) => [id, []]));
    for (const row of rows) lines.get(row.order_id)?.push(orderLineRecord.fromRow(row));
    found.push(...orders.map((order: Order) => ({ order, lines: lines.get(order.id) ?? [] })));
  }
  return found;
};

const told = (sql: Sql) => sql(orderRecord.table).where('status', 'completed').whereNot('email', '');

/** The numbers of those that are told, in the order of their rows, from behind this one. */
export const ordersAfter = async (
  sql: Sql,
  after: number,
  limit: number,
): Promise<{ id: number; number: string; email: string }[]> =>
  told(sql).where('id', '>', after).orderBy('id').limit(limit).select('id', 'number', 'email');

export const countOrders = async (sql: Sql): Promise<number> => {
  const [counted]: any[] = await told(sql).count({ n: '*' });
  return Number(counted.n);
};
