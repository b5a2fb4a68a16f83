import path from 'node:path';
import knex, { type Knex } from 'knex';
import type { Database } from './databases';
import { root } from './server-environment';

const patiently = (sqlite: { pragma(text: string): void }, done: (error: null, sqlite: object) => void): void => {
  sqlite.pragma('busy_timeout = 60000');
  done(null, sqlite);
};

/** Looks into a database from outside, whether or not a shop runs on it. */
export const inspect = async <T>(database: Database, look: (sql: Knex) => Promise<T>): Promise<T> => {
  const { DATABASE_URL, DATABASE_FILENAME = '' } = database.environment;
  const sql = DATABASE_URL
    ? knex({ client: 'pg', connection: DATABASE_URL, pool: { min: 0, max: 2 } })
    : knex({
        client: 'better-sqlite3',
        connection: { filename: path.resolve(root, DATABASE_FILENAME) },
        useNullAsDefault: true,
        // A disk that is slow at the shop's commits is waited for.
        pool: { min: 0, max: 1, afterCreate: patiently },
      });
  try {
    return await look(sql);
  } finally {
    await sql.destroy();
  }
};
