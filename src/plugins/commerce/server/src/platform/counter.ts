import { column, record } from './record';
import { rowsOf, type Sql } from './strapi';

interface Counter {
  id: number;
  name: string;
  value: number;
}

/** Numbers that are handed out once each (order numbers, the catalog's generation), or noted. */
export const counterRecord = record<Counter>(
  'counter',
  'counters',
  { name: column.string, value: column.amount },
  { indexes: [{ name: 'commerce_counters_one_per_name', columns: ['name'], unique: true }] },
);

/**
 * The next number of this name, `start` the first time. Its row stays locked until the transaction ends, so numbers
 * follow the order of commits and a rolled back one is used again.
 */
export const nextNumber = async (sql: Sql, name: string, start = 1): Promise<number> => {
  const answer = await sql.raw(
    `insert into ${counterRecord.table} (name, value) values (?, ?)
     on conflict (name) do update set value = ${counterRecord.table}.value + 1 returning value`,
    [name, start],
  );
  return Number(rowsOf<{ value: number | string }>(answer)[0]?.value);
};

/** Notes a number of this name, whatever it was before. */
export const keepNumber = async (sql: Sql, name: string, value: number): Promise<void> =>
  void (await sql(counterRecord.table).insert({ name, value }).onConflict('name').merge());

/** The last number that was handed out, 0 when none was. */
export const lastNumber = async (sql: Sql, name: string): Promise<number> =>
  Number((await sql(counterRecord.table).where({ name }).first('value'))?.value ?? 0);
