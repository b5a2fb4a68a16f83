import { jobsOf } from '../../jobs';
import type { Strapi } from '../../platform/strapi';
import { transaction, type Transaction } from '../../platform/transaction';
import { markEntries } from '../store/changes';

export const sendTask = 'search.send';

/** One job for all that waits: it sends what it finds. */
const askToSend = (tx: Transaction, runAt?: number): Promise<void> =>
  jobsOf(tx.strapi).add(tx, sendTask, {}, { key: sendTask, ...(runAt && { runAt }) });

export const sendSoon = (strapi: Strapi, wait = 0): Promise<void> =>
  transaction(strapi, (tx) => askToSend(tx, wait && Date.now() + wait));

/** Notes down, in the caller's transaction, that the engine is to be told of these. */
export const markChanged = async (tx: Transaction, entryType: string, entryIds: readonly string[]): Promise<void> => {
  await markEntries(tx.sql, entryType, entryIds);
  await askToSend(tx);
};
