import type { Knex } from 'knex';
import { oneOf, prepared, preparedWhileRoom } from '../../src/plugins/commerce/server/src/platform/prepared';
import { rowsOf } from '../../src/plugins/commerce/server/src/platform/strapi';
import { type Database, emptyDatabase } from '../support/databases';
import { guest } from '../support/guest';
import { startShop } from '../support/shop';
import { inspect } from '../support/sql';

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase('postgres');
});
afterAll(() => database?.drop());

/** On one connection: what is prepared belongs to it. */
const onOne = <T>(work: (sql: Knex.Transaction) => Promise<T>): Promise<T> =>
  inspect(database, (sql) => sql.transaction(work));

const answerOf = async (statement: PromiseLike<unknown>): Promise<unknown> =>
  rowsOf<{ answer: unknown }>(await statement)[0]?.answer;
const asked = (sql: Knex.Transaction, text: string, ...values: unknown[]): Promise<unknown> =>
  answerOf(prepared(sql, text, values));

const known = async (sql: Knex.Transaction) => {
  const answer = await sql.raw(
    `select statement, (generic_plans + custom_plans)::int as uses from pg_prepared_statements order by prepare_time`,
  );
  return rowsOf<{ statement: string; uses: number }>(answer);
};

test('what is asked again is prepared once, and answers for the values given', async () => {
  await onOne(async (sql) => {
    for (let n = 0; n < 10; n += 1) {
      expect(await asked(sql, 'select ?::int * ?::int as answer', n, 2)).toBe(n * 2);
      expect(await asked(sql, 'select ?::int + ?::int as answer', n, 2)).toBe(n + 2);
    }
    expect((await known(sql)).map(({ uses }) => uses)).toEqual([10, 10]);
  });
  await onOne(async (sql) => expect(await asked(sql, 'select ?::int * ?::int as answer', 3, 4)).toBe(12));
});

test('no number of different questions fills the memory of a connection', async () => {
  await onOne(async (sql) => {
    for (let n = 0; n < 100; n += 1) {
      expect(await answerOf(preparedWhileRoom(sql, `select ?::int + ${n} as answer`, [1]))).toBe(n + 1);
    }
    expect(await known(sql)).toHaveLength(64);
  });
});

test('lists of nearly any length are few questions, and answer for their own texts', async () => {
  await onOne(async (sql) => {
    const texts = Array.from({ length: 9 }, (_, index) => `T${index}`);
    for (let length = 0; length <= texts.length; length += 1) {
      const [those, ...values] = oneOf('text', texts.slice(0, length));
      const some = `select string_agg(text, ' ' order by text) as answer from (values ('T0'), ('T8'), ('')) as t (text)`;
      const wanted = ['T0', 'T8'].filter((text) => texts.indexOf(text) < length).join(' ');
      expect(await asked(sql, `${some} where ${those}`, ...values)).toBe(wanted || null);
    }
    expect(await known(sql)).toHaveLength(5);
  });
});

test('a newer version that boots beside, and adds a column to every table, disturbs nobody', async () => {
  const shop = await startShop({ database: 'postgres' });
  try {
    const { sku, slug, title } = await shop.sells({ stock: 50, brand: 'Lantern' });
    const other = await shop.sells({ stock: 50 });
    const visit = async (): Promise<void> => {
      const paths = ['', `/${slug}`, `?q=${encodeURIComponent(title)}`, '?brand=Lantern', '?facets=brand'];
      for (const path of paths) {
        const { status, text } = await shop.api.get(`/catalog/products${path}`);
        if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
      }
      const buyer = await guest(shop.api, { sku, quantity: 1 });
      await buyer.add(other.sku);
      expect((await buyer.cart()).status).toBe(200);
      const { status, text } = await buyer.checkout();
      if (status !== 201) throw new Error(`${status} ${text}`);
    };
    await Promise.all(Array.from({ length: 8 }, visit));
    const { connection } = shop.strapi.db;
    const tables = await connection('information_schema.tables')
      .where({ table_schema: 'public', table_type: 'BASE TABLE' })
      .whereLike('table_name', 'commerce_%')
      .pluck('table_name');
    expect(tables.length).toBeGreaterThan(30);
    for (const table of tables) await connection.raw('alter table ?? add column of_a_newer_version text', [table]);
    await Promise.all(Array.from({ length: 8 }, visit));
  } finally {
    await shop.stop();
  }
});
