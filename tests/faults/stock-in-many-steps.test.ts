import { mortal } from '../support/crash/victims';
import { guest, type Guest } from '../support/guest';
import { expectSound } from '../support/invariants';
import { untilJobsAreDone } from '../support/job-table';
import { startServer } from '../support/server-process';
import { inTurns, newSeed, rounds, seeded, tally, together } from '../support/storm';
import { openStormShop, type StormShop } from '../support/storm-shop';

const [workers, items, start, between] = [8, 4, 40, 500];
const steps = rounds(400, 10_000);
const carts = 16;
/** The one task whose jobs are done here. */
const refunds = 'refund.issue';
const refusals = rounds(40, 1000);

let shop: StormShop;
let random: () => number;
beforeAll(async () => {
  const seed = newSeed();
  console.log(`seed ${seed}`);
  random = seeded(seed);
  const few = Array.from({ length: rounds(8, 200) + 2 }, () => ({ price: 100, stock: 5 }));
  const many = Array.from({ length: items }, () => ({ price: 100, stock: start }));
  // The sweeps would finish what the workers play with, at a time of their own; refunds alone are made.
  shop = await openStormShop({ goods: [...many, ...few], env: { COMMERCE_RUN_JOBS: 'false' } });
  const refunder = await startServer({ database: shop.database, env: { ...mortal, CRASH_JOBS: 'when-armed' } });
  shop.servers.push(refunder);
  await refunder.api.get('/cart/payment-methods', { 'x-crash-job': `${refunds}@0` });
});
afterAll(() => shop?.stop());

const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const allowed = new Set(['200', '201', '409', '422']);

/** One worker's buyers who are on the payment page. */
type Waiting = Guest[];

/** Reserve, sell, release, or let a hold run out: each through the shop's own doors. */
const step = async (worker: number, waiting: Waiting): Promise<void> => {
  const api = shop.api(worker);
  const dice = random();
  const take = () => waiting.splice(Math.floor(random() * waiting.length), 1)[0];
  if (dice < 0.5 || !waiting.length) {
    const lines = Array.from({ length: 1 + Math.floor(random() * 3) }, () => ({
      sku: pick(shop.skus.slice(0, items)),
      quantity: 1 + Math.floor(random() * 2),
    }));
    const buyer = await guest(api, ...lines);
    const answer = await buyer.checkout(dice < 0.1 ? 'captured' : 'needs-customer');
    expect(allowed).toContain(String(answer.status));
    if (answer.status === 201 && answer.body.data.order.status === 'pending') waiting.push(buyer);
  } else if (dice < 0.6) {
    expect(allowed).toContain(String((await take()?.confirm())?.status));
  } else if (dice < 0.85) {
    expect(allowed).toContain(String((await take()?.cancel())?.status));
  } else {
    await shop.look((sql) =>
      sql('commerce_stock_reservations')
        .whereIn('id', sql('commerce_stock_reservations').orderByRaw('random()').limit(1).select('id'))
        .update({ expires_at: 1 }),
    );
  }
};

/** What came in, less what was sold, is there; and what is reserved is what open orders hold. */
const check = async (): Promise<void> => {
  await untilJobsAreDone(shop.look, 30, refunds);
  await shop.look(async (sql) => {
    await expectSound(sql);
    for (const sku of shop.skus.slice(0, items)) {
      const sold = await sql({ l: 'commerce_order_lines' })
        .join({ o: 'commerce_orders' }, 'o.id', 'l.order_id')
        .where({ 'l.sku': sku, 'o.status': 'completed' })
        .sum({ units: 'l.quantity' })
        .first();
      const stock = await sql('commerce_stock_items').where({ sku }).first('on_hand');
      expect([sku, stock.on_hand]).toEqual([sku, start - Number(sold?.units ?? 0)]);
    }
  });
};

test(`${steps} steps by ${workers} workers: the books of stock are right after each ${between}`, async () => {
  const waiting: Waiting[] = Array.from({ length: workers }, () => []);
  for (let done = 0; done < steps; done += between) {
    await together(workers, random, async (worker) => {
      for (let i = 0; i < between / workers; i += 1) await step(worker, waiting[worker] as Waiting);
    });
    await check();
  }
}, 1_200_000);

const [three, two] = [3, 2];

test(`two lines of one SKU are one demand: of five, three and three are refused ${refusals} times, three and two sold`, async () => {
  const scarce = shop.skus.at(-1) as string;
  const refused = await inTurns(refusals, workers, async (i) => {
    const tooMany = await guest(shop.api(i), { sku: scarce, quantity: three }, { sku: scarce, quantity: three });
    return tooMany.checkout();
  });
  expect(tally(refused)).toEqual({ '422 out-of-stock': refusals });
  const fits = await guest(shop.api(1), { sku: scarce, quantity: three }, { sku: scarce, quantity: two });
  expect((await fits.checkout()).body.data.order.lines).toMatchObject([{ sku: scarce, quantity: three + two }]);
});

test(`${carts} carts of three or two never sell more than the five there are`, async () => {
  const few = shop.skus.slice(items, -1);
  for (const [round, sku] of few.entries()) {
    const answers = await together(carts, random, async (i) =>
      (await guest(shop.api(i), { sku, quantity: i % 2 ? three : two })).checkout(),
    );
    const said = Object.keys(tally(answers)).filter((key) => !['201 completed', '422 out-of-stock'].includes(key));
    expect([round, said]).toEqual([round, []]);
    const sold = answers.flatMap(({ body }) => body.data?.order.lines[0].quantity ?? 0);
    const stock = await shop.look((sql) => sql('commerce_stock_items').where({ sku }).first('on_hand', 'reserved'));
    const units = sold.reduce((sum: number, quantity: number) => sum + quantity, 0);
    // Nobody who would still fit was sent away.
    expect(units).toBeGreaterThanOrEqual(4);
    expect([round, stock]).toEqual([round, { on_hand: 5 - units, reserved: 0 }]);
  }
  await shop.look(expectSound);
}, 1_200_000);
