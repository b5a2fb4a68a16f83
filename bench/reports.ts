// A year of orders, read by day: through the API, and as the plain statement says it. `npx tsx bench/reports.ts`.
import type { Core } from '@strapi/strapi';
import { boot, shutDown } from '../tests/support/boot';
import { startPostgres } from '../tests/support/postgres-server';

type Sql = Core.Strapi['db']['connection'];

const sizes = (process.env.BENCH_ORDERS ?? '20000,200000,1000000').split(',').map(Number);
const [from, to] = ['2025-01-01', '2025-12-31'];
/** The year as it is in Berlin. */
const start = Date.UTC(2024, 11, 31, 23);
const year = 365 * 86_400_000;

/** So many orders of two lines each, spread over a year, one in thirty refunded. */
const fill = async (sql: Sql, orders: number): Promise<void> => {
  const before = Number((await sql('commerce_orders').max({ last: 'id' }).first())?.last ?? 0);
  const more = orders - before;
  await sql.raw(
    `insert into commerce_orders (document_id, number, status, payment_status, currency, email, country, units, subtotal,
       discount, shipping, tax, shipping_tax, total, paid_by_gift_cards, prices_include_tax, taxes, discounts, opened_at, completed_at)
     select 'o' || n, n::text, 'completed', 'paid', 'EUR', 'buyer' || n % 50000 || '@example.com',
       (array['DE','AT','FR','NL','IT'])[1 + n % 5], 3, 3000 + n % 700, 0, 490, 557, 78, 3490 + n % 700, 0, true, '[]', '[]',
       ${start} + (n::bigint * 7919 % ${year / 1000}) * 1000, ${start} + (n::bigint * 7919 % ${year / 1000}) * 1000
     from generate_series(${before + 1}, ${orders}) n`,
  );
  await sql.raw(
    `insert into commerce_order_lines (document_id, order_id, position, sku, title, entry_type, entry_id, quantity,
       unit_price, subtotal, discount, tax, total, options, requires_shipping)
     select 'l' || o.id || p, o.id, p, 'SKU-' || (o.id * 7 + p) % 1000, 'Thing', 'plugin::commerce.product',
       'entry' || (o.id * 7 + p) % 1000, p + 1, 1000, case p when 0 then o.subtotal - 2000 else 2000 end, 0,
       case p when 0 then 160 else 319 end, case p when 0 then o.subtotal - 2000 else 2000 end, '{}', true
     from commerce_orders o cross join generate_series(0, 1) p where o.id > ?`,
    [before],
  );
  await sql.raw(
    `insert into commerce_refunds (document_id, order_id, payment_id, status, origin, amount, opened_at)
     select 'r' || id, id, id, 'refunded', 'staff', 1000, completed_at + 86400000
     from commerce_orders where id > ? and id % 30 = 0`,
    [before],
  );
  await sql.raw('analyze');
  console.log(`${more} more orders, ${orders} in all`);
};

const plain = `select (to_timestamp(completed_at / 1000) at time zone 'Europe/Berlin')::date as day, count(*), sum(units),
  sum(subtotal), sum(discount), sum(shipping), sum(tax), sum(total) from commerce_orders
  where status = 'completed' and completed_at >= ? and completed_at < ? group by 1 order by 1`;

/** The median of several, in milliseconds. */
const timed = async (times: number, work: () => Promise<unknown>): Promise<number> => {
  const all: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const began = performance.now();
    await work();
    all.push(performance.now() - began);
  }
  return all.sort((one, other) => one - other)[Math.floor(times / 2)] ?? 0;
};

const main = async () => {
  const postgres = await startPostgres();
  const environment = { DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url, COMMERCE_TIMEZONE: 'Europe/Berlin' };
  const strapi = await boot(environment);
  const report = strapi.plugin('commerce').service('report');
  const sql = strapi.db.connection;
  for (const orders of sizes) {
    await fill(sql, orders);
    const began = performance.now();
    await report.rebuild();
    const rebuilt = (performance.now() - began) / 1000;
    await sql.raw('analyze');
    const ask = (over: object) => report.sales({ from, to, interval: 'day', groupBy: 'none', ...over });
    const { meta } = await ask({});
    const raw = await sql.raw(`select sum(total) as charged from commerce_orders`);
    if (Number(raw.rows[0].charged) !== meta.totals.charged) throw new Error('The report is not what the orders are.');
    const ours = await timed(9, () => ask({}));
    const months = await timed(3, () => ask({ interval: 'month', groupBy: 'country' }));
    const products = await timed(3, () => ask({ interval: 'year', groupBy: 'product' }));
    const theirs = await timed(3, () => sql.raw(plain, [start, start + year]));
    console.log(
      `${orders} orders: a year by day ${ours.toFixed(1)} ms (raw SQL ${theirs.toFixed(1)} ms), by month and country ` +
        `${months.toFixed(1)} ms, by product ${products.toFixed(1)} ms; all days counted anew in ${rebuilt.toFixed(1)} s`,
    );
  }
  await shutDown(strapi);
  await postgres.stop();
};

void main();
