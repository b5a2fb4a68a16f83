import { type Victims, victims } from '../support/crash/victims';
import { type FakeStripe, startFakeStripe } from '../support/fake-stripe';
import { expectBalanced, expectSound } from '../support/invariants';
import type { ServerProcess } from '../support/server-process';
import { rounds } from '../support/storm';
import { openStormShop, type StormShop } from '../support/storm-shop';
import { stripeEnvironment } from '../support/stripe-shop';
import { stripeBuyer, type StripeBuyer } from '../support/stripe-buyer';

/** As often as the library tries within one call. */
const tries = 3;

let stripe: FakeStripe;
let shop: StormShop;
let mortals: Victims;
beforeAll(async () => {
  stripe = await startFakeStripe();
  shop = await openStormShop({ goods: [{ price: 1000, stock: 10_000 }], processes: 1, env: stripeEnvironment(stripe) });
  mortals = victims(shop, 1);
});
afterAll(async () => {
  await mortals?.stop();
  await shop?.stop();
  await stripe?.stop();
});

const survivor = () => shop.api(0);

/** Stripe does the work, and every answer of it gets lost. */
const loseTheAnswer = async (buyer: StripeBuyer): Promise<void> => {
  stripe.faults.next({ kind: 'drop-answer' }, tries);
  const lost = await buyer.checkout(survivor());
  expect([lost.status, lost.body.error?.details.code]).toEqual([503, 'payment.no-answer']);
};

/** Stripe does the work, and the process that asked is gone. */
const loseTheAsker = async (buyer: StripeBuyer, server: ServerProcess): Promise<void> => {
  stripe.afterWork(async () => {
    stripe.afterWork(undefined);
    await server.kill();
  });
  await expect(buyer.checkout(server.api)).rejects.toThrow('fetch failed');
  await shop.look((sql) => sql('commerce_payments').where('status', 'created').update({ asked_at: 0 }));
};

const count = rounds(4, 30);

test(`Stripe charges and its answer is lost, ${count} times, half of them with our process: one charge each`, async () => {
  for (let round = 0; round < count; round += 1) {
    const buyer = await stripeBuyer(survivor(), stripe, { sku: shop.skus[0] as string, quantity: 1 });
    if (round % 2) await loseTheAsker(buyer, await mortals.next());
    else await loseTheAnswer(buyer);
    const again = await buyer.checkout(survivor());
    expect([round, again.status]).toEqual([round, 201]);
    buyer.pay(again);
    const back = await buyer.confirm(survivor());
    expect([round, back.body.data.order.status]).toEqual([round, 'completed']);
    expect(stripe.intents()).toHaveLength(round + 1);
  }
  expect(stripe.doubleCharged()).toEqual([]);
  await shop.look(async (sql) => {
    await expectSound(sql);
    await expectBalanced(sql, stripe);
  });
}, 1_200_000);
