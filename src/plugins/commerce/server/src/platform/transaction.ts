import { tell } from './log';
import type { Sql, Strapi } from './strapi';

export interface Transaction {
  readonly strapi: Strapi;
  readonly sql: Sql;
  /**
   * The last of the work, in the order it was asked for: a number without gaps, say, whose row all others wait for.
   */
  beforeCommit(work: () => Promise<void>): void;
  /** Runs once the work is committed; it may only wake others (caches, workers), never write. */
  afterCommit(wake: () => void): void;
}

const attempts = 4;
/** Serialization failure, deadlock, lock time-out; and SQLite's "another process is writing". */
const retryable = new Set(['40001', '40P01', '55P03', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT']);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const toTheEnd = async <T>(
  strapi: Strapi,
  sql: Sql,
  afterCommit: Transaction['afterCommit'],
  work: (tx: Transaction) => Promise<T>,
): Promise<T> => {
  const last: (() => Promise<void>)[] = [];
  const answer = await work({ strapi, sql, afterCommit, beforeCommit: (one) => void last.push(one) });
  for (const one of last) await one();
  return answer;
};

const run = async <T>(strapi: Strapi, work: (tx: Transaction) => Promise<T>): Promise<T> => {
  const wakes: (() => void)[] = [];
  let end: Promise<unknown> | undefined;
  const answer = await strapi.db.transaction(({ trx }: any) => {
    end = trx.executionPromise;
    return toTheEnd(strapi, trx, (wake) => void wakes.push(wake), work);
  });
  // Strapi takes a COMMIT whose connection broke for a commit: knex tells of its failure only here.
  await end;
  for (const wake of wakes) {
    try {
      wake();
    } catch (error) {
      // The work is committed: a listener's failure must not tell the caller otherwise.
      tell(strapi, error);
    }
  }
  return answer as T;
};

/**
 * One database transaction, repeated whole after a deadlock. Refuses to nest: Strapi would silently join the
 * outer one, and what looks committed would not be.
 */
export const transaction = async <T>(strapi: Strapi, work: (tx: Transaction) => Promise<T>): Promise<T> => {
  if (strapi.db.inTransaction()) throw new Error('A commerce transaction cannot start inside another transaction.');
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run(strapi, work);
    } catch (error) {
      if (attempt === attempts || !retryable.has((error as { code?: string }).code ?? '')) throw error;
      await pause(attempt * 10 * (1 + Math.random()));
    }
  }
};

/**
 * For Strapi's own writes, which may or may not have a transaction open already (bulk publish has):
 * joins it, or opens one. `afterCommit` runs with the outermost commit.
 */
export const joinTransaction = async <T>(strapi: Strapi, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  strapi.db.inTransaction()
    ? ((await strapi.db.transaction(({ trx, onCommit }: any) => toTheEnd(strapi, trx, onCommit, work))) as T)
    : run(strapi, work);
