import knex from 'knex';
import { reserveUnits } from '../../src/plugins/commerce/server/src/stock/store';
import { bootedDatabase } from '../support/databases';
import { newSeed, rounds, seeded, together } from '../support/storm';

const [carts, items, inCart] = [8, 12, 8];

/** What PostgreSQL is kept from, so that it goes other ways to the same rows: as in a shop of more goods, or fewer. */
const kept: readonly (readonly string[])[] = [
  ['seqscan'],
  ['seqscan', 'hashjoin', 'mergejoin'],
  ['seqscan', 'hashjoin', 'nestloop'],
  ['indexscan', 'bitmapscan'],
  ['indexscan', 'bitmapscan', 'hashjoin', 'mergejoin'],
  ['indexscan', 'bitmapscan', 'hashjoin', 'nestloop'],
];

/** Rows that others changed while their locks were awaited are looked at once more, in each plan in another way. */
test('whichever way the database goes, carts that wait for each other all get what is there', async () => {
  const count = rounds(20, 500);
  const seed = newSeed();
  console.log(`seed ${seed}`);
  const random = seeded(seed);
  const database = await bootedDatabase('postgres');
  const sql = knex({ client: 'pg', connection: database.environment.DATABASE_URL, pool: { min: 0, max: carts } });
  const skus = Array.from({ length: items }, (_item, i) => `SKU-${i}`);
  const start = kept.length * carts * count;
  try {
    await sql('commerce_stock_items').insert(skus.map((sku) => ({ sku, on_hand: start, reserved: 0, changed_at: 0 })));
    await sql.raw('analyze commerce_stock_items');
    for (const ways of kept) {
      const short: number[] = [];
      await together(carts, random, async () => {
        for (let round = 0; round < count; round += 1) {
          await sql.transaction(async (tx) => {
            await tx.raw(ways.map((way) => `set local enable_${way} = off`).join('; '));
            const wanted = [...skus].sort(() => random() - 0.5).slice(0, inCart);
            const { size } = await reserveUnits(
              tx,
              wanted.map((sku) => ({ sku, quantity: 1 })),
            );
            if (size < inCart) short.push(size);
          });
        }
      });
      expect([ways, short]).toEqual([ways, []]);
    }
    const [left] = await sql('commerce_stock_items').sum('reserved as reserved');
    expect(Number(left?.reserved)).toBe(kept.length * carts * count * inCart);
  } finally {
    await sql.destroy();
    await database.drop();
  }
});
