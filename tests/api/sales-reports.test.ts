import { administrator } from '../support/administrator';
import type { ApiClient, Json } from '../support/api-client';
import { documentsOf } from '../support/documents';
import { onEachDatabase } from '../support/each-database';
import { type FakeStripe, startFakeStripe } from '../support/fake-stripe';
import { guest } from '../support/guest';
import { postpone } from '../support/hasten';
import { promoteByCode } from '../support/promotions';
import { daysAgo, expectInStep, salesOf } from '../support/reports';
import { changeStore } from '../support/store-settings';
import { atPaymentPage } from '../support/stripe-buyers';
import { stripeEnvironment, webhookSecret, webhookUrl } from '../support/stripe-shop';
import { until } from '../support/until';

let stripe: FakeStripe;
beforeAll(async () => {
  stripe = await startFakeStripe();
});
afterAll(() => stripe.stop());

const today = `from=${daysAgo(0)}&to=${daysAgo(0)}`;

onEachDatabase(
  'sales reports',
  (shop) => {
    let staff: ApiClient;
    const sql = () => shop().strapi.db.connection;
    const reports = () => shop().strapi.plugin('commerce').service('report');
    beforeAll(async () => {
      stripe.listen({ urls: [webhookUrl(shop().url)], secrets: [webhookSecret] });
      staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
      await staff.post('/taxes', { country: 'DE', category: 'standard', name: 'VAT 19%', rate: 190_000 });
    });
    afterEach(() => expectInStep(staff, sql()));
    const buys = async (goods = {}, quantity = 1, code?: string) => {
      const { sku, documentId } = await shop().sells({ price: 1190, ...goods });
      const who = await guest(shop().api, { sku, quantity });
      if (code) await shop().api.post('/cart/discount-codes', { code }, who.headers);
      const answer = await who.checkout('captured', { expectedTotal: await who.total() });
      expect(answer.body.data.order.status).toBe('completed');
      return { ...(answer.body.data.order as Json), sku, documentId };
    };
    const refund = async ({ number }: Json, body: object) =>
      expect((await staff.post(`/orders/${number}/refund`, body)).status).toBe(200);
    /** As if it had been bought so many days ago: of what happens to orders, only the time is not ours to choose. */
    const longAgo = async ({ number }: Json, days: number) => {
      const at = Date.now() - days * 86_400_000;
      await sql()('commerce_orders').where({ number }).update({ completed_at: at });
      const { id } = await sql()('commerce_orders').where({ number }).first('id');
      await sql()('commerce_refunds').where({ order_id: id }).update({ opened_at: at });
      await reports().rebuild();
    };
    const totals = async (query = today) => (await salesOf(staff, query)).meta.totals;

    test('an order counts on the day it completes; one that waits or was refused does not', async () => {
      const { sku } = await shop().sells({ price: 1190 });
      const before = await totals();
      const waiting = await guest(shop().api, { sku, quantity: 1 });
      await waiting.checkout('needs-customer');
      await (await guest(shop().api, { sku, quantity: 1 })).checkout('refused');
      expect(await totals()).toMatchObject({ orders: before.orders, charged: before.charged });
      await waiting.cancel();
      expect(await totals()).toMatchObject({ orders: before.orders, charged: before.charged });
      await (await guest(shop().api, { sku, quantity: 2 })).checkout();
      const after = await totals();
      expect(after).toMatchObject({
        orders: before.orders + 1,
        units: before.units + 2,
        gross: before.gross + 2380,
        shipping: before.shipping + 490,
        charged: before.charged + 2870,
        // 20.00 of goods: 19 % of 23.80 and of 4.90 are the tax, and what is left of 4.90 the shipping.
        net: before.net + 2000,
      });
    });

    test('what goes back comes off its own day, with its tax; all of it back, nothing was earned', async () => {
      const order = await buys({}, 2);
      await longAgo(order, 5);
      const then = `from=${daysAgo(5)}&to=${daysAgo(5)}`;
      const before = await totals();
      expect(await totals(then)).toMatchObject({ orders: 1, charged: 2870, refunds: 0, net: 2000 });
      await refund(order, { lines: [{ id: order.lines[0].id, quantity: 1 }] });
      expect(await totals()).toMatchObject({ refunds: before.refunds + 1190, net: before.net - 1000 });
      await refund(order, {});
      expect(await totals()).toMatchObject({ refunds: before.refunds + 2870, net: before.net - 2000 });
      expect(await totals(then)).toMatchObject({ charged: 2870, refunds: 0 });
    });

    test('a dispute takes money away until it is won, on the day it was heard of', async () => {
      const { sku } = await shop().sells({ price: 1190 });
      const bought = await atPaymentPage(shop().api, stripe, { sku, quantity: 1 });
      stripe.pay(bought.intent.id);
      await until(bought.read, ({ status }) => status === 'completed');
      const before = await totals();
      const { id } = stripe.dispute(bought.intent.id, { reason: 'fraudulent' });
      await until(bought.read, ({ paymentStatus }) => paymentStatus === 'disputed');
      expect(await totals()).toMatchObject({ refunds: before.refunds + 1680, net: before.net - 1000 });
      await sql()('commerce_disputes').update({ heard_at: Date.now() - 3 * 86_400_000 });
      await reports().rebuild();
      const then = `from=${daysAgo(3)}&to=${daysAgo(3)}`;
      expect(await totals(then)).toMatchObject({ refunds: 1680 });
      stripe.resolve(id, 'won');
      await until(
        () => totals(then),
        ({ refunds }) => refunds === 0,
      );
    });

    test('by product, content type, country and way to pay it adds up; by discount and category it is told apart', async () => {
      const category: Json = await shop()
        .strapi.documents('plugin::commerce.category' as never)
        .create({ data: { title: 'Cups', slug: `cups-${Date.now()}` } as never });
      const promotion = await promoteByCode(staff, 'AUTUMN', { title: 'Autumn' });
      const potter = { name: 'The Potter', slug: `potter-${Date.now()}` };
      const { documentId: seller } = await documentsOf(shop(), 'plugin::commerce.seller').create({ data: potter });
      const order = await buys({ title: 'Blue cup', seller }, 1, 'AUTUMN');
      await shop()
        .strapi.documents('plugin::commerce.product' as never)
        .update({
          documentId: order.documentId,
          data: { categories: [category.documentId] },
          status: 'published',
        } as never);
      const groups = async (groupBy: string) =>
        (await salesOf(staff, `${today}&groupBy=${groupBy}`)).meta.groups as Json[];
      const one = async (groupBy: string, group: string) =>
        (await groups(groupBy)).find((each) => each.group === group);
      expect(await one('product', order.documentId)).toMatchObject({
        ...{ label: 'Blue cup', orders: 1, units: 1, gross: 1190, discounts: 119, charged: 1071, net: 900 },
      });
      expect(await one('product', '~shipping')).toMatchObject({ gross: 0, net: 0, shipping: expect.any(Number) });
      expect(await one('category', category.documentId)).toMatchObject({ label: 'Cups', charged: 1071, net: 900 });
      expect(await one('seller', potter.slug)).toMatchObject({ label: 'The Potter', charged: 1071, net: 900 });
      expect(await one('discount', promotion.id)).toMatchObject({ label: 'Autumn', orders: 1, discounts: 119 });
      expect((await groups('country')).map(({ group }) => group)).toEqual(['DE']);
      expect((await groups('payment')).map(({ group }) => group).sort()).toEqual(['stripe', 'test']);
      expect((await groups('type')).map(({ group }) => group)).toContain('plugin::commerce.product');
    });

    test('each group opens the orders it counts, and no others', async () => {
      const completed = `completedFrom=${daysAgo(0)}&completedTo=${daysAgo(0)}&currency=EUR`;
      const asked: string[] = [];
      for (const groupBy of ['product', 'category', 'type', 'country', 'seller', 'discount', 'payment']) {
        for (const { group, orders } of (await salesOf(staff, `${today}&groupBy=${groupBy}`)).meta.groups as Json[]) {
          const question = `${completed}&groupBy=${groupBy}&group=${encodeURIComponent(group)}`;
          const { status, body } = await staff.get(`/orders?${question}`);
          expect([question, status, body.meta?.pagination.total]).toEqual([question, 200, orders]);
          asked.push(`${groupBy} ${group}`);
        }
      }
      expect(asked).toEqual(
        expect.arrayContaining(['category ~none', 'discount ~none', 'seller ~none', 'product ~shipping', 'country DE']),
      );
      expect((await staff.get('/orders?group=DE')).body.error.message).toBe('group: is told together with groupBy');
      expect((await staff.get('/orders.csv?groupBy=country&group=FR')).text.split('\n')).toHaveLength(2);
    });

    test('a store that moves to another time zone has its days anew', async () => {
      const order = await buys();
      const at = Date.parse(`${daysAgo(12)}T23:30:00Z`);
      await sql()('commerce_orders').where('number', order.number).update({ completed_at: at });
      await reports().rebuild();
      const around = `from=${daysAgo(12)}&to=${daysAgo(11)}`;
      const counts = async () => (await salesOf(staff, around)).rows.map(({ orders }) => orders);
      expect(await counts()).toEqual([1, 0]);
      await postpone(shop(), 'report.count');
      await changeStore(shop(), { timezone: 'Europe/Berlin' });
      // The shop remembers its settings for a second.
      await until(counts, ([first]) => first === 0);
      expect(await counts()).toEqual([0, 1]);
      expect(await reports().count()).toBeGreaterThanOrEqual(11);
      expect(await counts()).toEqual([0, 1]);
      expect((await salesOf(staff, around)).meta.timezone).toBe('Europe/Berlin');
      await changeStore(shop(), { timezone: 'UTC' });
      await until(counts, ([first]) => first === 1);
    });

    test('days on which nothing was sold are there as zeros, and the same days a year before beside them', async () => {
      const { rows, meta } = await salesOf(staff, 'from=2026-01-30&to=2026-02-02&compare=year&currency=USD');
      expect(rows.map(({ period, charged, averageOrder }) => [period, charged, averageOrder])).toEqual([
        ['2026-01-30', 0, null],
        ['2026-01-31', 0, null],
        ['2026-02-01', 0, null],
        ['2026-02-02', 0, null],
      ]);
      expect(meta).toMatchObject({
        ...{ currency: 'USD', currencies: ['EUR'], timezone: 'UTC' },
        comparison: { from: '2025-01-30', to: '2025-02-02', totals: { orders: 0 } },
      });
      expect(meta.comparison.rows).toHaveLength(4);
    });

    test('buyers who come back are told from new ones, and orders from carts', async () => {
      const before = await totals();
      await buys();
      await guest(shop().api, { sku: (await shop().sells()).sku, quantity: 1 });
      const after = await totals();
      expect(after.returningOrders - before.returningOrders + after.newCustomers - before.newCustomers).toBe(1);
      expect(after.carts - before.carts).toBe(2);
      expect(after.averageOrder).toBe(Math.round(after.charged / after.orders));
    });

    test('an order that commits after its day was counted is counted still', async () => {
      await postpone(shop(), 'report.count');
      const order = await buys();
      await reports().rebuild();
      const [then, at] = [`from=${daysAgo(9)}&to=${daysAgo(9)}`, Date.now() - 9 * 86_400_000];
      expect(await totals(then)).toMatchObject({ orders: 0 });
      await sql()('commerce_orders').where('number', order.number).update({ completed_at: at });
      await sql()('commerce_report_marks').where('instant', '>', at).update({ instant: at });
      expect(await totals(then)).toMatchObject({ orders: 1 });
      expect(await reports().count()).toBe(1);
      expect(await totals(then)).toMatchObject({ orders: 1 });
      expect(await sql()('commerce_report_marks')).toEqual([]);
    });

    const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=cmd|"/c calc"!A0', '=HYPERLINK("http://x")'];
    test('as CSV: what is called like a formula stays text', async () => {
      for (const title of [...formulas, '-2+3', '+A1', '@x', '=A1,"b"']) await buys({ title });
      const { text, headers } = await staff.get(`/reports/sales.csv?${today}&groupBy=product`);
      expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(text.split('\n')[0]).toBe(
        'period,group,label,orders,units,gross,discounts,shipping,tax,charged,refunds,net,currency',
      );
      expect(text).toContain(`,"'=A1,""b""",1,1,1190,0,0,190,1190,0,1000,EUR\n`);
      expect(text.match(/,"?'/g)?.length).toBeGreaterThanOrEqual(12);
      expect(text).not.toMatch(/(^|\n|,)"?[=+@\t\r][^\n]/);
      const decimals = await staff.get(`/reports/sales.csv?${today}&amounts=decimal`);
      expect(decimals.text.split('\n')[1]).toMatch(/^\d{4}-\d\d-\d\d,\d+,\d+,\d+(\.\d+)?,/);
    });

    test.each([
      ['from', 'to=2026-01-31'],
      ['to', 'from=2026-01-31&to=2026-01-30'],
      ['to', 'from=1990-01-01&to=2026-01-30'],
      ['from', 'from=2026-02-30&to=2026-03-30'],
      ['interval', `${today}&interval=hour`],
      ['groupBy', `${today}&groupBy=moon`],
      ['currency', `${today}&currency=euro`],
      ['compare', `${today}&compare=best`],
      ['page', `${today}&page=2`],
    ])('a wrong %s is refused by its name: %s', async (field, query) => {
      const { status, body } = await staff.get(`/reports/sales?${query}`);
      expect([status, body.error.message]).toEqual([400, expect.stringContaining(field)]);
    });

    test('counted or live, marked or not, a report is the same', async () => {
      await reports().count();
      await expectInStep(staff, sql());
      await reports().rebuild();
      await expectInStep(staff, sql());
    });
  },
  () => stripeEnvironment(stripe),
);
