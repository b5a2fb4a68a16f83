import { setTimeout as pause } from 'node:timers/promises';
import { type Victims, victims } from '../support/crash/victims';
import { type FakeStripe, startFakeStripe } from '../support/fake-stripe';
import { expectBalanced, expectSound } from '../support/invariants';
import { addJob, putTurnsAside, untilJobsAreDone } from '../support/job-table';
import type { ServerProcess } from '../support/server-process';
import { until } from '../support/until';
import { newSeed, rounds, seeded } from '../support/storm';
import { openStormShop, type StormShop } from '../support/storm-shop';
import { stripeEnvironment } from '../support/stripe-shop';
import { stripeBuyer } from '../support/stripe-buyer';

const units = 10_000;
const task = 'checkout.expire';

let stripe: FakeStripe;
let shop: StormShop;
let mortals: Victims;

beforeAll(async () => {
  stripe = await startFakeStripe();
  shop = await openStormShop({
    goods: [{ price: 1000, stock: units }],
    processes: 1,
    env: { ...stripeEnvironment(stripe), COMMERCE_RUN_JOBS: 'false' },
  });
  // None ahead: the one that runs jobs is the one that is armed.
  mortals = victims({ ...shop, env: stripeEnvironment(stripe) }, 0);
});
afterAll(async () => {
  await mortals?.stop();
  await shop?.stop();
  await stripe?.stop();
});

/** Two checkouts whose time is over: one was paid at the last moment, the other never. */
const leaveTwo = async () => {
  for (const pays of [true, false]) {
    const buyer = await stripeBuyer(shop.api(0), stripe, { sku: shop.skus[0] as string, quantity: 1 });
    const answer = await buyer.checkout(shop.api(0));
    if (pays) buyer.pay(answer);
  }
  await shop.look((sql) => sql('commerce_orders').where('status', 'pending').update({ expires_at: 1 }));
};

const arm = (server: ServerProcess, at: number) =>
  server.api.get('/cart/payment-methods', { 'x-crash-job': `${task}@${at}` });

const steps = async (server: ServerProcess): Promise<number> => {
  await leaveTwo();
  await arm(server, 0);
  await shop.look((sql) => addJob(sql, task));
  await untilJobsAreDone(shop.look);
  const told = await server.api.get('/cart/payment-methods', { 'x-crash-told': task });
  return Number(told.headers.get('x-crash-steps'));
};

test('a process that is killed at any step of the sweep leaves the rest of it to the next one', async () => {
  const seed = newSeed();
  const counter = await mortals.next();
  // Neither is to come by itself meanwhile: the one would make the steps more, the other fewer.
  await until(
    () => shop.look((sql) => putTurnsAside(sql, task, 'payment.catch-up')),
    (moved) => moved === 2,
  );
  const count = await steps(counter);
  await counter.kill();
  const kills = rounds(3, count * 5);
  console.log(`seed ${seed}: ${count} steps, ${kills} kills`);
  expect(count).toBeGreaterThanOrEqual(20);
  const first = seeded(seed)();
  for (let kill = 0; kill < kills; kill += 1) {
    const at = (Math.floor(((kill + first) * count) / Math.min(kills, count)) % count) + 1;
    const server = await mortals.next();
    // The sweep that the one before left undone may be at it already: then it dies before it answers.
    await Promise.allSettled([arm(server, at)]);
    await leaveTwo();
    await shop.look((sql) => addJob(sql, task));
    await Promise.race([server.exited, pause(150_000)]);
    expect([at, server.process.signalCode]).toEqual([at, 'SIGKILL']);
  }
  await mortals.next();
  await untilJobsAreDone(shop.look);
  await shop.look(async (sql) => {
    const ended = await sql('commerce_orders').select('status').count('* as count').groupBy('status').orderBy('status');
    const half = String(kills + 1);
    expect(ended).toEqual([
      { status: 'cancelled', count: half },
      { status: 'completed', count: half },
    ]);
    const [stock] = await sql('commerce_stock_items').select('on_hand', 'reserved');
    expect(stock).toEqual({ on_hand: units - kills - 1, reserved: 0 });
    await expectSound(sql);
    await expectBalanced(sql, stripe);
  });
  const fates = stripe.intents().map(({ status }) => status);
  expect(fates.filter((status) => status === 'canceled')).toHaveLength(kills + 1);
  expect(fates.filter((status) => status === 'succeeded')).toHaveLength(kills + 1);
}, 3_600_000);
