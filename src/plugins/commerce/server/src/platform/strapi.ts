import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

export type Strapi = Core.Strapi;
/** A knex connection or a transaction of it: whatever a store's statement is to run on. */
export type Sql = Knex | Knex.Transaction;

/** Strapi hands knex its own names for the drivers: `pg` and `better-sqlite3`. */
export const isPostgres = (sql: Sql): boolean => sql.client.config.client === 'pg';

/** The pool's connection, for statements that need no transaction. Throws inside one, where it would deadlock on SQLite. */
export const connection = (strapi: Strapi): Sql => {
  if (strapi.db.inTransaction()) throw new Error('Inside a transaction every statement takes its `sql`.');
  return strapi.db.connection;
};

/** The database's clock as SQL: epoch milliseconds. Instances may disagree about the time; their database does not. */
export const databaseNow = (sql: Sql) =>
  isPostgres(sql)
    ? sql.raw('(extract(epoch from clock_timestamp()) * 1000)::bigint')
    : sql.raw("cast(unixepoch('subsec') * 1000 as integer)");

/** The database's clock, read: epoch milliseconds. */
export const readClock = async (sql: Sql): Promise<number> =>
  Number((await sql.select({ now: databaseNow(sql) }).first()).now);

/** `raw` answers rows under `.rows` on PostgreSQL and bare on SQLite. */
export const rowsOf = <Row>(answer: unknown): Row[] =>
  (Array.isArray(answer) ? answer : ((answer as { rows?: unknown[] }).rows ?? [])) as Row[];
