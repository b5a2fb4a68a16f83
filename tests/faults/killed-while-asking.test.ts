import { guest, type Guest, guestWith } from '../support/guest';
import { type ServerProcess, startServer } from '../support/server-process';
import { inTurns, newStorm, rounds } from '../support/storm';
import { startStripeServers, type StripeServers } from '../support/stripe-servers';
import type { Bought } from '../support/stripe-buyers';
import { stripeEnvironment } from '../support/stripe-shop';
import { until } from '../support/until';

const hour = 3_600_000;
const random = newStorm();

let shop: StripeServers;
/** The one that is killed again and again; the shop's second process stays. */
let victim: ServerProcess;
beforeAll(async () => {
  shop = await startStripeServers();
  victim = shop.servers[0] as ServerProcess;
}, 300_000);
afterEach(async () => {
  shop.listen();
  shop.stripe.faults.clear();
  if (victim.process.signalCode) await revive();
});
afterAll(async () => {
  await victim?.stop();
  await shop?.stop();
});

const survivor = 1;
const revive = async () => {
  const { database, stripe } = shop;
  const PORT = new URL(victim.url).port;
  victim = await startServer({ database, env: { ...stripeEnvironment(stripe), PORT } });
};

/** Stripe does what it is asked at this path, and does not answer; kills the process that asked for the last of them. */
const killAfter = async (path: string, count: number, ask: () => readonly Promise<unknown>[]) => {
  let done = 0;
  let open = () => {};
  const gate = new Promise<void>((opened) => (open = opened));
  shop.stripe.afterWork(async (work) => {
    if (work.method !== 'POST' || work.path !== path) return;
    done += 1;
    await gate;
  });
  // A slow machine asks again before it has asked them all.
  shop.stripe.holdReplays(() => gate);
  const unanswered = Promise.allSettled(ask());
  await until(
    async () => done,
    (now) => now === count,
  );
  await victim.kill();
  shop.stripe.afterWork(undefined);
  shop.stripe.holdReplays(undefined);
  open();
  expect((await unanswered).map(({ status }) => status)).toEqual(Array.from({ length: count }, () => 'rejected'));
};

const kills = rounds(2, 20);
const perKill = 10;

test(`killed between ${kills * perKill} refunds and their answers: one refund each, at Stripe and with us`, async () => {
  shop.listen({ automatic: false });
  for (let round = 0; round < kills; round += 1) {
    if (round) await revive();
    const bought = await shop.paid(perKill);
    const numbers = bought.map(({ order }) => order.number as string);
    const ask = () => numbers.map((number) => shop.refund(0, number, { amount: 500, reason: 'Late' }));
    await killAfter('/v1/refunds', perKill, ask);
    const attempts = await shop.sql('commerce_refunds').where('status', 'created').select('attempt');
    expect(attempts).toHaveLength(perKill);
    // Stripe may have forgotten some of the keys by the time somebody asks again.
    for (const { attempt } of attempts) if (random() < 0.5) shop.stripe.forget(String(attempt));
    await shop.sql('commerce_refunds').where('status', 'created').update({ asked_at: 1 });
    await until(
      async () => {
        await shop.hasten('refund ');
        return Number((await shop.sql('commerce_refunds').where('status', 'created').count('* as n'))[0]?.n);
      },
      (left) => left === 0,
      60,
    );
    const made = shop.stripe.refunds().map(({ payment_intent }) => payment_intent);
    for (const { intent } of bought) expect(made.filter((id) => id === intent.id)).toHaveLength(1);
  }
  await shop.expectRight();
}, 1_800_000);

const lost = rounds(30, 300);
const payment = { payment: { provider: 'stripe' } };
const ordered = async (): Promise<number> => Number((await shop.sql('commerce_orders').count('* as n'))[0]?.n);

/** The buyer presses the button until it answers; then pays what they are shown. */
const insist = async (buyer: Guest): Promise<void> => {
  const answer = await until(
    () => buyer.checkout('captured', payment),
    ({ status }) => status === 201,
    60,
  );
  const secret = answer.body.data.payment.step.secret as string;
  const intent = shop.stripe.intents().find(({ id }) => secret.startsWith(`${id}_secret`)) as Bought['intent'];
  shop.stripe.pay(intent.id);
  const confirmed = await until(buyer.confirm, ({ status }) => status !== 503, 60);
  expect(confirmed.body.data.order.status).toBe('completed');
};

test(`${lost / 2} charges whose answers are lost: one charge each`, async () => {
  const before = { orders: await ordered(), intents: shop.stripe.intents().length };
  shop.stripe.faults.random({ drop: 0.4, error: 0.05, rateLimit: 0.02, conflict: 0.01 }, random);
  await inTurns(lost / 2, 8, async (round) =>
    insist(await guest(shop.api(round), { sku: shop.sold.sku, quantity: 1 })),
  );
  shop.stripe.faults.clear();
  expect(await ordered()).toBe(before.orders + lost / 2);
  expect(shop.stripe.intents()).toHaveLength(before.intents + lost / 2);
  await shop.expectRight();
}, 1_800_000);

test(`${lost / 2} charges whose process is killed before it hears: one charge each, though Stripe forgot the keys`, async () => {
  const before = { orders: await ordered(), intents: shop.stripe.intents().length };
  const atOnce = 15;
  for (let round = 0; round < lost / 2 / atOnce; round += 1) {
    if (round) await revive();
    const line = { sku: shop.sold.sku, quantity: 1 };
    const tokens = await inTurns(atOnce, 8, async () => {
      const { headers } = await guest(shop.api(survivor), line);
      return headers['cart-token'] as string;
    });
    const buyersAt = (turn: number) => tokens.map((token) => guestWith(shop.api(turn), token, 1490));
    await killAfter('/v1/payment_intents', atOnce, () =>
      buyersAt(0).map((buyer) => buyer.checkout('captured', payment)),
    );
    const silent = shop.sql('commerce_payments').where('status', 'created');
    const attempts = await silent.clone().select('attempt');
    expect(attempts).toHaveLength(atOnce);
    for (const [index, { attempt }] of attempts.entries()) {
      const long = index % 2 === 0;
      if (long) shop.stripe.forget(String(attempt));
      const now = Date.now();
      const opened = long ? { opened_at: now - 25 * hour } : {};
      await shop
        .sql('commerce_payments')
        .where({ attempt })
        .update({ asked_at: now - 31_000, ...opened });
    }
    const returned = buyersAt(survivor);
    await inTurns(atOnce, 8, (index) => insist(returned[index] as Guest));
  }
  expect(await ordered()).toBe(before.orders + lost / 2);
  expect(shop.stripe.intents()).toHaveLength(before.intents + lost / 2);
  await shop.expectRight();
}, 1_800_000);
