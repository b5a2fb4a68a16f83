import { setTimeout as pause } from 'node:timers/promises';
import { type AppCopy, copyApp } from '../support/app-copy';
import type { Json } from '../support/api-client';
import type { StripeEvent } from '../support/fake-stripe';
import { guest } from '../support/guest';
import { inTurns, newStorm, rounds, together, within } from '../support/storm';
import { startStripeServers, type StripeServers } from '../support/stripe-servers';
import { until } from '../support/until';

/** A shop that counts what it hears of completed orders: the one effect of each payment. */
const listeningShop = `module.exports = {
  bootstrap({ strapi }) {
    strapi.plugin('commerce').service('order').on('order.completed', 'count', ({ order }) =>
      strapi.db.connection('test_effects').insert({ order: order.number }));
  },
};`;

let app: AppCopy;
let shop: StripeServers;
beforeAll(async () => {
  app = await copyApp({ plugin: 'built', index: listeningShop });
  shop = await startStripeServers({ appDir: app.appDir });
  await shop.sql.schema.createTable('test_effects', (table) => table.string('order'));
}, 300_000);
afterEach(() => shop.stripe.afterWork(undefined));
afterAll(async () => {
  await shop?.stop();
  await app?.remove();
});

const random = newStorm();
const paidEventOf = (intent: string): StripeEvent => {
  const told = shop.stripe.events.filter(({ type }) => type === 'payment_intent.succeeded');
  const event = told.find(({ data }) => data.object.id === intent);
  if (!event) throw new Error(`Stripe has not told of ${intent}.`);
  return event;
};

/** One state change, one entry, one effect an order; and the books agree. */
const expectOneEffectEach = async (numbers: readonly string[]) => {
  const effects = async () => (await shop.sql('test_effects').whereIn('order', numbers)).map(({ order }) => order);
  const heard = await until(effects, ({ length }) => length >= numbers.length);
  expect(heard.sort()).toEqual([...numbers].sort());
  const entries = await shop
    .sql({ e: 'commerce_order_events' })
    .join({ o: 'commerce_orders' }, 'o.id', 'e.order_id')
    .whereIn('o.number', [...numbers])
    .whereIn('e.type', ['payment.captured', 'order.completed'])
    .select('o.number', 'e.type');
  expect(entries).toHaveLength(2 * numbers.length);
  expect(new Set(entries.map(({ number, type }) => `${number} ${type}`)).size).toBe(2 * numbers.length);
  await shop.expectRight();
};

const meetings = rounds(67, 2005);

test(`the webhook from 200 ms before to 200 ms after the customer comes back, ${meetings} times`, async () => {
  shop.listen({ automatic: false });
  const numbers = await inTurns(meetings, 12, async (round) => {
    // 401 is a prime: the first 67 rounds are every sixth offset, 401 of them each one.
    const offset = ((round * 6) % 401) - 200;
    const { buyer, order, intent } = await shop.buy(round);
    shop.stripe.pay(intent.id);
    const [told, returned] = await Promise.all([
      pause(Math.max(0, offset)).then(() => shop.stripe.deliver(paidEventOf(intent.id))),
      pause(Math.max(0, -offset)).then(() => buyer.confirm()),
    ]);
    expect([offset, told, returned.status]).toEqual([offset, 200, 200]);
    expect(returned.body.data.order).toMatchObject({
      number: order.number,
      status: 'completed',
      paymentStatus: 'paid',
    });
    return order.number as string;
  });
  await expectOneEffectEach(numbers);
}, 1_800_000);

const early = rounds(20, 500);

test(`Stripe tells of the money before it answers our own request, ${early} times`, async () => {
  shop.listen({ automatic: false });
  shop.stripe.afterWork(async ({ method, path, answer }) => {
    if (method !== 'POST' || path !== '/v1/payment_intents') return;
    const { id } = answer.body as { id: string };
    shop.stripe.pay(id);
    expect(await shop.stripe.deliver(paidEventOf(id))).toBe(200);
    // Sometimes the news is worked on before our answer, sometimes with it.
    await pause(random() * 200);
  });
  const numbers = await inTurns(early, 6, async (round) => {
    const buyer = await guest(shop.api(round), { sku: shop.sold.sku, quantity: 1 });
    const { order } = (await buyer.checkout('captured', { payment: { provider: 'stripe' } })).body.data;
    const began = Date.now();
    const token = { 'order-token': order.token as string };
    const read = async () => (await shop.api(round + 1).get(`/orders/${order.number}`, token)).body.data as Json;
    expect(await until(read, ({ status }) => status === 'completed')).toMatchObject({ paymentStatus: 'paid' });
    expect(Date.now() - began).toBeLessThan(within(10_000));
    return order.number as string;
  });
  await expectOneEffectEach(numbers);
}, 900_000);

const times = rounds(5, 100);

test(`one message 50 times at once, ${times} rounds: all heard, one effect`, async () => {
  shop.listen({ automatic: false });
  const numbers: string[] = [];
  for (let round = 0; round < times; round += 1) {
    const { order, intent, read } = await shop.buy(round);
    shop.stripe.pay(intent.id);
    const answers = await together(50, random, () => shop.stripe.deliver(paidEventOf(intent.id)));
    expect(new Set(answers)).toEqual(new Set([200]));
    await until(read, ({ status }) => status === 'completed');
    numbers.push(order.number as string);
  }
  await expectOneEffectEach(numbers);
  const stored = await shop.sql('commerce_payment_news_items').select('event_id');
  expect(new Set(stored.map(({ event_id }) => event_id)).size).toBe(stored.length);
}, 900_000);
