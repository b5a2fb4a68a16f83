import { setTimeout as pause } from 'node:timers/promises';
import { administrator } from '../support/administrator';
import type { Answer } from '../support/api-client';
import { bringBack, type Ready, type Stage, stages, type World } from '../support/crash/stages';
import { type Victims, victims } from '../support/crash/victims';
import { type FakeStripe, startFakeStripe } from '../support/fake-stripe';
import { expectBalanced, expectSound } from '../support/invariants';
import { addJob, untilJobsAreDone } from '../support/job-table';
import { type ServerProcess, startServer } from '../support/server-process';
import { type Shop, startShop } from '../support/shop';
import { newSeed, rounds, seeded } from '../support/storm';
import { openStormShop, type StormShop } from '../support/storm-shop';
import { stripeEnvironment } from '../support/stripe-shop';
import type { StripeBuyer } from '../support/stripe-buyer';
import { until } from '../support/until';

const units = 10_000;

/** What people do when a page does not answer. */
const habits = ['repeats it under its key', 'repeats it without a key', 'comes back', 'goes away'] as const;
type Habit = (typeof habits)[number];

let stripe: FakeStripe;
let shop: StormShop;
/** Where staff sign in. */
let desk: Shop;
let mortals: Victims;
let world: World;
const survivor = () => shop.servers[0] as ServerProcess;

beforeAll(async () => {
  stripe = await startFakeStripe();
  // Jobs are done by those who are armed for them, and at the end.
  const env = { ...stripeEnvironment(stripe), COMMERCE_RUN_JOBS: 'false' };
  shop = await openStormShop({ goods: [{ price: 1000, stock: units }], processes: 1, env });
  desk = await startShop({ database: shop.database, env });
  mortals = victims({ ...shop, env: { ...stripeEnvironment(stripe), CRASH_JOBS: 'when-armed' } });
  world = { stripe, shop, staff: () => administrator(desk, 'strapi-super-admin') };
});
afterAll(async () => {
  await mortals?.stop();
  await desk?.stop();
  await shop?.stop();
  await stripe?.stop();
});

/** Half a minute later: nobody waits for the dead any longer. */
const timePasses = () =>
  shop.look(async (sql) => {
    await sql('commerce_payments').where('status', 'created').update({ asked_at: 0 });
    await sql('commerce_refunds').where('status', 'created').where('asked_at', '>', 0).update({ asked_at: 1 });
    await sql('commerce_idempotency_records').whereNull('answer').update({ opened_at: 0 });
  });

/** From wherever the checkout stands to a paid order, as a storefront's page does it. */
const buys = async (buyer: StripeBuyer): Promise<void> => {
  const { api } = survivor();
  const back = await buyer.confirm(api);
  const stands = back.status === 200 && back.body.data.order.status !== 'cancelled';
  const standing = stands ? back : await buyer.checkout(api);
  expect([standing.status, standing.text]).toEqual([stands ? 200 : 201, expect.any(String)]);
  buyer.pay(standing);
  const { body } = await buyer.confirm(api);
  expect(body.data.order.status).toBe('completed');
};

const steps = async (stage: Stage, server: ServerProcess): Promise<number> => {
  const ready = await stage.prepare(world);
  const answer = await ready.act(server, { 'x-crash-at': '0' });
  expect([stage.name, answer.status < 300, answer.text]).toEqual([stage.name, true, expect.any(String)]);
  if (stage.task === undefined) return Number(answer.headers.get('x-crash-steps'));
  const open = (task: string) =>
    shop.look((sql) => sql('graphile_worker.jobs').where('task_identifier', task).whereRaw('run_at <= now()'));
  await until(
    () => open(stage.task as string),
    (left) => left.length === 0,
    30,
  );
  const told = await server.api.get('/cart/payment-methods', { 'x-crash-told': stage.task });
  return Number(told.headers.get('x-crash-steps'));
};

const refunded: string[] = [];

/** Whoever asked and was not answered asks again, or not. */
const goOn = async ({ name, asker }: Stage, { act, buyer, order }: Ready, habit: Habit): Promise<void> => {
  const repeats = habit.startsWith('repeats');
  if (repeats && asker !== 'nobody') {
    const again = await act(survivor(), habit === 'repeats it without a key' ? { 'idempotency-key': '' } : {});
    // What was done before its answer was lost cannot be done again: nothing is left to cancel, or to give back.
    const done: Record<string, string> = { cancel: 'checkout.none', refund: 'refund.exceeds' };
    if (again.status >= 300) expect([name, again.body.error?.details.code]).toEqual([name, done[name]]);
  }
  if (order !== undefined && (repeats || asker === 'nobody')) refunded.push(order);
  else if (habit !== 'goes away' && order === undefined) await buys(buyer);
};

const killAt = async (stage: Stage, at: number, habit: Habit): Promise<void> => {
  const ready = await stage.prepare(world);
  const server = await mortals.next();
  const asked = ready.act(server, { 'x-crash-at': String(at) });
  const [{ value: answer }] = (await Promise.allSettled([asked])) as [{ value?: Answer }];
  if (stage.task === undefined && answer) {
    // What another process had to read may be in the memory of this one: it dies after its last step then.
    expect(Number(answer.headers.get('x-crash-steps'))).toBeLessThan(at);
    await server.kill();
  }
  await Promise.race([server.exited, pause(30_000)]);
  expect(server.process.signalCode).toBe('SIGKILL');
  await timePasses();
  await goOn(stage, ready, habit);
};

/** Every boundary there is; a process can be armed for jobs of one task. */
const boundaries = async (): Promise<{ stage: Stage; at: number }[]> => {
  const all: { stage: Stage; at: number }[] = [];
  let counter: ServerProcess | undefined;
  for (const stage of stages) {
    counter ??= await mortals.next();
    const count = await steps(stage, counter);
    process.stdout.write(`${stage.name}: ${count} steps\n`);
    for (let at = 1; at <= count; at += 1) all.push({ stage, at });
    if (stage.task !== undefined) {
      await counter.kill();
      counter = undefined;
    }
  }
  await counter?.kill();
  return all;
};

/** So many boundaries, spread over all, are met five times each in a whole storm, then every boundary once. */
const often = 40;
/** Has no divisor in common with `often`: a few kills are spread over all boundaries too. */
const stride = 11;

test('a process that is killed at any step of a purchase leaves nothing that the next one does not finish', async () => {
  const seed = newSeed();
  const random = seeded(seed);
  const all = await boundaries();
  const kills = rounds(6, often * 5 + all.length);
  console.log(`seed ${seed}: ${all.length} steps, ${kills} kills`);
  expect(all.length).toBeGreaterThanOrEqual(often);
  const first = random();
  for (let kill = 0; kill < kills; kill += 1) {
    const spread = Math.floor(((((kill * stride) % often) + first) * all.length) / often);
    const place = kill < often * 5 ? spread : kill - often * 5;
    const { stage, at } = all[place] as (typeof all)[number];
    if (kill % 50 === 49) process.stdout.write(`${kill + 1} kills\n`);
    const habit = habits[Math.floor(random() * habits.length)] as Habit;
    try {
      await killAt(stage, at, habit);
    } catch (error) {
      throw new Error(`Killed at step ${at} of ${stage.name}; whoever asked ${habit}.`, { cause: error });
    }
  }
  await restAndCheck();
}, 7_200_000);

/** The time of those who went away is over, and a process that lives does the jobs of the dead. */
const restAndCheck = async (): Promise<void> => {
  await bringBack(world);
  shop.servers.push(await startServer({ database: shop.database, env: stripeEnvironment(stripe) }));
  // What was paid for is heard of first, as it would be within the hold.
  await untilJobsAreDone(shop.look);
  const waiting = () => shop.look((sql) => sql('commerce_orders').whereIn('status', ['created', 'pending']));
  while ((await waiting()).length) {
    await shop.look(async (sql) => {
      await sql('commerce_orders').where('status', 'pending').update({ expires_at: 1 });
      await addJob(sql, 'checkout.expire');
    });
    await untilJobsAreDone(shop.look);
  }
  await shop.look(async (sql) => {
    const orders = await sql('commerce_orders').select('number', 'status', 'payment_status');
    const completed = orders.filter(({ status }) => status === 'completed').length;
    const [stock] = await sql('commerce_stock_items').select('on_hand', 'reserved');
    expect(stock).toEqual({ on_hand: units - completed, reserved: 0 });
    const standing = refunded.map((wanted) => orders.find(({ number }) => number === wanted));
    expect(standing.filter((order) => order?.payment_status !== 'refunded')).toEqual([]);
    await expectSound(sql);
    await expectBalanced(sql, stripe);
  });
  for (const { status } of stripe.intents()) expect(['succeeded', 'canceled']).toContain(status);
};
