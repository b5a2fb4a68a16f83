import { guest, type Guest } from '../support/guest';
import { type FakeStripe, startFakeStripe } from '../support/fake-stripe';
import { expectBalanced, expectSound } from '../support/invariants';
import { untilJobsAreDone } from '../support/job-table';
import { startServer } from '../support/server-process';
import { newSeed, rounds, seeded, tally, together } from '../support/storm';
import { openStormShop, type StormShop } from '../support/storm-shop';
import { stripeEnvironment } from '../support/stripe-shop';
import { stripeBuyer } from '../support/stripe-buyer';

const abandoned = rounds(40, 1000);
const late = rounds(10, 200);
const atOnce = 20;

let stripe: FakeStripe;
let shop: StormShop;
/** No sweep runs: what has expired must count from its moment by itself. */
beforeAll(async () => {
  stripe = await startFakeStripe();
  shop = await openStormShop({
    goods: [
      { price: 1000, stock: abandoned },
      { price: 1000, stock: late },
      { price: 1000, stock: 2 * late },
    ],
    env: { ...stripeEnvironment(stripe), COMMERCE_RUN_JOBS: 'false' },
  });
});
afterAll(async () => {
  await shop?.stop();
  await stripe?.stop();
});

const seed = newSeed();
console.log(`seed ${seed}`);
const random = seeded(seed);
const sku = (index: number) => shop.skus[index] as string;

const inBatches = async <T>(count: number, act: (index: number) => Promise<T>): Promise<T[]> => {
  const done: T[] = [];
  for (let from = 0; from < count; from += atOnce) {
    done.push(...(await together(Math.min(atOnce, count - from), random, (i) => act(from + i))));
  }
  return done;
};

const endHolds = (of: string) =>
  shop.look((sql) => sql('commerce_stock_reservations').where({ sku: of }).update({ expires_at: 1 }));

/** Checkouts of one unit each whose customers are on the payment page, and whose time is over. */
const leave = async (count: number, of: string): Promise<Guest[]> => {
  const left = await inBatches(count, async (i) => {
    const buyer = await guest(shop.api(i), { sku: of, quantity: 1 });
    expect((await buyer.checkout('needs-customer')).body.data.order.status).toBe('pending');
    return buyer;
  });
  await endHolds(of);
  return left;
};
const buy = (count: number, of: string) =>
  inBatches(count, async (i) => (await guest(shop.api(i), { sku: of, quantity: 1 })).checkout());
const stockOf = (of: string) =>
  shop.look((sql) => sql('commerce_stock_items').where({ sku: of }).first('on_hand', 'reserved'));

test(`${abandoned} abandoned checkouts keep nothing: all units are bought, with the sweep stopped`, async () => {
  await leave(abandoned, sku(0));
  const begun = Date.now();
  expect(tally(await buy(abandoned, sku(0)))).toEqual({ '201 completed': abandoned });
  expect(Date.now() - begun).toBeLessThan(60_000);
  expect(await stockOf(sku(0))).toEqual({ on_hand: 0, reserved: 0 });
  expect(tally(await buy(1, sku(0)))).toEqual({ '422 out-of-stock': 1 });
  await shop.look(expectSound);
}, 600_000);

test(`${late} payments come after the hold ended and the goods are gone: all of it goes back`, async () => {
  const buyers = await inBatches(late, async (i) => {
    const buyer = await stripeBuyer(shop.api(i), stripe, { sku: sku(1), quantity: 1 });
    return { ...buyer, asked: await buyer.checkout(shop.api(i)) };
  });
  await endHolds(sku(1));
  expect(tally(await buy(late, sku(1)))).toEqual({ '201 completed': late });
  for (const { pay, asked } of buyers) pay(asked);
  const answers = await inBatches(late, (i) => (buyers[i] as (typeof buyers)[number]).confirm(shop.api(i)));
  expect(tally(answers)).toEqual({ '200 cancelled': late });
  expect(await stockOf(sku(1))).toEqual({ on_hand: 0, reserved: 0 });
  shop.servers.push(await startServer({ database: shop.database, env: stripeEnvironment(stripe) }));
  await untilJobsAreDone(shop.look);
  const ended = await shop.look((sql) =>
    sql({ o: 'commerce_orders' })
      .join({ p: 'commerce_payments' }, 'p.order_id', 'o.id')
      .where('o.cancel_reason', 'out-of-stock')
      .select('o.payment_status', 'o.attention', 'p.received', 'p.refunded'),
  );
  expect(ended).toHaveLength(late);
  for (const { payment_status: status, attention, received, refunded } of ended) {
    expect([status, attention, received]).toEqual(['refunded', 'out-of-stock', refunded]);
  }
  await shop.look(async (sql) => {
    await expectSound(sql);
    await expectBalanced(sql, stripe);
  });
  for (const { captured, refunded } of stripe.books()) expect(refunded).toBe(captured);
}, 600_000);

test(`${late} payments come after the hold ended and there are units left: ${late} orders`, async () => {
  const buyers = await leave(late, sku(2));
  expect(tally(await inBatches(late, (i) => (buyers[i] as Guest).confirm()))).toEqual({ '200 completed': late });
  expect(await stockOf(sku(2))).toEqual({ on_hand: late, reserved: 0 });
  await shop.look(expectSound);
}, 600_000);
