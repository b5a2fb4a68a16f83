import { setTimeout as pause } from 'node:timers/promises';
import type { Answer, ApiClient } from '../support/api-client';
import { emptyDatabaseOn } from '../support/databases';
import { address, guest } from '../support/guest';
import { expectSound } from '../support/invariants';
import { addJob, hastenErrands, untilJobsAreDone } from '../support/job-table';
import { ownPostgres } from '../support/own-postgres';
import type { PostgresServer } from '../support/postgres-server';
import { newSeed, rounds, seeded, whole } from '../support/storm';
import { openStormShop, type StormShop } from '../support/storm-shop';

const buyers = 12;
const units = 100_000;
const restarts = rounds(2, 20);
/** Everyday runs share their two cores with another test file. */
const recoverySeconds = whole ? 10 : 90;

let postgres: PostgresServer;
let shop: StormShop;
beforeAll(async () => {
  postgres = await ownPostgres();
  const database = await emptyDatabaseOn(postgres.url);
  shop = await openStormShop({ database, goods: [{ price: 1000, stock: units }] });
});
afterAll(async () => {
  await shop?.stop();
  await postgres?.stop();
});

/** What the buyers were told, by status and code; of what is no plain answer, an example. */
const told = new Map<string, number>();
const strange: string[] = [];
const hear = (answer: Answer): Answer => {
  const says = `${answer.status} ${answer.body?.error?.details?.code ?? answer.body?.error?.name ?? 'done'}`;
  told.set(says, (told.get(says) ?? 0) + 1);
  const retry = answer.headers.get('retry-after');
  if (answer.status >= 500 && !(answer.status === 503 && retry)) strange.push(`${says}: ${answer.text.slice(0, 200)}`);
  return answer;
};

/**
 * Undefined: there was trouble before there was a cart. A charge whose asker lost its connection is asked about again
 * after half a minute, and the asker may lose it again: hence the many tries.
 */
const buyOnce = async (api: ApiClient): Promise<string | undefined> => {
  const sku = shop.skus[0] as string;
  const opened = hear(await api.post('/cart', { lines: [{ sku, quantity: 1 }] }));
  if (opened.status !== 201) return undefined;
  const headers = { 'cart-token': opened.body.data.token as string };
  hear(await api.get('/cart', headers));
  const body = {
    email: 'ada@example.com',
    shippingAddress: address,
    payment: { provider: 'test' },
    expectedTotal: opened.body.data.totals.total,
  };
  for (let tries = 0; tries < 300; tries += 1) {
    const bought = hear(await api.post('/checkout', body, headers));
    if (bought.status === 201 && bought.body.data.order.status === 'completed') return bought.body.data.order.number;
    if (bought.status === 201) hear(await api.post('/checkout/confirm', {}, headers));
    await pause(400);
  }
  throw new Error('A buyer was kept waiting for two minutes.');
};

test(`${restarts} restarts of the database under ${buyers} buyers: 503 at worst, and nothing is lost`, async () => {
  const seed = newSeed();
  console.log(`seed ${seed}`);
  const random = seeded(seed);
  let open = true;
  let slowest = 0;
  const numbers: string[] = [];
  const shopping = Array.from({ length: buyers }, async (_, index) => {
    while (open) {
      const number = await buyOnce(shop.api(index));
      if (number) numbers.push(number);
      else await pause(100);
    }
  });
  for (let restart = 0; restart < restarts; restart += 1) {
    await pause(1000 + random() * 2000);
    await postgres.restartImmediately();
    const back = Date.now();
    for (const { api } of shop.servers) {
      while ((await guest(api, { sku: shop.skus[0] as string, quantity: 1 }).catch(() => undefined)) === undefined) {
        expect(Date.now() - back).toBeLessThan(recoverySeconds * 1000);
        await pause(50);
      }
    }
    slowest = Math.max(slowest, Date.now() - back);
  }
  await pause(1000);
  open = false;
  await Promise.all(shopping);
  console.log(`back after ${slowest} ms`, numbers.length, Object.fromEntries([...told].sort()));
  expect(strange).toEqual([]);
  for (const { process } of shop.servers) expect([process.exitCode, process.signalCode]).toEqual([null, null]);
  await jobsGoOn();
  await shop.look(async (sql) => {
    const completed = await sql('commerce_orders').where('status', 'completed').pluck('number');
    expect(numbers.filter((number) => !completed.includes(number))).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
    const [stock] = await sql('commerce_stock_items').select('on_hand', 'reserved');
    expect(stock).toEqual({ on_hand: units - completed.length, reserved: 0 });
    await expectSound(sql);
  });
}, 1_800_000);

/** Checkouts that were cut off are given up by the sweep, in a process that has lived through it all. */
const jobsGoOn = async (): Promise<void> => {
  await shop.look(async (sql) => {
    await sql('commerce_orders').where('status', 'pending').update({ expires_at: 1 });
    await addJob(sql, 'checkout.expire');
  });
  await shop.look(hastenErrands);
  await untilJobsAreDone(shop.look);
};
