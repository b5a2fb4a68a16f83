import { likeAnywhere } from '../../platform/like';
import { isPostgres, type Sql } from '../../platform/strapi';
import type { OrderExportQuery, OrderListQuery } from '../contract';
import { order, type Order } from '../schemas/order';
import { orderLine } from '../schemas/order-line';
import { paymentTable } from '../../payment';
import { inGroup } from './groups';

type Days = 'from' | 'to' | 'completedFrom' | 'completedTo';

/** Days are instants here (epoch ms): at or after, and before. */
export type OrderFilter = Omit<OrderListQuery & OrderExportQuery, Days | 'page' | 'pageSize'> & {
  readonly opened?: Span;
  readonly completed?: Span;
  /** What entries are filed under, where a category is asked for. */
  readonly filed?: string | undefined;
};
interface Span {
  readonly since?: number | undefined;
  readonly before?: number | undefined;
}

const sortColumns: Record<string, string> = { createdAt: 'opened_at', total: 'total', number: 'id' };

const within = (query: any, column: string, { since, before }: Span = {}): void => {
  if (since !== undefined) query.where(column, '>=', since);
  if (before !== undefined) query.where(column, '<', before);
};

const part = (sql: Sql, address: 'shipping_address' | 'billing_address', field: 'name' | 'country'): string =>
  isPostgres(sql) ? `${address}->>'${field}'` : `json_extract(${address}, '$.${field}')`;

const search = (sql: Sql, query: any, text: string): void => {
  const like = likeAnywhere(text);
  const likes = (column: string) => `lower(${column}) like ? escape '!'`;
  const bySku = sql(orderLine.table).select('order_id').whereRaw(likes('sku'), [like]);
  query.where((either: any) => {
    for (const column of [
      'number',
      'email',
      part(sql, 'shipping_address', 'name'),
      part(sql, 'billing_address', 'name'),
    ])
      either.orWhereRaw(likes(column), [like]);
    either.orWhereIn('id', bySku);
  });
};

const narrowed = (sql: Sql, filter: OrderFilter) => {
  const query = sql({ o: order.table });
  const { status, paymentStatus, fulfillmentStatus, email, currency, campaign, attention, numbers } = filter;
  const statuses = { status, payment_status: paymentStatus, fulfillment_status: fulfillmentStatus };
  const exactly = { ...statuses, email, currency, campaign };
  for (const [column, value] of Object.entries(exactly)) if (value !== undefined) query.where(column, value);
  if (attention === 'any') query.whereNotNull('attention');
  else if (attention) query.where('attention', attention);
  within(query, 'opened_at', filter.opened);
  within(query, 'completed_at', filter.completed);
  if (numbers) query.whereIn('number', numbers);
  if (filter.country) {
    const [shipped, billed] = [part(sql, 'shipping_address', 'country'), part(sql, 'billing_address', 'country')];
    query.whereRaw(`coalesce(${shipped}, ${billed}) = ?`, [filter.country]);
  }
  if (filter.sku) query.whereIn('id', sql(orderLine.table).select('order_id').where('sku', filter.sku));
  if (filter.entry) query.whereIn('id', sql(orderLine.table).select('order_id').where('entry_id', filter.entry));
  if (filter.provider) query.whereIn('id', sql(paymentTable).select('order_id').where('provider', filter.provider));
  if (filter.groupBy && filter.group !== undefined) {
    const { groupBy, group, filed } = filter;
    const [condition, bindings] = inGroup(sql, { groupBy, group, filed });
    query.whereRaw(condition, [...bindings]);
  }
  if (filter.q) search(sql, query, filter.q);
  return query;
};

const sorted = (query: any, sort: OrderFilter['sort']) => {
  const direction = sort.startsWith('-') ? 'desc' : 'asc';
  const column = sortColumns[sort.replace('-', '')] ?? 'opened_at';
  return query.orderBy([
    { column, order: direction },
    { column: 'id', order: direction },
  ]);
};

/** A page of orders, in two statements. */
export const listOrders = async (
  sql: Sql,
  filter: OrderFilter,
  { page, pageSize }: Pick<OrderListQuery, 'page' | 'pageSize'>,
): Promise<{ rows: Order[]; total: number }> => {
  const matching = narrowed(sql, filter);
  const rows: any[] = await sorted(matching.clone().select('*'), filter.sort)
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const [counted]: any[] = await matching.clone().count({ total: '*' });
  return { rows: rows.map((row) => order.fromRow(row)), total: Number(counted.total) };
};

/** All that match, some at a time, in the order of their numbers: what is placed meanwhile comes last. */
export async function* everyOrder(sql: Sql, filter: OrderFilter, atOnce = 500): AsyncGenerator<Order> {
  let after = 0;
  for (;;) {
    const rows: any[] = await narrowed(sql, filter).where('id', '>', after).select('*').orderBy('id').limit(atOnce);
    if (!rows.length) return;
    for (const row of rows) yield order.fromRow(row);
    after = rows.at(-1).id;
  }
}
