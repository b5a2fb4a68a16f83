import { Agent, request } from 'node:http';
import { bootedDatabase, type Database } from '../support/databases';
import { type FakeStripe, signedEvent, startFakeStripe, type StripeEvent } from '../support/fake-stripe';
import { expectAtRest, expectBalanced } from '../support/invariants';
import { type ServerProcess, startServer } from '../support/server-process';
import { startShop } from '../support/shop';
import { inspect } from '../support/sql';
import { newStorm, rounds, whole } from '../support/storm';
import { atPaymentPage } from '../support/stripe-buyers';
import { stripeEnvironment, webhookSecret, webhookUrl } from '../support/stripe-shop';
import { until } from '../support/until';

const events = rounds(100, 1000);
const copies = 12;
const perSecond = 600;
/** Everyday runs share their two cores with another test file: only what hangs is too slow there. */
const p99Milliseconds = whole ? 500 : 15_000;
const turns = 3;
/** Orders before the storm. */
const usual = 200;
/** Orders that are complete once a storm is over. */
let expected = usual;

let database: Database;
let stripe: FakeStripe;
let servers: readonly ServerProcess[];
let sku: string;

beforeAll(async () => {
  stripe = await startFakeStripe();
  database = await bootedDatabase('postgres');
  const shop = await startShop({ database });
  ({ sku } = await shop.sells({ price: 1000, stock: turns * events + usual }));
  await shop.stop();
  const env = stripeEnvironment(stripe);
  servers = await Promise.all([startServer({ database, env }), startServer({ database, env })]);
});
afterAll(async () => {
  await Promise.all((servers ?? []).map((server) => server.stop()));
  await stripe.stop();
  await database?.drop();
});

const agent = new Agent({ keepAlive: true, maxSockets: 200 });
const urlOf = (index: number) => webhookUrl((servers[index % servers.length] as ServerProcess).url);
const send = (url: string, event: StripeEvent) =>
  new Promise<{ status: number; milliseconds: number }>((resolve) => {
    const { headers, body } = signedEvent([webhookSecret], event);
    const began = performance.now();
    const done = (status: number) => resolve({ status, milliseconds: performance.now() - began });
    const asked = request(url, { method: 'POST', agent, headers: { ...headers, 'content-length': body.length } });
    asked.on('response', (response) => response.resume().on('end', () => done(response.statusCode ?? 0)));
    asked.on('error', () => done(0));
    asked.end(body);
  });

const openOrders = async (count: number) => {
  const api = (index: number) => (servers[index % servers.length] as ServerProcess).api;
  for (let done = 0; done < count; done += 20) {
    await Promise.all(
      Array.from({ length: Math.min(20, count - done) }, (_, index) =>
        atPaymentPage(api(index), stripe, { sku, quantity: 1 }),
      ),
    );
  }
};

/** Pays all that wait for their cards; Stripe's news of it. */
const payAll = (): readonly StripeEvent[] => {
  const waiting = stripe.intents().filter(({ status }) => status !== 'succeeded');
  const before = stripe.events.length;
  for (const { id } of waiting) stripe.pay(id);
  return stripe.events.slice(before).filter(({ type }) => type === 'payment_intent.succeeded');
};

const counts = () =>
  inspect(database, async (sql) => ({
    completed: Number((await sql('commerce_orders').where('status', 'completed').count('* as n'))[0]?.n),
    effects: Number((await sql('commerce_order_events').where('type', 'order.completed').count('* as n'))[0]?.n),
    stored: Number((await sql('commerce_payment_news_items').count('* as n'))[0]?.n),
  }));

/** The storm meets a shop that has been selling, not processes that have just begun. */
const sellAsUsual = async () => {
  await openOrders(usual);
  const answers = await Promise.all(payAll().map((event, index) => send(urlOf(index), event)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  await until(counts, ({ completed }) => completed === usual, 60);
};

/** One storm, all answered 2xx. Answers how long the slowest hundredth took, in milliseconds. */
const storm = async (random: () => number): Promise<number> => {
  await openOrders(events);
  const paid = payAll();
  expect(paid).toHaveLength(events);
  const deck = paid
    .flatMap((event) => Array.from({ length: copies }, () => ({ event, at: random() })))
    .sort((a, b) => a.at - b.at);

  const began = performance.now();
  const answers = await Promise.all(
    deck.map(async ({ event }, index) => {
      const due = began + (index / perSecond) * 1000;
      await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
      return send(urlOf(index), event);
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)] ?? 0);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));

  expected += events;
  const { completed, effects, stored } = await until(counts, (now) => now.completed === expected, 120);
  console.log(
    `${answers.length} deliveries in ${seconds.toFixed(1)} s: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, max ${at(1)} ms; ` +
      `all worked on ${((performance.now() - began) / 1000).toFixed(1)} s after the first.`,
  );
  expect([completed, effects, stored]).toEqual(Array(3).fill(expected));
  return at(0.99);
};

test(`${events * copies} deliveries of ${events} events, ${perSecond} a second: all 2xx, ${events} effects`, async () => {
  const random = newStorm();
  await sellAsUsual();
  // A shop that is too slow is so each time; a machine that does something else for a second is not.
  let p99 = Infinity;
  for (let turn = 0; turn < turns && p99 >= p99Milliseconds; turn += 1) p99 = await storm(random);
  expect(p99).toBeLessThan(p99Milliseconds);
  await expectAtRest((work) => inspect(database, work));
  await inspect(database, (sql) => expectBalanced(sql, stripe));
}, 600_000);
