import { column, record } from './record';
import { rowsOf, type Sql } from './strapi';

interface Counter {
  id: number;
  name: string;
  value: number;
}

export const counter = record<Counter>(
  'counter',
  'counters',
  { name: column.string, value: column.amount },
  { indexes: [{ name: 'commerce_counters_one_per_name', columns: ['name'], unique: true }] },
);

/**
 * The next number of a series, in one statement. It belongs to the transaction: a rollback gives it back, so the
 * series has no gaps; until the commit everyone else who wants one waits. Take it late.
 */
export const nextNumber = async (sql: Sql, name: string, start = 1): Promise<number> => {
  const answer = await sql.raw(
    `insert into ${counter.table} (name, value) values (?, ?)
     on conflict (name) do update set value = ${counter.table}.value + 1 returning value`,
    [name, start],
  );
  const [row] = rowsOf<{ value: number | string }>(answer);
  return Number(row?.value);
};
