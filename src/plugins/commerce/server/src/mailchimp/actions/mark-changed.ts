import { jobsOf } from '../../jobs';
import type { Strapi } from '../../platform/strapi';
import { transaction, type Transaction } from '../../platform/transaction';
import { mailchimpOf } from '../index';
import { markEntries, markKnown, type Known, type Marked } from '../store/entries';

export const sendTask = 'mailchimp.send';

/** One job for all that waits: it sends what it finds. */
export const askToSend = (tx: Transaction): Promise<void> => jobsOf(tx.strapi).add(tx, sendTask, {}, { key: sendTask });

export const sendSoon = (strapi: Strapi): Promise<void> => transaction(strapi, askToSend);

/** The same later (epoch ms), and not before, whatever changes meanwhile. */
export const sendNotBefore = (strapi: Strapi, runAt: number): Promise<void> =>
  transaction(strapi, (tx) => jobsOf(strapi).add(tx, sendTask, {}, { key: sendTask, runAt }));

/** The same once more at that time (epoch ms); what changes meanwhile is sent at once. */
export const sendAlsoAt = (strapi: Strapi, runAt: number): Promise<void> =>
  transaction(strapi, (tx) => jobsOf(strapi).add(tx, sendTask, {}, { key: `${sendTask} what was put off`, runAt }));

/**
 * Notes down, in the caller's transaction, that Mailchimp is to be told of these: in the order in which it happened
 * (epoch ms), whenever it is heard of. A shop without a key notes nothing.
 */
export const markChanged = async (
  tx: Transaction,
  changed: readonly Marked[],
  happenedAt: number = Date.now(),
): Promise<void> => {
  if (!mailchimpOf(tx.strapi).provider || !changed.length) return;
  await markEntries(tx.sql, changed, happenedAt);
  await askToSend(tx);
};

/** The same for what Mailchimp knows already: nothing else of its kind is any of its business. */
export const markIfKnown = async (tx: Transaction, known: Known, happenedAt: number = Date.now()): Promise<void> => {
  if (!mailchimpOf(tx.strapi).provider) return;
  if (await markKnown(tx.sql, known, happenedAt)) await askToSend(tx);
};
