import { type Order, type OrderLine, orderLineRecord, orderRecord } from '../../order';
import { type Dispute, disputeRecord, type Payment, paymentRecord, type Refund, refundRecord } from '../../payment';
import type { RecordType } from '../../platform/record';
import { rowsOf, type Sql } from '../../platform/strapi';
import type { Instants } from '../core/periods';

/** An order of which something went back, with all that says what that was. */
export interface ReturnedOrder {
  readonly order: Order;
  readonly lines: readonly OrderLine[];
  readonly payments: readonly Payment[];
  /** Those that are made or on their way. */
  readonly refunds: readonly Refund[];
  /** Those that are open or lost. */
  readonly disputes: readonly Dispute[];
}

const gone = `status in ('refunded', 'pending')`;
const taken = `status in ('open', 'lost')`;
/** Below the most values that a statement may hold. */
const atOnce = 500;

const grouped = async <Row extends { orderId: number }>(
  sql: Sql,
  { table, fromRow }: RecordType<Row>,
  ids: readonly number[],
  condition: string,
): Promise<ReadonlyMap<number, readonly Row[]>> => {
  const found = new Map<number, Row[]>();
  for (const row of await sql(table)
    .whereIn('order_id', [...ids])
    .whereRaw(condition)
    .orderBy('id')) {
    const one = fromRow(row);
    found.set(one.orderId, [...(found.get(one.orderId) ?? []), one]);
  }
  return found;
};

const load = async (sql: Sql, ids: readonly number[]): Promise<ReturnedOrder[]> => {
  const lines = await grouped(sql, orderLineRecord, ids, '1 = 1');
  const payments = await grouped(sql, paymentRecord, ids, '1 = 1');
  const refunds = await grouped(sql, refundRecord, ids, gone);
  const disputes = await grouped(sql, disputeRecord, ids, taken);
  const orders = await sql(orderRecord.table).whereIn('id', [...ids]);
  return orders.map((row: any) => {
    const of = <Row>(rows: ReadonlyMap<number, readonly Row[]>) => rows.get(row.id) ?? [];
    return {
      order: orderRecord.fromRow(row),
      ...{ lines: of(lines), payments: of(payments), refunds: of(refunds), disputes: of(disputes) },
    };
  });
};

/** Completed orders of which something went back in this time, some at a time. Others never were sales. */
export async function* returnedOrders(sql: Sql, { since, before }: Instants): AsyncGenerator<ReturnedOrder[]> {
  const answer = await sql.raw(
    `select o.id from ${orderRecord.table} o where o.status = 'completed' and o.id in (
       select order_id from ${refundRecord.table} where ${gone} and opened_at >= ? and opened_at < ?
       union select order_id from ${disputeRecord.table} where ${taken} and heard_at >= ? and heard_at < ?)`,
    [since, before, since, before],
  );
  const ids = rowsOf<{ id: number }>(answer).map(({ id }) => Number(id));
  for (let at = 0; at < ids.length; at += atOnce) yield load(sql, ids.slice(at, at + atOnce));
}

/** When anything of an order went back, whatever became of it: epoch ms. */
export const returnInstants = async (sql: Sql, orderId: number): Promise<number[]> => {
  const answer = await sql.raw(
    `select opened_at as at from ${refundRecord.table} where order_id = ?
     union select heard_at from ${disputeRecord.table} where order_id = ?`,
    [orderId, orderId],
  );
  return rowsOf<{ at: number | string }>(answer).map(({ at }) => Number(at));
};

/** The categories of these entries, by document. */
export const categoriesOf = async (
  sql: Sql,
  filed: string,
  documents: readonly string[],
): Promise<ReadonlyMap<string, readonly { readonly value: string; readonly label: string }[]>> => {
  const found = new Map<string, { value: string; label: string }[]>();
  if (!documents.length) return found;
  const rows = rowsOf<{ document: string; category: string; title: string }>(
    await sql.raw(
      `select document, category, title from (${filed}) f where document in (${documents.map(() => '?').join(', ')})`,
      [...documents],
    ),
  );
  for (const { document, category, title } of rows) {
    found.set(document, [...(found.get(document) ?? []), { value: category, label: title }]);
  }
  return found;
};
