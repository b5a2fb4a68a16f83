import { tries } from '../../jobs';
import { findOrder, linesOf } from '../../order';
import { redact } from '../../platform/log';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import type { FulfillmentOutcome } from '../fulfillment-provider';
import { fulfillmentOf } from '../index';
import type { Fulfillment } from '../schemas/fulfillment';
import { claimFulfillment, findFulfillment, recordTry } from '../store/fulfillments';
import { recordOutcome } from './record-outcome';
import { requestOf } from './request-of';

export const askTask = 'fulfillment.ask';

/** After so long without an answer whoever asked is taken to be dead. */
const patienceMilliseconds = 120_000;

const messageOf = (error: unknown): string => redact(error instanceof Error ? error.message : String(error));

const outcomeOf = async (strapi: Strapi, row: Fulfillment): Promise<FulfillmentOutcome> => {
  const provider = fulfillmentOf(strapi).find(row.provider);
  if (!provider) return { status: 'held', reason: `The fulfiller ${row.provider} is not set up.` };
  const sql = connection(strapi);
  const order = await findOrder(sql, { id: row.orderId });
  if (!order) throw new Error('The order is gone.');
  return provider.fulfill(requestOf(row, order, await linesOf(sql, order.id)));
};

/**
 * Asks the provider of a fulfillment that waits. A failure throws, for the job to try again later; after the last try it
 * waits for staff with the reason. Safe to repeat: one process asks at a time, and the key is always the same.
 */
export const askProvider = async (strapi: Strapi, id: number, attempt: number): Promise<void> => {
  const sql = connection(strapi);
  const row = await findFulfillment(sql, { id });
  if (row?.status !== 'waiting') return;
  const now = Date.now();
  if (row.askedAt > now - patienceMilliseconds) throw new Error('The fulfiller is being asked already.');
  if (!(await claimFulfillment(sql, row, now))) return;
  const attempts = row.attempts + 1;
  let outcome: FulfillmentOutcome;
  try {
    outcome = await outcomeOf(strapi, row);
  } catch (error) {
    const failure = messageOf(error);
    if (attempt < tries) {
      await recordTry(sql, id, failure, attempts);
      throw error;
    }
    outcome = { status: 'held', reason: failure };
  }
  await transaction(strapi, (tx) => recordOutcome(tx, { ...row, attempts }, outcome));
};
