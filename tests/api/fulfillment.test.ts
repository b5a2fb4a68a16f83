import { randomBytes } from 'node:crypto';
import { signatureOf } from '../../src/plugins/commerce/server/src/platform/signature';
import { administrator } from '../support/administrator';
import type { ApiClient, Json } from '../support/api-client';
import { onEachDatabase } from '../support/each-database';
import { openFakeKunaki, type FakeKunaki } from '../support/fake-kunaki';
import { guest } from '../support/guest';
import { hasten } from '../support/hasten';
import { uploadFile } from '../support/private-files';
import { until } from '../support/until';
import { isSigned, openReceiver, type Receiver } from '../support/webhook-receiver';

const secret = `whsec_${randomBytes(24).toString('base64')}`;

let fulfiller: Receiver;
let discs: FakeKunaki;
beforeAll(async () => {
  fulfiller = await openReceiver();
  discs = await openFakeKunaki();
});
afterAll(() => Promise.all([fulfiller.close(), discs.close()]));
beforeEach(() => {
  fulfiller.receipts.length = 0;
  fulfiller.say.answer = () => ({ status: 200, text: '{"reference":"F-1"}' });
  discs.orders.length = 0;
  discs.mood.order = 'good';
});

const env = () => ({
  COMMERCE_FULFILLER_URL: fulfiller.url,
  COMMERCE_FULFILLER_SECRET: secret,
  COMMERCE_FULFILLER_ALLOW_PRIVATE: 'true',
  KUNAKI_USER_ID: 'shop@example.com',
  KUNAKI_PASSWORD: 'secret',
  KUNAKI_MODE: 'LIVE',
  KUNAKI_BASE: discs.url,
});

onEachDatabase(
  'fulfillment',
  (shop) => {
    let headers: Record<string, string>;
    let staff: ApiClient;
    beforeAll(async () => {
      headers = await administrator(shop(), 'strapi-super-admin');
      staff = shop().client('/commerce', headers);
      shop().strapi.log.level = 'silent';
    });
    const sells = async (goods: Json): Promise<string> => (await shop().sells({ price: 1000, ...goods })).sku;
    const buys = async (...lines: { sku: string; quantity: number }[]): Promise<Json> => {
      const { body, text } = await (await guest(shop().api, ...lines)).checkout();
      if (!body.data) throw new Error(text);
      return body.data.order;
    };
    const read = async ({ number, token }: Json): Promise<Json> =>
      (await shop().api.get(`/orders/${number}`, { 'order-token': token })).body.data;
    const staffRead = async ({ number }: Json): Promise<Json> => (await staff.get(`/orders/${number}`)).body.data;
    const parts = async ({ number }: Json): Promise<Json> =>
      (await staff.get(`/orders/${number}/fulfillments`)).body.data;
    const provider = (wanted: string, status: string) => (view: Json) =>
      view.fulfillments.some((each: Json) => each.provider === wanted && each.status === status);
    const tells = (message: Json, over: Record<string, string> = {}) => {
      const body = JSON.stringify(message);
      const [id, timestamp] = [randomBytes(8).toString('hex'), Math.floor(Date.now() / 1000)];
      const signed = {
        'webhook-id': id,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': signatureOf(secret, { id, timestamp, body }),
      };
      return shop().api.post('/fulfillments/outside/webhook', body, { ...signed, ...over });
    };
    const byFulfiller = { delivery: { fulfiller: { provider: 'outside', product: 'P-1' } } };
    const disc = { delivery: { fulfiller: { provider: 'kunaki', product: 'PX00001' } } };

    test('a mixed order goes three ways, and its status follows', async () => {
      const book = await uploadFile(shop(), headers);
      const order = await buys(
        { sku: await sells({ digital: true, delivery: { download: { files: [book.id] } } }), quantity: 1 },
        { sku: await sells({ title: 'Mug' }), quantity: 2 },
        { sku: await sells(byFulfiller), quantity: 3 },
      );
      expect(order).toMatchObject({
        status: 'completed',
        fulfillmentStatus: 'partially_fulfilled',
        downloads: [{ attemptsLeft: 3 }],
        fulfillments: [
          { provider: 'download', status: 'fulfilled' },
          { provider: 'outside', status: 'waiting' },
        ],
      });
      await until(() => parts(order), provider('outside', 'requested'));
      const [asked] = fulfiller.receipts;
      expect(asked && isSigned(asked, secret)).toBe(true);
      expect(asked?.body).toMatchObject({
        order: order.number,
        shippingAddress: { city: 'Berlin' },
        lines: [{ quantity: 3, product: 'P-1' }],
      });
      const mug = order.lines[1].id;
      expect((await parts(order)).parcels).toEqual([{ id: mug, unsent: 2, left: 2 }]);
      const sent = await staff.post(`/orders/${order.number}/fulfill`, { lines: [{ id: mug, quantity: 1 }] });
      expect(sent.body.data.fulfillmentStatus).toBe('partially_fulfilled');
      const more = await staff.post(`/orders/${order.number}/fulfill`, { lines: [{ id: mug, quantity: 2 }] });
      expect(more).toMatchObject({
        status: 409,
        body: { error: { details: { code: 'fulfillment.exceeds', left: 1 } } },
      });
      const tracking = { carrier: 'DHL', tracking: '003', trackingUrl: 'https://dhl.example/003' };
      await staff.post(`/orders/${order.number}/fulfill`, tracking);
      expect((await staffRead(order)).fulfillmentStatus).toBe('partially_fulfilled');
      expect((await staff.post(`/orders/${order.number}/fulfill`)).status).toBe(409);

      const news = { id: asked?.body.id, status: 'shipped', carrier: 'UPS', tracking: '1Z', reference: 'F-1' };
      expect((await tells(news)).status).toBe(200);
      expect((await tells(news)).status).toBe(200);
      expect((await tells({ ...news, status: 'failed', reason: 'late' })).status).toBe(200);
      const done = await read(order);
      expect(done).toMatchObject({ fulfillmentStatus: 'fulfilled' });
      expect(done.fulfillments).toMatchObject([
        { provider: 'download' },
        { provider: 'outside', status: 'fulfilled', carrier: 'UPS', tracking: '1Z' },
        { provider: 'parcel', tracking: null },
        { provider: 'parcel', ...tracking },
      ]);
      expect(done.timeline.filter(({ type }: Json) => type === 'fulfillment.shipped')).toHaveLength(3);
    });

    test('a webhook that is not the fulfiller’s changes nothing', async () => {
      const order = await buys({ sku: await sells(byFulfiller), quantity: 1 });
      await until(() => parts(order), provider('outside', 'requested'));
      const news = { id: fulfiller.receipts[0]?.body.id, status: 'shipped' };
      const wrong = { 'webhook-signature': `v1,${randomBytes(32).toString('base64')}` };
      const old = { 'webhook-timestamp': String(Math.floor(Date.now() / 1000) - 900) };
      for (const over of [wrong, old]) {
        expect(await tells(news, over)).toMatchObject({
          status: 400,
          body: { error: { details: { code: 'fulfillment.untrusted-webhook' } } },
        });
      }
      expect((await tells({ id: 'nobody', status: 'shipped' })).status).toBe(404);
      expect((await shop().api.post('/fulfillments/kunaki/webhook', {})).status).toBe(404);
      expect((await read(order)).fulfillments).toMatchObject([{ status: 'requested' }]);
    });

    test('a fulfiller in trouble is asked again, under the same id; one that refuses waits for staff', async () => {
      fulfiller.say.answer = () => ({ status: 503, text: 'tea break' });
      const order = await buys({ sku: await sells(byFulfiller), quantity: 1 });
      const tried = await until(
        () => parts(order),
        ({ fulfillments: [row] }) => row.failure !== null,
      );
      expect(tried.fulfillments).toMatchObject([{ status: 'waiting', failure: expect.stringContaining('tea break') }]);
      fulfiller.say.answer = () => ({ status: 422, text: 'unknown product' });
      await until(() => hasten(shop()).then(() => parts(order)), provider('outside', 'held'));
      expect(new Set(fulfiller.receipts.map(({ headers: sent }) => sent['webhook-id'])).size).toBe(1);
      const held = await staffRead(order);
      expect(held).toMatchObject({ attention: 'fulfillment-held', fulfillmentStatus: 'unfulfilled' });
      fulfiller.say.answer = () => ({ status: 200 });
      const [{ id }] = (await parts(order)).fulfillments;
      expect((await staff.post(`/fulfillments/${id}/retry`)).status).toBe(200);
      await until(() => parts(order), provider('outside', 'requested'));
      expect((await staffRead(order)).attention).toBeNull();
      expect((await staff.post(`/fulfillments/${id}/retry`)).status).toBe(409);
    });

    test('what a fulfiller lets go, staff send themselves', async () => {
      const order = await buys({ sku: await sells(byFulfiller), quantity: 1 });
      const view = await until(() => parts(order), provider('outside', 'requested'));
      expect(view.parcels).toEqual([]);
      fulfiller.say.answer = () => ({ status: 409 });
      const { id } = view.fulfillments[0];
      expect((await staff.post(`/fulfillments/${id}/cancel`)).status).toBe(409);
      fulfiller.say.answer = () => ({ status: 200 });
      const freed = await staff.post(`/fulfillments/${id}/cancel`);
      expect(freed.body.data.parcels).toEqual([{ id: order.lines[0].id, unsent: 1, left: 1 }]);
      expect((await staff.post(`/orders/${order.number}/fulfill`)).body.data.fulfillmentStatus).toBe('fulfilled');
    });

    test('what is paid back is called off, and not sent', async () => {
      const order = await buys(
        { sku: await sells(byFulfiller), quantity: 1 },
        { sku: await sells({ title: 'Mug' }), quantity: 1 },
      );
      await until(() => parts(order), provider('outside', 'requested'));
      await staff.post(`/orders/${order.number}/refund`, {});
      await until(() => parts(order), provider('outside', 'cancelled'));
      expect(fulfiller.receipts.at(-1)?.body).toMatchObject({ type: 'fulfillment.cancel' });
      expect((await staffRead(order)).fulfillmentStatus).toBe('not_required');
      expect((await staff.post(`/orders/${order.number}/fulfill`)).status).toBe(409);
    });

    test('Kunaki makes a disc and says when it is on its way', async () => {
      const order = await buys({ sku: await sells(disc), quantity: 2 });
      await until(() => parts(order), provider('kunaki', 'requested'));
      expect(discs.orders).toMatchObject([
        { order: { Mode: 'LIVE', Country: 'Germany', ShippingDescription: 'USPS First Class Mail' } },
      ]);
      expect(discs.orders[0]?.order.Product).toEqual([{ ProductId: 'PX00001', Quantity: '2' }]);
      Object.assign(discs.orders[0] ?? {}, { status: 'Shipped', tracking: ['USPS', '9400'] });
      await hasten(shop());
      await until(() => parts(order), provider('kunaki', 'fulfilled'));
      expect(await read(order)).toMatchObject({
        fulfillmentStatus: 'fulfilled',
        fulfillments: [{ carrier: 'USPS', tracking: '9400' }],
      });
    });

    test('an order whose answer is lost is never made twice: it waits for staff', async () => {
      discs.mood.order = 'lost';
      const order = await buys({ sku: await sells(disc), quantity: 1 });
      const view = await until(() => parts(order), provider('kunaki', 'held'));
      expect(view.fulfillments[0].failure).toContain('may have this order or not');
      await hasten(shop());
      expect(discs.orders).toHaveLength(1);
    });

    test('licence keys go by e-mail, each once; too few of them wait for staff', async () => {
      const made = await staff.post('/mailed-goods', { name: 'Editor', message: 'Thank you.', keyed: true });
      const good = made.body.data.id;
      const keys = { keys: 'KEY-1\nKEY-2\n KEY-2 \nKEY-3' };
      expect((await staff.post(`/mailed-goods/${good}/keys`, keys)).body.data).toMatchObject({ added: 3, known: 0 });
      expect((await staff.post(`/mailed-goods/${good}/keys`, keys)).body.data).toMatchObject({ added: 0, known: 3 });
      const sku = await sells({ digital: true, delivery: { email: { good } } });
      const order = await buys({ sku, quantity: 2 });
      expect(order).toMatchObject({ fulfillmentStatus: 'fulfilled', fulfillments: [{ provider: 'email' }] });
      const short = await buys({ sku, quantity: 2 });
      expect(short.fulfillmentStatus).toBe('unfulfilled');
      expect((await staff.get('/mailed-goods')).body.data).toMatchObject([{ keys: { free: 1, assigned: 2 } }]);
      await staff.post(`/mailed-goods/${good}/keys`, { keys: 'KEY-4' });
      const [{ id, failure }] = (await parts(short)).fulfillments;
      expect(failure).toContain('too few licence keys');
      await staff.post(`/fulfillments/${id}/retry`);
      await until(() => parts(short), provider('email', 'fulfilled'));
      const sold = await shop().strapi.db.connection('commerce_licence_keys').whereNotNull('fulfillment_id');
      expect(sold).toHaveLength(4);
      expect((await staff.post(`/orders/${order.number}/resend`)).status).toBe(200);
      const dump = JSON.stringify(await shop().strapi.db.connection('commerce_licence_keys'));
      expect(dump).not.toContain('KEY-');
    });
  },
  env,
);
