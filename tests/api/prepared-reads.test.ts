import type { Knex } from 'knex';
import { prepared } from '../../src/plugins/commerce/server/src/platform/prepared';
import { rowsOf } from '../../src/plugins/commerce/server/src/platform/strapi';
import { type Database, emptyDatabase } from '../support/databases';
import { inspect } from '../support/sql';

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase('postgres');
});
afterAll(() => database?.drop());

/** On one connection: what is prepared belongs to it. */
const onOne = <T>(work: (sql: Knex.Transaction) => Promise<T>): Promise<T> =>
  inspect(database, (sql) => sql.transaction(work));

const asked = async (sql: Knex.Transaction, text: string, ...values: unknown[]): Promise<unknown> =>
  rowsOf<{ answer: unknown }>(await prepared(sql, text, values))[0]?.answer;

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
    for (let n = 0; n < 100; n += 1) expect(await asked(sql, `select ?::int + ${n} as answer`, 1)).toBe(n + 1);
    expect((await known(sql)).length).toBeLessThanOrEqual(64);
  });
});
