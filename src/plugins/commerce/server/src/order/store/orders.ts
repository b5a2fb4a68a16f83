import { preparedRows } from '../../platform/prepared';
import { isPostgres, type Sql } from '../../platform/strapi';
import { orderMove, type OrderMove } from '../core/order-status';
import type { OrderNews } from '../order-service';
import { order, type Order } from '../schemas/order';
import { orderEvent, type OrderEvent } from '../schemas/order-event';
import { orderLine, type OrderLine } from '../schemas/order-line';

const orders = (sql: Sql) => sql(order.table);
const first = (rows: any[]): Order | undefined => (rows[0] ? order.fromRow(rows[0]) : undefined);

export const insertOrder = async (sql: Sql, values: Partial<Order>): Promise<Order> =>
  order.fromRow(
    (
      await orders(sql)
        .insert({ ...order.toRow(values), created_at: new Date() })
        .returning('*')
    )[0],
  );

export const insertLines = async (sql: Sql, lines: readonly Partial<OrderLine>[]): Promise<void> => {
  await sql(orderLine.table).insert(lines.map((line) => orderLine.toRow(line)));
};

/** Answers the ids, in the order given. */
export const insertEvents = async (sql: Sql, events: readonly Omit<OrderEvent, 'id'>[]): Promise<readonly number[]> => {
  if (!events.length) return [];
  const rows = await sql(orderEvent.table)
    .insert(events.map((event) => orderEvent.toRow(event)))
    .returning('id');
  return rows.map(({ id }: { id: number }) => id);
};

/** An entry of a timeline, as listeners hear it. Undefined: its order was deleted meanwhile. */
export const eventWithOrder = async (sql: Sql, id: number): Promise<OrderNews | undefined> => {
  const query = sql({ e: orderEvent.table })
    .join({ o: order.table }, 'o.id', 'e.order_id')
    .where('e.id', id)
    .select(...orderEvent.columns.map((name) => `e.${name}`), 'o.number');
  const [row] = await preparedRows(sql, query);
  if (!row) return undefined;
  const { publicId, type, data, happenedAt } = orderEvent.fromRow(row);
  return { id: publicId, type, data, happenedAt, order: { id: row.order_id, number: row.number } } as OrderNews;
};

export type OrderKey = { readonly id: number } | { readonly number: string } | { readonly liveCartId: number };

export const findOrder = async (sql: Sql, key: OrderKey): Promise<Order | undefined> =>
  first(
    await orders(sql)
      .where('liveCartId' in key ? { live_cart_id: key.liveCartId } : key)
      .limit(1),
  );

/** The order's row, locked until the transaction ends: whoever changes an order goes through here or `move` first. */
export const lockOrder = async (sql: Sql, id: number): Promise<Order | undefined> => {
  const query = orders(sql).where({ id });
  return first(await (isPostgres(sql) ? query.forUpdate() : query));
};

export const updateOrder = async (sql: Sql, id: number, values: Partial<Order>): Promise<void> => {
  await orders(sql).where({ id }).update(order.toRow(values));
};

/** Makes a move of the status table in one conditional UPDATE. Undefined: the order is not where the move starts. */
export const move = async (
  sql: Sql,
  id: number,
  name: OrderMove,
  values: Partial<Order>,
): Promise<Order | undefined> => {
  const { from, to } = orderMove(name);
  return first(
    await orders(sql)
      .where({ id })
      .whereIn('status', [...from])
      .update(order.toRow({ ...values, status: to }))
      .returning('*'),
  );
};

export const linesOf = async (sql: Sql, orderId: number): Promise<OrderLine[]> =>
  (await sql(orderLine.table).where('order_id', orderId).orderBy('position')).map((row: any) => orderLine.fromRow(row));

export const eventsOf = async (sql: Sql, orderId: number): Promise<OrderEvent[]> =>
  (await sql(orderEvent.table).where('order_id', orderId).orderBy('id')).map((row: any) => orderEvent.fromRow(row));

export const expiredOrders = async (sql: Sql, now: number, limit: number): Promise<Order[]> =>
  (
    await orders(sql)
      .whereIn('status', ['created', 'pending'])
      .where('expires_at', '<', now)
      // Those wait for a person: taken along each time, they would leave no room for others.
      .whereRaw(`coalesce(attention, '') <> 'payment-mismatched'`)
      .orderBy('expires_at')
      .limit(limit)
  ).map((row: any) => order.fromRow(row));

export { everyOrder, listOrders, type OrderFilter } from '../list/store';
