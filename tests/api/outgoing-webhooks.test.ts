import { setTimeout as pause } from 'node:timers/promises';
import { transaction } from '../../src/plugins/commerce/server/src/platform/transaction';
import { administrator } from '../support/administrator';
import type { ApiClient, Json } from '../support/api-client';
import { onEachDatabase } from '../support/each-database';
import { guest } from '../support/guest';
import { hasten } from '../support/hasten';
import { jobsIn } from '../support/register-task';
import { startShop } from '../support/shop';
import { until as eventually } from '../support/until';
import { isSigned, openReceiver, type Receiver } from '../support/webhook-receiver';

const until = (holds: () => boolean | Promise<boolean>) => eventually(holds, Boolean);
/** Longer than any queue rests between two looks. */
const aWhile = 1500;

const stories: Parameters<typeof onEachDatabase>[1] = (shop) => {
  let staff: ApiClient;
  let receiver: Receiver;
  let hook: Json;

  beforeAll(async () => {
    staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
  });
  beforeEach(async () => {
    receiver = await openReceiver();
    const { status, body } = await staff.post('/webhooks', { url: receiver.url, description: 'ERP' });
    expect(status).toBe(201);
    hook = body.data;
  });
  afterEach(async () => {
    const { body } = await staff.get('/webhooks');
    for (const { id } of body.data) await staff.delete(`/webhooks/${id}`);
    await receiver.close();
  });

  const buys = async (): Promise<string> => {
    const { sku } = await shop().sells({ price: 1000 });
    const buyer = await guest(shop().api, { sku, quantity: 1 });
    return (await buyer.checkout('captured')).body.data.order.number as string;
  };
  const deliveries = async (id = hook.id): Promise<Json[]> =>
    (await staff.get(`/webhooks/${id}/deliveries?pageSize=100`)).body.data;
  const fanOut = 'event * webhooks';
  const toldToAll = () =>
    until(async () => !(await staff.get('/jobs?pageSize=100')).body.data.some(({ task }: Json) => task === fanOut));
  const settled = async (count: number) => {
    await until(async () => {
      const all = await deliveries();
      return all.length === count && all.every(({ status }) => status !== 'waiting');
    });
    return deliveries();
  };
  /** However many tries the first one has left. */
  const over = () =>
    until(async () => {
      await hasten(shop());
      return (await deliveries())[0]?.status !== 'waiting';
    });
  const change = async (values: object) => {
    const answer = await staff.patch(`/webhooks/${hook.id}`, values);
    expect(answer.status).toBe(200);
    return answer.body.data;
  };

  test('tell each event of an order once, signed, with the order as its buyer sees it', async () => {
    const number = await buys();
    const log = await settled(3);
    await pause(aWhile);
    expect(receiver.receipts).toHaveLength(3);
    expect(receiver.receipts.map((receipt) => isSigned(receipt, hook.secret))).toEqual([true, true, true]);
    const types = receiver.receipts.map(({ body }) => body.type).sort();
    expect(types).toEqual(['order.completed', 'order.created', 'payment.captured']);
    const told = receiver.receipts.find(({ body }) => body.type === 'order.completed');
    expect(told?.headers).toMatchObject({ 'content-type': 'application/json', 'webhook-id': told?.body.id });
    expect(told?.body).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      type: 'order.completed',
      createdAt: expect.stringMatching(/^\d{4}-.*Z$/),
      data: { total: 1490, order: expect.objectContaining({ number, status: 'completed', email: 'ada@example.com' }) },
    });
    expect(told?.text).not.toContain('token');
    expect(told?.body.data.order.timeline[0]).not.toHaveProperty('data');
    expect(log.map(({ status, attempts, responseStatus }) => ({ status, attempts, responseStatus }))).toEqual(
      Array.from({ length: 3 }, () => ({ status: 'delivered', attempts: 1, responseStatus: 204 })),
    );
    expect(Object.keys(log[0])).not.toContain('payload');
  });

  test('a signature is of this secret, this id, this time and this body', async () => {
    expect((await staff.post(`/webhooks/${hook.id}/test`)).status).toBe(202);
    await settled(1);
    const [receipt] = receiver.receipts as [(typeof receiver.receipts)[number]];
    expect(receipt.body).toMatchObject({ type: 'ping', data: {} });
    expect(isSigned(receipt, hook.secret)).toBe(true);
    const headers = (over: object) => ({ ...receipt, headers: { ...receipt.headers, ...over } });
    expect(isSigned({ ...receipt, text: `${receipt.text} ` }, hook.secret)).toBe(false);
    expect(isSigned(headers({ 'webhook-id': 'other' }), hook.secret)).toBe(false);
    const later = String(Number(receipt.headers['webhook-timestamp']) + 1);
    expect(isSigned(headers({ 'webhook-timestamp': later }), hook.secret)).toBe(false);
    expect(isSigned(receipt, `whsec_${Buffer.alloc(24).toString('base64')}`)).toBe(false);
  });

  test('the secret is told once, and stands nowhere in the database', async () => {
    expect(hook.secret).toMatch(/^whsec_[A-Za-z0-9+/]{32}$/);
    const listed = await staff.get('/webhooks');
    expect(listed.body.data).toEqual([{ ...hook, secret: undefined }].map((view) => JSON.parse(JSON.stringify(view))));
    expect(listed.body.meta.eventTypes).toContain('order.completed');
    expect(JSON.stringify(await change({ description: 'new' }))).not.toContain('secret');
    const row = await shop().strapi.db.connection('commerce_webhook_endpoints').where('document_id', hook.id).first();
    expect(JSON.stringify(row)).not.toContain(hook.secret.replace('whsec_', ''));
  });

  test('are told again until they answer 2xx, later each time, under the same id', async () => {
    const answers = [500, 302, 404];
    receiver.say.answer = () => ({
      status: answers.shift() ?? 200,
      headers: { location: '/elsewhere' },
      text: 'Sorry.',
    });
    await change({ events: ['order.completed'] });
    await buys();
    // The next try comes by itself after three seconds, if the machine is slow.
    const [tried] = await eventually(deliveries, ([first]) => first?.attempts >= 1);
    const code = [500, 302, 404][tried?.attempts - 1];
    expect(tried).toMatchObject({
      ...{ status: 'waiting', responseStatus: code, response: 'Sorry.' },
      error: `The receiver answered ${code}.`,
    });
    await over();
    expect(await settled(1)).toMatchObject([{ status: 'delivered', attempts: 4, responseStatus: 200, error: null }]);
    expect(new Set(receiver.receipts.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(receiver.receipts.map(({ text }) => text)).size).toBe(1);
    expect(receiver.receipts.every((receipt) => isSigned(receipt, hook.secret))).toBe(true);
    await hasten(shop());
    await pause(aWhile);
    expect(receiver.receipts).toHaveLength(4);
  });

  test('a receiver that never answers well is given up, and a replay begins anew', async () => {
    receiver.say.answer = () => ({ status: 503 });
    await staff.post(`/webhooks/${hook.id}/test`);
    for (let attempts = 1; attempts <= 10; attempts += 1) {
      await until(async () => (await deliveries())[0]?.attempts >= attempts);
      await until(async () => {
        const { body } = await staff.get('/jobs?status=running');
        return !body.data.some(({ task }: Json) => task === 'webhook.deliver');
      });
      await hasten(shop());
    }
    const [failed] = await settled(1);
    expect(failed).toMatchObject({ status: 'failed', attempts: 10, responseStatus: 503 });
    receiver.say.answer = () => ({ status: 200, text: 'x'.repeat(5000) });
    expect((await staff.post(`/deliveries/${failed.id}/replay`)).body.data).toMatchObject({ status: 'waiting' });
    const [again] = await settled(1);
    expect(again).toMatchObject({ id: failed.id, status: 'delivered', attempts: 11, response: 'x'.repeat(500) });
    expect(new Set(receiver.receipts.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  test('what was delivered can be sent again, under the same id', async () => {
    await staff.post(`/webhooks/${hook.id}/test`);
    const [first] = await settled(1);
    await staff.post(`/deliveries/${first.id}/replay`);
    await until(() => receiver.receipts.length === 2);
    expect(await settled(1)).toMatchObject([{ id: first.id, attempts: 2 }]);
    expect(receiver.receipts[1]?.text).toBe(receiver.receipts[0]?.text);
    expect(receiver.receipts[1]?.headers['webhook-id']).toBe(first.eventId);
  });

  test('one that answers 410 is disabled, and hears nothing more', async () => {
    receiver.say.answer = () => ({ status: 410 });
    const ping = (await staff.post(`/webhooks/${hook.id}/test`)).body.data;
    expect(await settled(1)).toMatchObject([{ status: 'failed', attempts: 1, responseStatus: 410 }]);
    await until(async () => !(await staff.get('/webhooks')).body.data[0].enabled);
    expect((await staff.get('/webhooks')).body.data[0].goneAt).toMatch(/Z$/);
    for (const path of [`/webhooks/${hook.id}/test`, `/deliveries/${ping.id}/replay`]) {
      const { status, body } = await staff.post(path);
      expect([status, body.error.details.code]).toEqual([409, 'webhook.disabled']);
    }
    await buys();
    await pause(aWhile);
    expect(receiver.receipts).toHaveLength(1);
    expect(await change({ enabled: true })).toMatchObject({ enabled: true, goneAt: null });
  });

  test('one that is disabled hears nothing, not even what waits; enabled by another process, it hears', async () => {
    receiver.say.answer = () => ({ status: 500 });
    await staff.post(`/webhooks/${hook.id}/test`);
    await until(async () => (await deliveries())[0]?.attempts >= 1);
    await change({ enabled: false });
    await over();
    const before = receiver.receipts.length;
    expect(await settled(1)).toMatchObject([{ status: 'failed', attempts: before, error: 'The webhook is disabled.' }]);
    await buys();
    await pause(aWhile);
    expect(receiver.receipts).toHaveLength(before);
    receiver.say.answer = () => ({ status: 200 });
    const { connection } = shop().strapi.db;
    await connection('commerce_webhook_endpoints').where('document_id', hook.id).update({ enabled: true });
    await pause(1200);
    await buys();
    await until(() => receiver.receipts.length === before + 3);
  });

  test('each webhook hears what it asked for; one that is removed hears nothing', async () => {
    const other = await openReceiver();
    await staff.post('/webhooks', { url: other.url, events: ['order.created'] });
    await change({ events: ['payment.captured'] });
    await buys();
    await until(() => receiver.receipts.length + other.receipts.length === 2);
    expect(receiver.receipts.map(({ body }) => body.type)).toEqual(['payment.captured']);
    expect(other.receipts.map(({ body }) => body.type)).toEqual(['order.created']);
    await settled(1);
    expect((await staff.delete(`/webhooks/${hook.id}`)).status).toBe(200);
    await buys();
    await until(() => other.receipts.length === 2);
    await toldToAll();
    await pause(aWhile);
    expect([receiver.receipts.length, other.receipts.length]).toEqual([1, 2]);
    await other.close();
  });

  test('an event that is told to the fan-out twice makes one delivery', async () => {
    const { strapi } = shop();
    await buys();
    await settled(3);
    const { id } = await strapi.db.connection('commerce_order_events').orderBy('id', 'desc').first('id');
    await transaction(strapi, (tx) => jobsIn(strapi).add(tx, fanOut, { event: id }));
    await toldToAll();
    await pause(aWhile);
    expect(await deliveries()).toHaveLength(3);
    expect(receiver.receipts).toHaveLength(3);
  });

  test('deliveries are forgotten after thirty days', async () => {
    const { connection } = shop().strapi.db;
    for (const _ of [1, 2]) await staff.post(`/webhooks/${hook.id}/test`);
    const [old] = await settled(2);
    const aged = (days: number) => ({ queued_at: Date.now() - days * 86_400_000 });
    await connection('commerce_webhook_deliveries').update(aged(29.9));
    await connection('commerce_webhook_deliveries').where('document_id', old.id).update(aged(30.1));
    await hasten(shop());
    await until(async () => (await deliveries()).length === 1);
    expect((await deliveries())[0].id).not.toBe(old.id);
  });

  test.each([
    [{}, 'url'],
    [{ url: 'ftp://example.com' }, 'url'],
    [{ url: 'https://me:secret@example.com/' }, 'url'],
    [{ url: 'https://example.com', events: [] }, 'events'],
    [{ url: 'https://example.com', events: ['order.eaten'] }, 'events.0'],
    [{ url: 'https://example.com', secret: 'mine' }, 'secret'],
  ])('%j is refused, naming what is wrong', async (body, field) => {
    const answer = await staff.post('/webhooks', body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain(field);
  });

  test('what does not exist is not found', async () => {
    const answers = await Promise.all([
      staff.patch('/webhooks/none', { description: 'x' }),
      staff.patch('/webhooks/none', {}),
      staff.delete('/webhooks/none'),
      staff.post('/webhooks/none/test'),
      staff.get('/webhooks/none/deliveries'),
      staff.post('/deliveries/none/replay'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 404));
  });
};

onEachDatabase('webhooks', stories, { COMMERCE_WEBHOOKS_ALLOW_PRIVATE: 'true' });

test('a shop on the internet sends nothing to its own network', async () => {
  const receiver = await openReceiver();
  const shop = await startShop({ database: 'sqlite' });
  const staff = shop.client('/commerce', await administrator(shop, 'strapi-super-admin'));
  const inner = [`http://127.0.0.1:${receiver.port}`, `https://127.0.0.1:${receiver.port}`, 'https://169.254.169.254'];
  for (const url of [...inner, 'https://[::1]', 'https://0x7f.1', 'https://10.0.0.1', 'https://localhost']) {
    const { status, body } = await staff.post('/webhooks', { url });
    expect([url, status, body.error.details.code]).toEqual([url, 400, 'webhook.forbidden-url']);
    expect(body.error.message).toMatch(/^url: must /);
  }
  // Made while it was allowed, or by whoever writes into the database: it is looked at again before each attempt.
  const made = (await staff.post('/webhooks', { url: 'https://shop.invalid/' })).body.data;
  const url = `https://127.0.0.1:${receiver.port}/`;
  await shop.strapi.db.connection('commerce_webhook_endpoints').where('document_id', made.id).update({ url });
  await staff.post(`/webhooks/${made.id}/test`);
  const log = async () => (await staff.get(`/webhooks/${made.id}/deliveries`)).body.data[0];
  await until(async () => (await log()).attempts >= 1);
  expect(await log()).toMatchObject({
    status: 'waiting',
    responseStatus: null,
    error: expect.stringMatching(/internet/),
  });
  expect(receiver.receipts).toEqual([]);
  await shop.stop();
  await receiver.close();
});
