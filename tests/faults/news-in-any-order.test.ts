import { inTurns, newStorm, rounds } from '../support/storm';
import { startStripeServers, type StripeServers } from '../support/stripe-servers';
import { until } from '../support/until';

let shop: StripeServers;
beforeAll(async () => {
  shop = await startStripeServers();
}, 300_000);
afterEach(() => shop.listen());
afterAll(() => shop?.stop());

const permutations = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  list.length < 2
    ? [list]
    : list.flatMap((first, index) =>
        permutations(list.filter((_, at) => at !== index)).map((rest) => [first, ...rest]),
      );

const types = [
  'payment_intent.created',
  'payment_intent.processing',
  'payment_intent.payment_failed',
  'payment_intent.succeeded',
  'charge.refunded',
  'charge.dispute.created',
];
const orders = permutations(types);
const tried = rounds(72, 720);
const random = newStorm();

test(`${tried} of the ${orders.length} orders in which six messages of one payment may come end alike`, async () => {
  expect(orders).toHaveLength(720);
  shop.listen({ automatic: false });
  const { stripe } = shop;
  const first = Math.floor(random() * orders.length);
  const ended = await inTurns(tried, 6, async (round) => {
    const { order, intent } = await shop.buy(round);
    for (const deed of ['process', 'fail', 'succeed'] as const) stripe.pay(intent.id, deed);
    stripe.refundOnDashboard(intent.id, 400);
    stripe.dispute(intent.id, { amount: 300, reason: 'fraudulent' });
    const about = stripe.events.filter(({ data }) => JSON.stringify(data.object).includes(intent.id));
    // 7 and 720 have no common divisor: 720 rounds are each order once.
    for (const type of orders[(first + round * 7) % orders.length] ?? []) {
      const event = about.find((one) => one.type === type);
      if (!event) throw new Error(`Stripe has not told of ${type}.`);
      expect(await stripe.deliver(event)).toBe(200);
    }
    return order.number as string;
  });
  await shop.expectRight();
  const rows = await shop
    .sql({ o: 'commerce_orders' })
    .join({ p: 'commerce_payments' }, 'p.order_id', 'o.id')
    .whereIn('o.number', ended)
    .select(
      'o.status',
      'o.payment_status',
      'o.attention',
      shop.sql.raw('p.received::int, p.refunded::int, p.lost::int'),
    );
  const final = { status: 'completed', payment_status: 'disputed', attention: 'disputed' };
  expect(rows).toEqual(ended.map(() => ({ ...final, received: 1490, refunded: 400, lost: 300 })));
}, 1_800_000);

const slow = rounds(10, 100);
const day = 24 * 3_600_000;

const clocks = [
  ['commerce_orders', 'id', ['expires_at']],
  ['commerce_stock_reservations', 'order_id', ['expires_at']],
  ['commerce_payments', 'order_id', ['opened_at', 'asked_at', 'next_check_at']],
] as const;

/** Moves what these orders wait for into the past, as if so many milliseconds had gone by. */
const pass = async (numbers: readonly string[], milliseconds: number) => {
  const ids = (await shop.sql('commerce_orders').whereIn('number', [...numbers])).map(({ id }) => Number(id));
  for (const [table, key, columns] of clocks) {
    const earlier = columns.map((column) => [column, shop.sql.raw('?? - ?', [column, milliseconds])]);
    await shop.sql(table).whereIn(key, ids).update(Object.fromEntries(earlier));
  }
};
const stock = async () => {
  const { on_hand, reserved } = await shop.sql('commerce_stock_items').where({ sku: shop.sold.sku }).first();
  return { onHand: Number(on_hand), reserved: Number(reserved) };
};
const stand = async (numbers: readonly string[]) => {
  const rows = await shop
    .sql({ o: 'commerce_orders' })
    .join({ p: 'commerce_payments' }, 'p.order_id', 'o.id')
    .whereIn('o.number', [...numbers])
    .select('o.status', 'p.status as payment');
  return [...new Set(rows.map(({ status, payment }) => `${status} ${payment}`))].join();
};
const onTheirWay = async () => {
  const bought = await inTurns(slow, 6, (round) => shop.buy(round));
  for (const { intent } of bought) shop.stripe.pay(intent.id, 'process');
  const numbers = bought.map(({ order }) => order.number as string);
  await until(
    () => stand(numbers),
    (now) => now === 'pending pending',
  );
  return { bought, numbers };
};
const sweep = async () => {
  await shop.hasten('every checkout.expire');
  await shop.hasten('every payment.check');
};

test(`${slow} payments that take a fortnight keep their goods, and sell them once`, async () => {
  const before = await stock();
  const { bought, numbers } = await onTheirWay();
  await pass(numbers, 14 * day);
  const due = shop.sql('commerce_payments').where('next_check_at', '<', Date.now()).count('* as n');
  await until(
    async () => {
      await sweep();
      return Number((await due.clone())[0]?.n);
    },
    (left) => left === 0,
  );
  expect(await stand(numbers)).toBe('pending pending');
  expect(await stock()).toEqual({ onHand: before.onHand, reserved: before.reserved + slow });
  for (const { intent } of bought) shop.stripe.pay(intent.id);
  await until(
    () => stand(numbers),
    (now) => now === 'completed captured',
  );
  await shop.expectRight();
  expect(await stock()).toEqual({ onHand: before.onHand - slow, reserved: before.reserved });
}, 600_000);

test(`${slow} payments that fail after a fortnight keep their goods an hour, and give them back once`, async () => {
  const before = await stock();
  const { bought, numbers } = await onTheirWay();
  await pass(numbers, 14 * day);
  for (const { intent } of bought) shop.stripe.pay(intent.id, 'fail');
  await until(
    () => stand(numbers),
    (now) => now === 'pending refused',
  );
  expect(await stock()).toEqual({ onHand: before.onHand, reserved: before.reserved + slow });
  await pass(numbers, day / 24);
  await until(
    async () => {
      await Promise.all([sweep(), sweep()]);
      return stand(numbers);
    },
    (now) => now === 'cancelled cancelled',
  );
  await shop.expectRight();
  expect(await stock()).toEqual(before);
}, 600_000);
