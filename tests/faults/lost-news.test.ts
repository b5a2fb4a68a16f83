import { guest } from '../support/guest';
import { putTurnsAside } from '../support/job-table';
import { inTurns, newStorm, rounds } from '../support/storm';
import { startStripeServers, type StripeServers } from '../support/stripe-servers';
import { until } from '../support/until';

const gone = rounds(10, 200);
const back = rounds(10, 200);
const random = newStorm();

/** An option has at most a hundred values. */
const placeOf = (index: number) => ({ Row: String(Math.floor(index / 100)), No: String(index % 100) });

let shop: StripeServers;
/** The first SKU is plentiful; of each other there is one unit. */
let scarce: readonly string[];
beforeAll(async () => {
  const single = Array.from({ length: gone + back }, () => ({ stock: 1 }));
  const variants = [{ stock: 100_000 }, ...single].map((one, index) => ({ ...one, options: placeOf(index) }));
  shop = await startStripeServers({ goods: { variants } });
  scarce = shop.sold.skus.slice(1);
}, 300_000);
afterEach(() => shop.listen());
afterAll(() => shop?.stop());

const statusesOf = async (numbers: readonly string[]): Promise<readonly string[]> => {
  const rows = await shop.sql('commerce_orders').whereIn('number', [...numbers]);
  return rows.map((row) => `${row.status} ${row.payment_status} ${row.attention ?? ''}`.trim());
};
const all = (count: number, status: string) => Array.from({ length: count }, () => status);
const untilAll = (numbers: readonly string[], status: string, seconds: number) =>
  until(
    () => statusesOf(numbers),
    (now) => now.every((one) => one === status),
    seconds,
  );
const paidAtStripe = (count: number) =>
  inTurns(count, 8, async (round) => {
    const { order, intent } = await shop.buy(round);
    shop.stripe.pay(intent.id);
    return { number: order.number as string, intent: intent.id };
  });

const silent = rounds(20, 500);

test(`${silent} buyers pay and never come back: all have their orders within a minute`, async () => {
  const bought = await paidAtStripe(silent);
  const numbers = bought.map(({ number }) => number);
  expect(await untilAll(numbers, 'completed paid', 60)).toEqual(all(silent, 'completed paid'));
  await shop.expectRight();
}, 600_000);

const unheard = rounds(10, 200);

test(`${unheard} webhooks are lost: the shop asks by itself, and reads up on what came after`, async () => {
  shop.listen({ automatic: false });
  // Its turn may come while the buyers pay.
  await putTurnsAside(shop.sql, 'payment.catch-up');
  const bought = await paidAtStripe(unheard);
  const numbers = bought.map(({ number }) => number);
  expect(await statusesOf(numbers)).toEqual(all(unheard, 'pending unpaid'));
  await shop.sql('commerce_payments').whereNotNull('next_check_at').update({ next_check_at: 1 });
  await until(
    async () => {
      await shop.hasten('every payment.check');
      return statusesOf(numbers);
    },
    (now) => now.every((one) => one === 'completed paid'),
    120,
  );

  const [refunded, fought] = [bought.filter((_, index) => index % 2), bought.filter((_, index) => !(index % 2))];
  for (const { intent } of refunded) shop.stripe.refundOnDashboard(intent, 490);
  for (const { intent } of fought) shop.stripe.resolve(shop.stripe.dispute(intent, { amount: 1000 }).id, 'lost');
  await until(
    async () => {
      await shop.hasten('every payment.catch-up');
      return statusesOf(numbers);
    },
    (now) => now.every((one) => one.startsWith('completed') && one !== 'completed paid'),
    120,
  );
  await untilAll(
    refunded.map(({ number }) => number),
    'completed partially_refunded',
    120,
  );
  await untilAll(
    fought.map(({ number }) => number),
    'completed disputed disputed',
    120,
  );
  await shop.expectRight();
}, 900_000);

/** Somebody waits at the payment page longer than their unit is kept, and a rival takes it. */
const tooSlow = async (round: number, sku: string, rival: 'buys' | 'gives up') => {
  const slow = await shop.buy(round, sku);
  await shop.sql('commerce_stock_reservations').where({ sku }).update({ expires_at: 1 });
  const other = await guest(shop.api(round + 1), { sku, quantity: 1 });
  const taken = await other.checkout(rival === 'buys' ? 'captured' : 'needs-customer');
  expect(taken.body.data.order.status).toBe(rival === 'buys' ? 'completed' : 'pending');
  if (rival === 'gives up') expect((await other.cancel()).status).toBe(200);
  // Heard twice as often as not: by the webhook and by the customer's own return.
  shop.stripe.pay(slow.intent.id);
  if (random() < 0.5) expect((await slow.buyer.confirm()).status).toBe(200);
  return slow.order.number as string;
};
const stockOf = (skus: readonly string[]) =>
  shop
    .sql('commerce_stock_items')
    .whereIn('sku', [...skus])
    .select(shop.sql.raw('on_hand::int, reserved::int'));

test(`${gone} payments come after their goods are sold: all the money goes back, and a person is told`, async () => {
  const skus = scarce.slice(0, gone);
  const numbers = await inTurns(gone, 6, (round) => tooSlow(round, skus[round] as string, 'buys'));
  const status = 'cancelled refunded out-of-stock';
  expect(await untilAll(numbers, status, 60)).toEqual(all(gone, status));
  expect(await stockOf(skus)).toEqual(skus.map(() => ({ on_hand: 0, reserved: 0 })));
  const refunds = await shop
    .sql({ r: 'commerce_refunds' })
    .join({ o: 'commerce_orders' }, 'o.id', 'r.order_id')
    .whereIn('o.number', numbers)
    .select(shop.sql.raw('r.amount::int, o.total::int, r.origin, r.status'));
  expect(refunds).toEqual(
    refunds.map(({ total }) => ({ amount: total, total, origin: 'automatic', status: 'refunded' })),
  );
  expect(refunds).toHaveLength(gone);
  await shop.expectRight();
}, 900_000);

test(`${back} payments come late while there are units again: all are orders`, async () => {
  const skus = scarce.slice(gone);
  const numbers = await inTurns(back, 6, (round) => tooSlow(round, skus[round] as string, 'gives up'));
  expect(await untilAll(numbers, 'completed paid', 60)).toEqual(all(back, 'completed paid'));
  expect(await stockOf(skus)).toEqual(skus.map(() => ({ on_hand: 0, reserved: 0 })));
  await shop.expectRight();
}, 900_000);
