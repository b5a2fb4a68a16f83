import type { Knex } from 'knex';
import { isPostgres, type Sql } from './strapi';

/** Each takes memory on every connection of the pool, and filters can be put together in many ways. */
const mostPrepared = 64;
const names = new Map<string, string>();

const nameOf = (text: string): string | undefined => {
  if (!names.has(text) && names.size < mostPrepared) names.set(text, `commerce_${names.size}`);
  return names.get(text);
};

/**
 * As `sql.raw`, for what visitors ask again and again in the same words: on PostgreSQL each connection parses and plans
 * it once, which takes longer than to carry out a short one. Its values are values only, and its plan must be good
 * whatever they are. Beyond the first 64 texts of a process they are planned every time.
 */
export const prepared = (sql: Sql, text: string, values: readonly unknown[]): Knex.Raw => {
  const statement = sql.raw(text, values as never);
  const name = isPostgres(sql) ? nameOf(text) : undefined;
  if (name) statement.options({ name });
  return statement;
};
