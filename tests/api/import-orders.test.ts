import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { administrator } from '../support/administrator';
import type { ApiClient, Json } from '../support/api-client';
import type { DatabaseKind } from '../support/databases';
import { onEachDatabase } from '../support/each-database';
import { guest } from '../support/guest';
import { expectSound } from '../support/invariants';
import { onlineRetail } from '../support/online-retail';
import { salesOf } from '../support/reports';
import type { Shop } from '../support/shop';
import { changeStore } from '../support/store-settings';

const header = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';
const books = async (rows: readonly string[], gzip = false): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'orders-'));
  const file = path.join(folder, gzip ? 'orders.csv.gz' : 'orders.csv');
  const text = `${[header, ...rows].join('\n')}\n`;
  await writeFile(file, gzip ? gzipSync(text) : text);
  return file;
};
const london = { currency: 'GBP', timezone: 'Europe/London' };

// Nobody does the jobs: what is counted stands still but for what the import does.
const idle = { COMMERCE_RUN_JOBS: 'false' };
const stories = (shop: () => Shop, kind: DatabaseKind): void => {
  let staff: ApiClient;
  beforeAll(async () => {
    await changeStore(shop(), london);
    staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
  });
  afterEach(() => expectSound(shop().strapi.db.connection));
  const sql = () => shop().strapi.db.connection;
  const bring = (file: string, options = {}) =>
    shop()
      .strapi.plugin('commerce')
      .service('report')
      .importOrders(file, { ...london, ...options }) as Promise<Json>;
  const counts = async () => {
    const tables = ['orders', 'order_lines', 'imported_credits', 'order_events', 'payments', 'stock_items'];
    const rows = (table: string) => sql()(table).count({ count: '*' });
    const [jobs, ...counted] = await Promise.all([
      rows(kind === 'sqlite' ? 'commerce_jobs' : 'graphile_worker.jobs'),
      ...tables.map((table) => rows(`commerce_${table}`)),
    ]);
    const counts = tables.map((table, index) => [table, Number(counted[index]?.[0]?.count)] as const);
    return { ...Object.fromEntries(counts), jobs: Number(jobs[0]?.count) } as Record<string, number>;
  };

  test('sales, credits, adjustments, services, free things and twins: each is what it is', async () => {
    const before = await counts();
    const rows = [
      '100,A1,Cup,2,2011-06-30 23:59:00,2.50,17850,EIRE',
      '100,POST,POSTAGE,1,2011-06-30 23:59:00,18.00,17850,EIRE',
      '101,A1,Cup,1,2011-07-01 00:00:00,0.001,,Channel Islands',
      '100,A1,Cup,2,2011-07-01 00:01:00,2.50,17850,EIRE',
      '102,A1,,-5,2011-07-01 09:00:00,0,,Unspecified',
      'C103,A1,Cup,-1,2011-07-02 09:00:00,2.50,17850,EIRE',
      'A104,B,Adjust bad debt,1,2011-07-03 09:00:00,-10.00,,United Kingdom',
      '105,a1,"Cup, small",3,2011-07-03 09:30:00,1.00,,United Kingdom',
    ];
    expect(await bring(await books(rows, true))).toMatchObject({ orders: 4, credits: 2, rows: 8, problems: [] });
    const { rows: days, meta } = await salesOf(staff, 'from=2011-06-30&to=2011-07-03&currency=GBP');
    expect(days.map((day) => [day.period, day.orders, day.units, day.charged, day.refunds, day.net])).toEqual([
      ['2011-06-30', 1, 5, 2800, 0, 2800],
      ['2011-07-01', 1, 1, 0, 0, 0],
      ['2011-07-02', 0, 0, 0, 250, -250],
      ['2011-07-03', 1, 3, 300, 1000, -700],
    ]);
    expect(meta.totals).toMatchObject({
      exact: { charged: '31.001', refunds: '12.50', net: '18.501' },
      newCustomers: 1,
    });
    const groups = async (groupBy: string) =>
      (
        await salesOf(staff, `from=2011-06-30&to=2011-07-03&currency=GBP&interval=year&groupBy=${groupBy}`)
      ).meta.groups.map(({ group, label, units, charged, refunds }: Json) => [group, label, units, charged, refunds]);
    expect(await groups('product')).toEqual([
      ['POST', 'POSTAGE', 1, 1800, 0],
      ['A1', 'Cup', 5, 1000, 250],
      ['a1', 'Cup, small', 3, 300, 0],
      ['B', 'Adjust bad debt', 0, 0, 1000],
    ]);
    expect(await groups('country')).toEqual([
      ['IE', 'Ireland', 5, 2800, 250],
      ['GB', 'United Kingdom', 3, 300, 1000],
      ['Channel Islands', null, 1, 0, 0],
      ['Unspecified', null, 0, 0, 0],
    ]);
    const { jobs, order_events: events, payments, stock_items: stock } = await counts();
    expect({ jobs, events, payments, stock }).toEqual({
      ...{ jobs: before.jobs, events: before.order_events, payments: before.payments, stock: before.stock_items },
    });
  });

  test('staff read them beside the shop’s own, whose numbers go on without a gap', async () => {
    const { body } = await staff.get('/orders/IMP-100');
    expect(body.data).toMatchObject({
      ...{ number: 'IMP-100', status: 'completed', email: '', createdAt: '2011-06-30T22:59:00.000Z' },
      lines: [{ sku: 'A1' }, { sku: 'POST' }, { sku: 'A1' }],
    });
    const { sku } = await shop().sells({ currency: 'GBP' });
    const { order } = (await (await guest(shop().api, { sku, quantity: 1 })).checkout()).body.data;
    expect(order.number).toBe('1001');
    const listed = await staff.get('/orders?completedFrom=2011-07-01&completedTo=2011-07-01&currency=GBP');
    expect(listed.body.data.map(({ number }: Json) => number).sort()).toEqual(['IMP-101', 'IMP-102']);
  });

  test('a second time nothing changes; a dry run says so without writing', async () => {
    const file = await books([
      '200,A1,Cup,2,2011-08-01 10:00:00,2.50,,France',
      'C201,A1,Cup,-1,2011-08-01 11:00,2.50,,France',
    ]);
    const dry = await bring(file, { dryRun: true });
    expect([dry.orders, dry.credits, await counts()]).toEqual([1, 1, await counts()]);
    expect(await bring(file)).toMatchObject({ orders: 1, credits: 1, unchanged: 0 });
    const after = await counts();
    expect(await bring(file)).toMatchObject({ orders: 0, credits: 0, unchanged: 2, problemCount: 0 });
    expect(await counts()).toEqual(after);
  });

  test('mistakes are told by row and column; an invoice with one is left out whole', async () => {
    const rows = [
      '300,A1,Cup,two,2011-09-01 10:00:00,2.50,,France',
      '300,A2,Plate,1,2011-09-01 10:00:00,2.50,,France',
      '301,A1,Cup,1,2011-02-29 10:00:00,2.50,,France',
      '302,,Cup,1,2011-09-01 10:00:00,"2,50",,France',
      '303,A1,Cup,1,2011-09-01 10:00:00,2.50',
      '304,A1,"Cup" blue,1,2011-09-01 10:00:00,2.50,,France',
      '305,A1,Cup,1,2011-09-01 10:00:00,2.50,,France',
      '200,A1,Cup,7,2011-09-01 10:00:00,2.50,,France',
    ];
    const { problems, ...summary } = await bring(await books(rows));
    expect(summary).toMatchObject({ orders: 1, rows: 1, problemCount: 7 });
    expect(problems.map(({ row, column }: Json) => [row, column])).toEqual([
      [2, 'Quantity'],
      [4, 'InvoiceDate'],
      [5, 'StockCode'],
      [5, 'UnitPrice'],
      [6, 'CustomerID'],
      [7, 'Description'],
      [9, 'InvoiceNo'],
    ]);
    expect((await staff.get('/orders/IMP-300')).status).toBe(404);
    await expect(bring(await books([]).then((file) => file.replace('orders.csv', 'none.csv')))).rejects.toThrow(
      'none.csv',
    );
  });
};
onEachDatabase('past orders are imported', stories, idle);

if (!onlineRetail.isHere) {
  test('the invoices of a real shop are not on this machine', () => {
    console.log(`A month of a real shop is imported where ${onlineRetail.file} is.`);
    expect(onlineRetail.isHere).toBe(false);
  });
} else {
  onEachDatabase('a month of a real shop', (shop) => {
    test('42,481 rows are its figures to the last digit', async () => {
      const { by_month_london: months, sample_days_london: days } = onlineRetail.facts();
      const lines = await onlineRetail.firstLines(1 + months['2010-12'].rows);
      await changeStore(shop(), london);
      const report = shop().strapi.plugin('commerce').service('report');
      const file = await books(lines.slice(1), true);
      expect(await report.importOrders(file, london)).toMatchObject({ rows: 42_481, problemCount: 0 });
      const staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
      const of = async (query: string) => (await salesOf(staff, `${query}&currency=GBP`)).meta.totals;
      const wanted = (facts: Json) => ({
        orders: facts.sale_invoices,
        units: facts.sale_units,
        charged: Math.round(facts.sale_value * 100),
        refunds: Math.round(facts.cancelled_value * 100),
        net: Math.round(facts.net_value_all_rows * 100),
      });
      const month = await of('from=2010-12-01&to=2010-12-31');
      expect(month).toMatchObject({ ...wanted(months['2010-12']), newCustomers: 885 });
      expect(await of('from=2010-12-01&to=2010-12-01')).toMatchObject(wanted(days['2010-12-01']));
      await report.rebuild();
      expect(await of('from=2010-12-01&to=2010-12-31')).toEqual(month);
    });
  });
}
