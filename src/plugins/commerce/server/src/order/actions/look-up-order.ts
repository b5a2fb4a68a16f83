import { jobsOf } from '../../jobs';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import type { LookupBody } from '../contract';
import { findOrder } from '../store';

export const lookupTask = 'order.look-up';

/** A buyer who asks again and again has one link in so long. */
const onceIn = 60_000;

/**
 * Has the link to an order mailed, if number and address belong together. Whoever asks learns nothing: the same is read
 * and the same written either way. The job names a row, never the buyer.
 */
export const lookUpOrder = async (strapi: Strapi, { number, email }: LookupBody): Promise<void> => {
  const order = await findOrder(connection(strapi), { number });
  const found = order !== undefined && order.email.toLowerCase() === email ? order.id : 0;
  await transaction(strapi, (tx) =>
    jobsOf(strapi).add(tx, lookupTask, { order: found, at: Math.floor(Date.now() / onceIn) }),
  );
};
