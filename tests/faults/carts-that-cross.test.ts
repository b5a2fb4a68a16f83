import { bootedDatabase } from '../support/databases';
import { guest } from '../support/guest';
import { expectAtRest } from '../support/invariants';
import { startServer } from '../support/server-process';
import { startShop } from '../support/shop';
import { inspect } from '../support/sql';
import { newSeed, rounds, seeded, tally, together, whole } from '../support/storm';

const [carts, items, inCart] = [32, 12, 8];
/** Everyday runs share their two cores with another test file: only what hangs is too slow there. */
const longestMilliseconds = whole ? 5000 : 60_000;

/** Carts that name the same goods in different orders: the classic ring of waiting. */
test(`${carts} carts of ${inCart} out of ${items} goods cross each other: no deadlock reaches a buyer, stock is exact`, async () => {
  const count = rounds(4, 100);
  const seed = newSeed();
  console.log(`seed ${seed}`);
  const random = seeded(seed);
  const database = await bootedDatabase('postgres');
  const shop = await startShop({ database });
  const start = 40 * count;
  const skus: string[] = [];
  for (let i = 0; i < items; i += 1) skus.push((await shop.sells({ price: 100 + i, stock: start })).sku);
  await shop.stop();
  const servers = await Promise.all([startServer({ database }), startServer({ database })]);
  const api = (index: number) => (servers[index % 2] as (typeof servers)[0]).api;
  let sold = 0;
  let longest = 0;
  try {
    for (let round = 0; round < count; round += 1) {
      const guests = await together(carts, random, (i) => {
        const shuffled = [...skus].sort(() => random() - 0.5).slice(0, inCart);
        return guest(api(i), ...shuffled.map((sku) => ({ sku, quantity: 1 + Math.floor(random() * 2) })));
      });
      const answers = await together(carts, random, async (i) => {
        const began = Date.now();
        const answer = await (guests[i] as (typeof guests)[0]).checkout();
        // The first round wakes both processes up.
        if (round > 0) longest = Math.max(longest, Date.now() - began);
        return answer;
      });
      const said = tally(answers);
      expect(Object.keys(said).filter((key) => !['201', '422'].includes(key.slice(0, 3)))).toEqual([]);
      for (const { body } of answers) {
        for (const { quantity } of body.data?.order.lines ?? []) sold += quantity as number;
      }
    }
    console.log(`The longest answer took ${longest} ms.`);
    expect(longest).toBeLessThan(longestMilliseconds);
    const left = await inspect(database, (sql) =>
      sql('commerce_stock_items').sum({ onHand: 'on_hand', reserved: 'reserved' }).first(),
    );
    expect([Number(left?.onHand), Number(left?.reserved)]).toEqual([items * start - sold, 0]);
    await expectAtRest((work) => inspect(database, work));
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await database.drop();
  }
}, 600_000);
