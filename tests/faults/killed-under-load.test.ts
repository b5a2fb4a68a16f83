import { setTimeout as pause } from 'node:timers/promises';
import type { Answer, ApiClient } from '../support/api-client';
import { type FakeStripe, startFakeStripe } from '../support/fake-stripe';
import { freePort } from '../support/free-port';
import { expectBalanced, expectSound } from '../support/invariants';
import { addJob, hastenAll, hastenErrands, untilJobsAreDone } from '../support/job-table';
import { type ServerProcess, spawnServer, untilReady } from '../support/server-process';
import { newStorm, rounds } from '../support/storm';
import { openStormShop, type StormShop } from '../support/storm-shop';
import { stripeBuyer } from '../support/stripe-buyer';
import { stripeEnvironment, webhookSecret, webhookUrl } from '../support/stripe-shop';

const buyers = 8;
const processes = 2;
const units = 100_000;
const kills = rounds(3, 100);
const restMilliseconds = 120_000;

let stripe: FakeStripe;
let shop: StormShop;
const servers: ServerProcess[] = [];

/** At the address it had: Stripe and the balancer know no other. */
const start = async (place: number, port: number): Promise<void> => {
  const server = await spawnServer({
    database: shop.database,
    env: { ...stripeEnvironment(stripe), PORT: String(port) },
  });
  servers[place] = server;
  await untilReady(server);
};
const portOf = (server: ServerProcess) => Number(new URL(server.url).port);

beforeAll(async () => {
  stripe = await startFakeStripe();
  shop = await openStormShop({ goods: [{ price: 1000, stock: units }], processes: 0 });
  for (let place = 0; place < processes; place += 1) await start(place, await freePort());
  stripe.listen({ urls: servers.map(({ url }) => webhookUrl(url)), secrets: [webhookSecret] });
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await shop?.stop();
  await stripe?.stop();
});

/**
 * Asks one process after the other, as a page does whose request broke, until one of them answers for good. A request
 * whose process died under it is taken over after a minute; the process that takes it over may die as well.
 */
const insist = async (ask: (api: ApiClient) => Promise<Answer>): Promise<Answer> => {
  for (let tries = 0; tries < 1500; tries += 1) {
    const { api } = servers[tries % processes] as ServerProcess;
    const answer = await ask(api).catch(() => undefined);
    const waits = answer && (answer.status === 503 || answer.body.error?.details?.code?.endsWith('in-progress'));
    if (answer && !waits) return answer;
    await pause(200);
  }
  throw new Error('Nobody answered for five minutes.');
};

const habits = ['comes back', 'comes back', 'goes away', 'never pays'] as const;

/** The number of an order that must stand in the end; undefined for one that was never paid. */
const buyOnce = async (random: () => number): Promise<string | undefined> => {
  const habit = habits[Math.floor(random() * habits.length)];
  const { api } = servers[Math.floor(random() * processes)] as ServerProcess;
  const sku = shop.skus[0] as string;
  const buyer = await stripeBuyer(api, stripe, { sku, quantity: 1 }).catch(() => undefined);
  if (!buyer) return undefined;
  const opened = await insist((by) => buyer.checkout(by, { 'idempotency-key': 'the button' }));
  expect([opened.status, opened.text]).toEqual([201, expect.any(String)]);
  if (habit === 'never pays') return undefined;
  buyer.pay(opened);
  if (habit === 'comes back') {
    const { status, text, body } = await insist((by) => buyer.confirm(by));
    expect([status, text, body.data?.order.status]).toEqual([200, expect.any(String), 'completed']);
  }
  return opened.body.data.order.number as string;
};

test(`${kills} kills at random times under ${buyers} buyers: two minutes later all money has its order`, async () => {
  const random = newStorm();
  let open = true;
  const paid: string[] = [];
  const shopping = Array.from({ length: buyers }, async () => {
    while (open) {
      const number = await buyOnce(random);
      if (number) paid.push(number);
      else await pause(50);
    }
  });
  const buying = Promise.all(shopping);
  const killing = (async () => {
    for (let kill = 0; kill < kills && open; kill += 1) {
      await pause(random() * 2000);
      const place = Math.floor(random() * processes);
      const victim = servers[place] as ServerProcess;
      await victim.kill();
      await start(place, portOf(victim));
    }
    open = false;
  })();
  await Promise.all([killing, buying]).finally(() => (open = false));
  const ended = Date.now();
  await shop.look(async (sql) => {
    await sql('commerce_orders').where('status', 'pending').whereNotIn('number', paid).update({ expires_at: 1 });
    await hastenAll(sql);
    await addJob(sql, 'checkout.expire');
  });
  // What the last that were killed were at is given back after a while.
  const again = setInterval(() => void shop.look(hastenErrands), 5000);
  await untilJobsAreDone(shop.look, restMilliseconds / 1000).finally(() => clearInterval(again));
  console.log(`${paid.length} paid, all at rest ${((Date.now() - ended) / 1000).toFixed(1)} s after the last`);
  await shop.look(async (sql) => {
    const completed = await sql('commerce_orders').where('status', 'completed').pluck('number');
    expect([...completed].sort()).toEqual([...paid].sort());
    const [stock] = await sql('commerce_stock_items').select('on_hand', 'reserved');
    expect(stock).toEqual({ on_hand: units - completed.length, reserved: 0 });
    await expectSound(sql);
    await expectBalanced(sql, stripe);
  });
}, 3_600_000);
