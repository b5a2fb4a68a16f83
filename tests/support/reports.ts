import type { Knex } from 'knex';
import type { ApiClient, Json } from './api-client';

interface Report {
  readonly rows: readonly Json[];
  readonly meta: Json;
}

/** A sales report as staff read it: `await salesOf(staff, 'from=2026-01-01&to=2026-12-31')`. */
export const salesOf = async (staff: ApiClient, query: string): Promise<Report> => {
  const { status, body, text } = await staff.get(`/reports/sales?${query}`);
  if (status !== 200) throw new Error(`No report: ${status} ${text}`);
  return { rows: body.data, meta: body.meta };
};

/** The day, in UTC, so many days before today. */
export const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

const measures = ['orders', 'units', 'gross', 'discounts', 'shipping', 'tax', 'charged', 'refunds'] as const;

/** The same sums of the orders themselves, by a statement that knows nothing of reports. */
const raw = async (sql: Knex): Promise<Record<string, number>> => {
  const query = `select count(*) as orders, sum(units) as units, sum(subtotal) as gross, sum(discount) as discounts,
    sum(shipping) as shipping, sum(tax) as tax, sum(total) as charged,
    (select coalesce(sum(r.amount), 0) from commerce_refunds r join commerce_orders o on o.id = r.order_id
      where o.status = 'completed' and r.status in ('refunded', 'pending')) +
    (select coalesce(sum(d.amount), 0) from commerce_disputes d join commerce_orders o on o.id = d.order_id
      where o.status = 'completed' and d.status in ('open', 'lost')) as refunds
    from commerce_orders where status = 'completed'`;
  const answer = await sql.raw(query);
  const [row] = Array.isArray(answer) ? answer : answer.rows;
  return Object.fromEntries(measures.map((measure) => [measure, Number(row[measure] ?? 0)]));
};

const everSince = `from=${daysAgo(900)}&to=${daysAgo(-1)}&interval=month`;
/** Each order and each line of theirs is in one group. */
const additive = ['product', 'type', 'country', 'seller', 'payment'];

/** Reports are what the orders are: in total, by month, and by all that divides them. Of a shop with one currency. */
export const expectInStep = async (staff: ApiClient, sql: Knex): Promise<void> => {
  const wanted = await raw(sql);
  const { rows, meta } = await salesOf(staff, everSince);
  const sumOf = (all: readonly Json[]) =>
    Object.fromEntries(measures.map((name) => [name, all.reduce((sum, row) => sum + Number(row[name]), 0)]));
  expect(meta.totals).toMatchObject(wanted);
  expect(sumOf(rows)).toEqual(wanted);
  for (const groupBy of additive) {
    const { orders: _orders, ...sums } = wanted;
    expect([groupBy, sumOf((await salesOf(staff, `${everSince}&groupBy=${groupBy}`)).meta.groups)]).toEqual([
      groupBy,
      expect.objectContaining(sums),
    ]);
  }
};
