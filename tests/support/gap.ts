import { setTimeout as pause } from 'node:timers/promises';
import type { Knex } from 'knex';

/** Long enough for any rival who waits for nothing. */
const patience = 700;

type Query = (this: unknown, connection: unknown, said: string | { readonly sql: string }) => Promise<unknown>;

/**
 * Has the rival come at the worst moment: right before the next statement that matches is sent, when whoever sends it
 * has read and decided and not written yet. A rival who waits for a lock is not waited for; `after` answers what
 * became of them. Done once; PostgreSQL only, since an SQLite file has one connection.
 */
export const inTheGap = <T>(sql: Knex, before: RegExp, rival: () => Promise<T>): { after(): Promise<T> } => {
  const dialect = sql.client.constructor.prototype as { query: Query };
  const { query } = dialect;
  let running: Promise<T> | undefined;
  dialect.query = async function (connection, said) {
    if (!running && before.test(typeof said === 'string' ? said : said.sql)) {
      dialect.query = query;
      running = rival();
      await Promise.race([running, pause(patience)]);
    }
    return query.call(this, connection, said);
  };
  return {
    after: async () => {
      dialect.query = query;
      if (!running) throw new Error(`Nobody sent what matches ${before}.`);
      return running;
    },
  };
};
