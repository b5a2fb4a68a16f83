import type { Knex } from 'knex';
import { bootedDatabase, type Database, type DatabaseKind } from '../support/databases';
import { startShop } from '../support/shop';
import { guest, guestWith } from '../support/guest';
import { expectAtRest } from '../support/invariants';
import { startServer, type ServerProcess } from '../support/server-process';
import { inspect } from '../support/sql';
import { newSeed, rounds, seeded, tally, together } from '../support/storm';
import { until } from '../support/until';

/** How many do it at once: two processes on PostgreSQL, one on SQLite, which has one writer anyway. */
const scenes: readonly { kind: DatabaseKind; processes: number; buyers: number; tabs: number }[] = [
  { kind: 'postgres', processes: 2, buyers: 64, tabs: 32 },
  { kind: 'sqlite', processes: 1, buyers: 16, tabs: 16 },
];
const units = 10;

describe.each(scenes)('$processes server(s) on $kind', ({ kind, processes, buyers, tabs }) => {
  let database: Database;
  let servers: readonly ServerProcess[];
  const skus: string[] = [];
  const count = rounds(5, 200);
  const api = (index: number) => (servers[index % servers.length] as ServerProcess).api;
  const look = <T>(work: (sql: Knex) => Promise<T>) => inspect(database, work);

  beforeAll(async () => {
    database = await bootedDatabase(kind);
    const shop = await startShop({ database });
    for (let i = 0; i < count; i += 1) skus.push((await shop.sells({ price: 1000, stock: units })).sku);
    skus.push((await shop.sells({ price: 1000, stock: 1000 })).sku);
    await shop.stop();
    servers = await Promise.all(
      Array.from({ length: processes }, () => startServer({ database, env: { COMMERCE_RATE_LIMITS: 'off' } })),
    );
  });

  afterAll(async () => {
    await Promise.all((servers ?? []).map((server) => server.stop()));
    await database?.drop();
  });

  test(`${buyers} buyers of ${units} units, ${count} rounds: exactly ${units} orders each`, async () => {
    const seed = newSeed();
    console.log(`seed ${seed}`);
    const random = seeded(seed);
    for (let round = 0; round < count; round += 1) {
      const sku = skus[round] as string;
      const guests = await together(buyers, random, (i) => guest(api(i), { sku, quantity: 1 }));
      const answers = await together(buyers, random, (i) => (guests[i] as (typeof guests)[0]).checkout());
      expect([round, tally(answers)]).toEqual([round, { '201 completed': units, '422 out-of-stock': buyers - units }]);
      const stock = await look((sql) => sql('commerce_stock_items').where({ sku }).first('on_hand', 'reserved'));
      expect(stock).toEqual({ on_hand: 0, reserved: 0 });
    }
    await expectAtRest(look);
  }, 600_000);

  test(`${tabs} checkouts of one cart, ${count} rounds: one order`, async () => {
    const seed = newSeed();
    console.log(`seed ${seed}`);
    const random = seeded(seed);
    const sku = skus.at(-1) as string;
    for (let round = 0; round < count; round += 1) {
      const first = await guest(api(0), { sku, quantity: 1 });
      const tab = (i: number) => guestWith(api(i), first.headers['cart-token'] as string, 1490);
      const answers = await together(tabs, random, (i) => tab(i).checkout());
      const said = tally(answers);
      const { '201 completed': done = 0, '201 pending': waiting = 0, '409 checkout.in-progress': busy = 0 } = said;
      expect([round, said, done + waiting + busy]).toEqual([round, said, tabs]);
      // Those who were told to wait are told the same within two seconds.
      const settled = await until(
        () => Promise.all(answers.map((_, i) => tab(i).checkout())),
        (all) => all.every(({ body }) => body.data?.order.status === 'completed'),
      );
      expect(new Set([...answers, ...settled].flatMap(({ body }) => body.data?.order.number ?? [])).size).toBe(1);
    }
    const orders = await look((sql) => sql('commerce_order_lines').where({ sku }).pluck('order_id'));
    expect(orders).toHaveLength(count);
    expect(await look((sql) => sql('commerce_payments').whereIn('order_id', orders))).toHaveLength(count);
    const stock = await look((sql) => sql('commerce_stock_items').where({ sku }).first('on_hand', 'reserved'));
    expect(stock).toEqual({ on_hand: 1000 - count, reserved: 0 });
    await expectAtRest(look);
  }, 600_000);
});
