import type { Knex } from 'knex';
import { hashOf } from './secrets';
import { isPostgres, rowsOf, type Sql } from './strapi';

const names = new Map<string, string>();

/** Made of the text alone: on one connection there may be two copies of this file. */
const nameOf = (text: string): string => {
  const known = names.get(text);
  if (known) return known;
  const name = `commerce_${hashOf(text)}`;
  names.set(text, name);
  return name;
};

/**
 * As `sql.raw`, for what is asked again and again in the same words, of which there are few: on PostgreSQL each connection
 * parses and plans it once, which takes longer than to carry out a short one. Its values are values only, and its plan
 * must be good whatever they are. It names the columns that it answers: PostgreSQL refuses a plan of `*` once there is one
 * more, as when a newer version of the shop boots beside.
 */
export const prepared = (sql: Sql, text: string, values: readonly unknown[]): Knex.Raw => {
  const statement = sql.raw(text, values as never);
  if (isPostgres(sql)) statement.options({ name: nameOf(text) });
  return statement;
};

/** Each takes memory on every connection of the pool. */
const room = 64;
const within = new Set<string>();

/**
 * As `prepared`, for what visitors put together in many ways: the first 64 of a process, the others are planned every
 * time.
 */
export const preparedWhileRoom = (sql: Sql, text: string, values: readonly unknown[]): Knex.Raw => {
  if (within.size < room) within.add(text);
  return within.has(text) ? prepared(sql, text, values) : sql.raw(text, values as never);
};

/** The rows of a query that is `prepared`. */
export const preparedRows = async (sql: Sql, query: Knex.QueryBuilder): Promise<any[]> => {
  const { sql: text, bindings } = query.toSQL();
  return rowsOf(await prepared(sql, text, bindings));
};

/**
 * SQL of a column that is one of some texts, and its values. The last is said again until there are a power of two, so
 * that few numbers of texts are as many words; of an array PostgreSQL would plan each anew.
 */
export const oneOf = (column: string, texts: readonly string[]): readonly [string, ...(string | null)[]] => {
  const places = 2 ** Math.ceil(Math.log2(Math.max(1, texts.length)));
  const values = Array.from({ length: places }, (_, index) => texts[Math.min(index, texts.length - 1)] ?? null);
  return [`${column} in (${values.map(() => '?').join(', ')})`, ...values];
};
