import { orderLineRecord, orderRecord, type Order, type OrderLine } from '../../order';
import type { RecordType } from '../../platform/record';
import { rowsOf, type Sql } from '../../platform/strapi';
import { newId } from '../../platform/secrets';
import {
  importedCredit,
  importedCreditLine,
  type ImportedCredit,
  type ImportedCreditLine,
} from '../schemas/imported-credit';
import { reportDay } from '../schemas/report-day';
import { bulkInsert } from './bulk-insert';

export interface ImportedOrder {
  readonly order: Partial<Order> & { readonly sourceKey: string };
  readonly lines: readonly Omit<OrderLine, 'id' | 'publicId' | 'orderId'>[];
}
export interface WholeCredit {
  readonly credit: Omit<ImportedCredit, 'id' | 'publicId'>;
  readonly lines: readonly Omit<ImportedCreditLine, 'id' | 'creditId'>[];
}

/** JSON within JSON would be text in the end. */
const cells = <Row>({ toRow }: RecordType<Row>, values: Partial<Row>, json: readonly string[] = []) => {
  const row = toRow({ ...values, publicId: newId() } as Partial<Row>);
  for (const column of json) row[column] = JSON.parse(row[column] as string);
  return row;
};

/** Rows of orders and their lines, and of nothing else: what hangs on an order's completion does not run. */
export const insertOrders = async (sql: Sql, imported: readonly ImportedOrder[]): Promise<ReadonlySet<string>> => {
  const orders = imported.map(({ order }) => cells(orderRecord, order, ['taxes', 'discounts']));
  const ids = await bulkInsert(sql, orderRecord.table, orders, 'source_key');
  const lines = imported.flatMap(({ order, lines: own }) => {
    const orderId = ids.get(order.sourceKey);
    return orderId === undefined
      ? []
      : own.map((line) => cells(orderLineRecord, { ...line, orderId }, ['options', 'taxes']));
  });
  await bulkInsert(sql, orderLineRecord.table, lines, 'id');
  return new Set(ids.keys());
};

export const insertCredits = async (sql: Sql, imported: readonly WholeCredit[]): Promise<ReadonlySet<string>> => {
  const credits = imported.map(({ credit }) => cells(importedCredit, credit));
  const ids = await bulkInsert(sql, importedCredit.table, credits, 'source_key');
  const lines = imported.flatMap(({ credit, lines: own }) => {
    const creditId = ids.get(credit.sourceKey);
    return creditId === undefined ? [] : own.map((line) => cells(importedCreditLine, { ...line, creditId }));
  });
  await bulkInsert(sql, importedCreditLine.table, lines, 'id');
  return new Set(ids.keys());
};

export interface Known {
  readonly sourceKey: string;
  readonly amount: number;
  readonly remainder: number;
  readonly lines: number;
}

/** What these were imported as before. */
export const knownImports = async (sql: Sql, keys: readonly string[]): Promise<Known[]> => {
  if (!keys.length) return [];
  const marks = keys.map(() => '?').join(', ');
  const answer = await sql.raw(
    `select source_key, total as amount, remainder,
       (select count(*) from ${orderLineRecord.table} l where l.order_id = o.id) as lines
     from ${orderRecord.table} o where source_key in (${marks})
     union all select source_key, amount, remainder,
       (select count(*) from ${importedCreditLine.table} l where l.credit_id = c.id)
     from ${importedCredit.table} c where source_key in (${marks})`,
    [...keys, ...keys],
  );
  return rowsOf<Record<string, unknown>>(answer).map((row) => ({
    sourceKey: String(row.source_key),
    amount: Number(row.amount),
    remainder: Number(row.remainder ?? 0),
    lines: Number(row.lines),
  }));
};

/** Whose order was their first may have changed from this instant (epoch ms) on: those days are counted again. */
export const dropDaysFrom = async (sql: Sql, instant: number): Promise<void> => {
  await sql(reportDay.table).where('ends_at', '>', instant).del();
};
