import { administrator } from '../support/administrator';
import type { ApiClient, Json } from '../support/api-client';
import { onEachDatabase } from '../support/each-database';
import { guest } from '../support/guest';
import { jobsIn } from '../support/register-task';

const settings = {
  ...{ currency: 'EUR', timezone: 'Europe/Berlin', country: 'DE', pricesIncludeTax: true, vatId: '' },
  ...{ lowStockAt: 5, orderNumberPrefix: '' },
};

onEachDatabase(
  'staff change the settings of the store',
  (shop) => {
    let staff: ApiClient;
    beforeAll(async () => {
      staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
    });
    const change = async (difference: object) => staff.put('/settings/store', { ...settings, ...difference });

    test('what is saved is answered, and used at once', async () => {
      const { sku } = await shop().sells({ stock: 8 });
      const low = async (): Promise<boolean> => (await staff.get(`/stock?q=${sku}`)).body.data[0].low;
      expect(await low()).toBe(false);
      const { status, body } = await change({ lowStockAt: 8, timezone: 'Asia/Tokyo' });
      expect([status, body.data]).toMatchObject([200, { lowStockAt: 8, timezone: 'Asia/Tokyo', flatRate: 490 }]);
      expect(await low()).toBe(true);
    });

    test('a currency changes what the catalog shows, though it had been asked before', async () => {
      const { slug } = await shop().sells({ price: 1000 });
      const seen = async (): Promise<Json> => (await shop().api.get(`/catalog/products/${slug}`)).body.data?.currency;
      expect(await seen()).toBe('EUR');
      await change({ currency: 'USD' });
      expect(await seen()).not.toBe('EUR');
      await change({});
      expect(await seen()).toBe('EUR');
    });

    test('orders are numbered with their prefix from then on', async () => {
      const { sku } = await shop().sells({});
      const next = async (): Promise<string> =>
        (await (await guest(shop().api, { sku, quantity: 1 })).checkout('captured')).body.data.order.number;
      expect(await next()).toMatch(/^\d+$/);
      await change({ orderNumberPrefix: 'SHOP-' });
      const number = await next();
      expect(number).toMatch(/^SHOP-\d+$/);
      expect((await staff.get(`/orders/${number}`)).body.data.number).toBe(number);
      expect((await staff.get(`/orders?q=shop-`)).body.data.map((row: Json) => row.number)).toEqual([number]);
    });

    test.each([
      ['currency', 'EURO', 'is not an ISO 4217 currency'],
      ['timezone', 'Mars/Olympus', 'is not an IANA time zone'],
      ['vatId', 'DE1', 'is not a VAT id'],
      ['orderNumberPrefix', '#/', 'holds letters'],
    ])('%s cannot be %s', async (field, value, message) => {
      const { status, body } = await change({ [field]: value });
      expect([status, body.error.message]).toEqual([400, expect.stringContaining(`${field}: ${message}`)]);
    });

    test('without a key nothing is noted down for Mailchimp, and there is no job for it', async () => {
      const { sku } = await shop().sells({});
      const buyer = await guest(shop().api, { sku, quantity: 1 });
      expect((await buyer.checkout()).body.data.order.status).toBe('completed');
      const { rows } = await jobsIn(shop().strapi).list({ page: 1, pageSize: 100 });
      expect(rows.filter(({ task }) => /mailchimp/.test(task))).toEqual([]);
      expect(await shop().strapi.db.connection('commerce_mailchimp_entries')).toEqual([]);
      expect((await staff.get('/settings/mailchimp')).body.data).toMatchObject({
        connected: false,
        told: 0,
        sync: null,
      });
      expect((await staff.post('/settings/mailchimp/sync')).status).toBe(409);
    });

    test('what the shop is connected to is told with the names of what is missing, and no secret', async () => {
      const { body, text } = await staff.get('/settings/connections');
      const of = (id: string) => body.data.find((each: Json) => each.id === id);
      expect(of('stripe')).toMatchObject({ state: 'test', detail: 'pk_test_desk' });
      expect(of('test-payments')).toMatchObject({ state: 'test' });
      expect(of('vies')).toMatchObject({ state: 'off', variables: [{ name: 'COMMERCE_VIES' }, expect.anything()] });
      expect(of('smtp')).toMatchObject({ state: 'off' });
      expect((await staff.get('/payment-mode')).body.data).toEqual({ mode: 'test' });
      expect(text).not.toContain('sk_test_desk');
      const health = await staff.get('/settings/webhook-health');
      expect(health.body.data).toMatchObject({
        incoming: [
          {
            provider: 'stripe',
            address: expect.stringMatching(/^http.*\/api\/commerce\/payments\/stripe\/webhook$/),
            lastAt: null,
            received: 0,
          },
        ],
        outgoing: { endpoints: 0, delivered: 0, failed: 0 },
        failedJobs: 0,
      });
    });
  },
  { STRIPE_SECRET_KEY: 'sk_test_desk_secret', STRIPE_PUBLISHABLE_KEY: 'pk_test_desk' },
);
