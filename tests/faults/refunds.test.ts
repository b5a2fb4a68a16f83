import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from '../support/api-client';
import { inTurns, newStorm, rounds } from '../support/storm';
import { startStripeServers, type StripeServers } from '../support/stripe-servers';
import type { Bought } from '../support/stripe-buyers';
import { until } from '../support/until';

let shop: StripeServers;
beforeAll(async () => {
  shop = await startStripeServers();
}, 300_000);
afterEach(() => shop.stripe.afterWork(undefined));
afterAll(() => shop?.stop());

const random = newStorm();
const upTo = (most: number) => 1 + Math.floor(random() * most);
const codeOf = ({ status, body }: Answer) => `${status} ${body.error?.details?.code ?? 'ok'}`;
const refundsOf = (numbers: readonly string[]) =>
  shop
    .sql({ r: 'commerce_refunds' })
    .join({ o: 'commerce_orders' }, 'o.id', 'r.order_id')
    .whereIn('o.number', [...numbers])
    .select('o.number', 'r.amount', 'r.origin', 'r.status');

const early = rounds(20, 500);

test(`Stripe tells of a refund before it answers our request for it, ${early} times: one refund each`, async () => {
  const bought = await shop.paid(early);
  shop.listen({ deliver: { beforeAnswer: true } });
  shop.stripe.afterWork(async ({ path }) => {
    // Sometimes the news is worked on before our answer, sometimes with it.
    if (path === '/v1/refunds') await pause(random() * 150);
  });
  const numbers = await inTurns(early, 6, async (round) => {
    const { number } = (bought[round] as Bought).order;
    const answer = await shop.refund(round, number, { amount: 400, reason: 'Scratched' });
    expect(codeOf(answer)).toBe('200 ok');
    expect(answer.body.data).toMatchObject({ paymentStatus: 'partially_refunded', payments: [{ refunded: 400 }] });
    return number as string;
  });
  shop.listen();
  await shop.expectRight();
  const written = (await refundsOf(numbers)).map(({ amount, ...rest }) => ({ ...rest, amount: Number(amount) }));
  const one = { amount: 400, origin: 'staff', status: 'refunded' };
  expect(written.sort((a, b) => a.number - b.number)).toEqual(
    [...numbers].sort((a, b) => Number(a) - Number(b)).map((number) => ({ number, ...one })),
  );
}, 900_000);

const greedy = rounds(6, 200);

test(`60% of a payment refunded 16 times at once, ${greedy} rounds: one is made, 15 are told what is left`, async () => {
  const bought = await shop.paid(greedy);
  const told = await inTurns(greedy, 2, async (round) => {
    const { number, totals } = (bought[round] as Bought).order;
    const amount = Math.ceil(totals.total * 0.6);
    const answers = await Promise.all(Array.from({ length: 16 }, (_, turn) => shop.refund(turn, number, { amount })));
    return answers.map(codeOf).sort();
  });
  const expected = ['200 ok', ...Array.from({ length: 15 }, () => '409 refund.exceeds')];
  expect(told).toEqual(Array.from({ length: greedy }, () => expected));
  expect(await refundsOf(bought.map(({ order }) => order.number as string))).toHaveLength(greedy);
  await shop.expectRight();
}, 900_000);

const lives = rounds(40, 1000);
const steps = 6;

/** What Stripe itself refuses, of a disputed charge say, is no event in a payment's life. */
const ifStripeLets = (act: () => unknown): void => {
  try {
    act();
  } catch (error) {
    if (!/refund|left|good/i.test(String(error))) throw error;
  }
};

const liveOn = async (round: number, { order, intent }: Bought): Promise<void> => {
  const { stripe } = shop;
  const ours = <T extends { readonly payment_intent: string }>(list: readonly T[]) =>
    list.filter(({ payment_intent }) => payment_intent === intent.id);
  const deeds: readonly (() => unknown)[] = [
    async () => {
      if (random() < 0.3) stripe.nextRefund(random() < 0.5 ? 'pending' : 'failed');
      const answer = await shop.refund(round, order.number, { amount: upTo(900) });
      expect(['200 ok', '409 refund.exceeds']).toContain(codeOf(answer));
    },
    () => ifStripeLets(() => stripe.refundOnDashboard(intent.id, upTo(500))),
    () => {
      const pending = ours(stripe.refunds()).find(({ status }) => status === 'pending');
      if (pending) stripe.settleRefund(pending.id, random() < 0.5 ? 'succeeded' : 'failed');
    },
    () => {
      const done = ours(stripe.refunds()).find(({ status }) => status === 'succeeded');
      // It comes back weeks later; what it had paid back is then left again.
      if (done && random() < 0.3) stripe.settleRefund(done.id, 'failed');
    },
    () => {
      const { captured, refunded, lost } = stripe.books().find(({ id }) => id === intent.id) ?? never();
      const left = captured - refunded - lost;
      if (left > 0) stripe.dispute(intent.id, { amount: upTo(left), inquiry: random() < 0.2 });
    },
    () => {
      const open = ours(stripe.disputes()).find(({ status }) => status === 'needs_response');
      if (open) stripe.resolve(open.id, random() < 0.5 ? 'won' : 'lost');
    },
  ];
  for (let step = 0; step < steps; step += 1) {
    await deeds[Math.floor(random() * deeds.length)]?.();
    const { received, refunded, lost } = await shop.sql('commerce_payments').where({ reference: intent.id }).first();
    const left = Number(received) - Number(refunded) - Number(lost);
    expect([order.number, step, left >= 0]).toEqual([order.number, step, true]);
  }
};
const never = (): never => {
  throw new Error('A payment that Stripe does not know.');
};

test(`${lives} payments refunded, bounced and fought over at random: never more goes than came`, async () => {
  const bought = await shop.paid(lives);
  await inTurns(lives, 6, (round) => liveOn(round, bought[round] as Bought));
  // A refund that Stripe did not answer in time is made by its job.
  await until(
    async () => {
      await shop.hasten('refund ');
      return Number((await shop.sql('commerce_refunds').where('status', 'created').count('* as n'))[0]?.n);
    },
    (waiting) => waiting === 0,
    60,
  );
  await shop.expectRight();
}, 1_800_000);
