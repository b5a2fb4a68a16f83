import type { Answer, ApiClient } from '../support/api-client';
import { type Victims, victims } from '../support/crash/victims';
import { type FakeStripe, startFakeStripe } from '../support/fake-stripe';
import { expectBalanced, expectSound } from '../support/invariants';
import { addJob, untilJobsAreDone } from '../support/job-table';
import type { ServerProcess } from '../support/server-process';
import { newSeed, rounds, seeded } from '../support/storm';
import { openStormShop, payingBy, type StormShop } from '../support/storm-shop';
import { stripeBuyer, type StripeBuyer } from '../support/stripe-buyer';

const units = 10_000;
const key = { 'idempotency-key': 'the buy button' };

/** A request of the way from cart to paid order: what went before it, and the request itself. */
interface Stage {
  readonly name: string;
  prepare(buyer: StripeBuyer, api: ApiClient): Promise<void>;
  act(buyer: StripeBuyer, api: ApiClient, headers: Readonly<Record<string, string>>): Promise<Answer>;
}

const opened = async (buyer: StripeBuyer, api: ApiClient, pays: boolean) => {
  const answer = await buyer.checkout(api);
  if (pays) buyer.pay(answer);
};
const stages: readonly Stage[] = [
  {
    name: 'checkout',
    prepare: async () => {},
    act: (buyer, api, headers) => buyer.checkout(api, { ...key, ...headers }),
  },
  {
    name: 'confirm',
    prepare: (buyer, api) => opened(buyer, api, true),
    act: (buyer, api, headers) => buyer.confirm(api, { ...key, ...headers }),
  },
  {
    name: 'cancel',
    prepare: (buyer, api) => opened(buyer, api, false),
    act: (buyer, api, headers) => buyer.cancel(api, { ...key, ...headers }),
  },
];

/** What customers do when a page does not answer. */
const habits = ['repeats it under its key', 'repeats it without a key', 'comes back', 'goes away'] as const;

let stripe: FakeStripe;
let shop: StormShop;
let mortals: Victims;
const survivor = () => shop.api(0);
const sku = () => shop.skus[0] as string;

beforeAll(async () => {
  stripe = await startFakeStripe();
  shop = await openStormShop({ goods: [{ price: 1000, stock: units }], processes: 1, env: payingBy(stripe) });
  mortals = victims(shop);
}, 180_000);
afterAll(async () => {
  await mortals?.stop();
  await shop?.stop();
  await stripe?.stop();
});

const newBuyer = () => stripeBuyer(survivor(), stripe, { sku: sku(), quantity: 1 });

/** Half a minute later: nobody waits for the dead any longer. */
const timePasses = () =>
  shop.look(async (sql) => {
    await sql('commerce_payments').where('status', 'created').update({ asked_at: 0 });
    await sql('commerce_idempotency_records').whereNull('answer').update({ opened_at: 0 });
  });

/** From wherever the checkout stands to a paid order, as a storefront's page does it. */
const buys = async (buyer: StripeBuyer): Promise<void> => {
  const back = await buyer.confirm(survivor());
  const standing = back.status === 200 ? back : await buyer.checkout(survivor());
  expect([standing.status, standing.text]).toEqual([back.status === 200 ? 200 : 201, expect.any(String)]);
  buyer.pay(standing);
  const { body } = await buyer.confirm(survivor());
  expect(body.data.order.status).toBe('completed');
};

const steps = async (stage: Stage, server: ServerProcess): Promise<number> => {
  const buyer = await newBuyer();
  await stage.prepare(buyer, survivor());
  const answer = await stage.act(buyer, server.api, { 'x-crash-at': '0' });
  expect([stage.name, answer.status < 300]).toEqual([stage.name, true]);
  return Number(answer.headers.get('x-crash-steps'));
};

const killAt = async (stage: Stage, at: number, habit: (typeof habits)[number]): Promise<void> => {
  const buyer = await newBuyer();
  await stage.prepare(buyer, survivor());
  const server = await mortals.next();
  await expect(stage.act(buyer, server.api, { 'x-crash-at': String(at) })).rejects.toThrow('fetch failed');
  await server.exited;
  expect(server.process.signalCode).toBe('SIGKILL');
  await timePasses();
  if (habit === 'goes away') return;
  if (habit !== 'comes back') {
    const again = await stage.act(
      buyer,
      survivor(),
      habit === 'repeats it without a key' ? { 'idempotency-key': '' } : {},
    );
    // A cancel that was done before its answer was lost finds nothing more to cancel.
    if (again.status >= 300) expect([stage.name, again.body.error.details.code]).toEqual(['cancel', 'checkout.none']);
  }
  await buys(buyer);
};

test('a process that is killed at any step of a purchase leaves nothing that the next one does not finish', async () => {
  const seed = newSeed();
  const random = seeded(seed);
  const counter = await mortals.next();
  const all: { stage: Stage; at: number }[] = [];
  for (const stage of stages) {
    const count = await steps(stage, counter);
    for (let at = 1; at <= count; at += 1) all.push({ stage, at });
  }
  const kills = rounds(18, all.length * 5);
  console.log(`seed ${seed}: ${all.length} steps, ${kills} kills`);
  expect(all.length).toBeGreaterThanOrEqual(40);
  const first = random();
  for (let kill = 0; kill < kills; kill += 1) {
    const place = Math.floor(((kill + first) * all.length) / Math.min(kills, all.length)) % all.length;
    const { stage, at } = all[place] as (typeof all)[number];
    const habit = habits[Math.floor(random() * habits.length)] as (typeof habits)[number];
    try {
      await killAt(stage, at, habit);
    } catch (error) {
      throw new Error(`Killed at step ${at} of ${stage.name}; the customer ${habit}.`, { cause: error });
    }
  }
  await restAndCheck();
}, 3_600_000);

/** The time of those who went away is over. */
const restAndCheck = async (): Promise<void> => {
  await shop.look(async (sql) => {
    await sql('commerce_orders').where('status', 'pending').update({ expires_at: 1 });
    await addJob(sql, 'checkout.expire');
  });
  await untilJobsAreDone(shop.look);
  await shop.look(async (sql) => {
    const orders = await sql('commerce_orders').select('status');
    expect([...new Set(orders.map(({ status }) => status))].sort()).toEqual(['cancelled', 'completed']);
    const completed = orders.filter(({ status }) => status === 'completed').length;
    const [stock] = await sql('commerce_stock_items').where({ sku: sku() }).select('on_hand', 'reserved');
    expect(stock).toEqual({ on_hand: units - completed, reserved: 0 });
    await expectSound(sql);
    await expectBalanced(sql, stripe);
  });
  for (const { status } of stripe.intents()) expect(['succeeded', 'canceled']).toContain(status);
};
