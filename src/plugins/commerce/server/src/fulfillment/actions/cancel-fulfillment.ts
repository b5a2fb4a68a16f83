import { jobsOf } from '../../jobs';
import { lockOrder, record } from '../../order';
import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction, type Transaction } from '../../platform/transaction';
import { fulfillmentOf } from '../index';
import type { Fulfillment } from '../schemas/fulfillment';
import { findFulfillment, moveFulfillment } from '../store/fulfillments';
import { refreshFulfillment } from './refresh-fulfillment';

export const cancelTask = 'fulfillment.cancel';

export const queueCancel = (tx: Transaction, id: number): Promise<void> =>
  jobsOf(tx.strapi).add(tx, cancelTask, { fulfillment: id }, { key: `${cancelTask} ${id}` });

/** Whether the fulfiller lets it go, if it has it at all. */
const letGo = async (strapi: Strapi, { publicId: key, provider, reference, status }: Fulfillment): Promise<boolean> => {
  if (status !== 'requested') return true;
  const cancel = fulfillmentOf(strapi).find(provider)?.cancel;
  return cancel ? cancel({ key, reference }) : false;
};

/** Calls a fulfillment off, at its provider first. Answers whether it is called off now. Safe to repeat. */
export const cancelFulfillment = async (strapi: Strapi, row: Fulfillment): Promise<boolean> => {
  if (row.status === 'fulfilled') return false;
  if (row.status === 'cancelled') return true;
  if (!(await letGo(strapi, row))) return false;
  return transaction(strapi, async (tx) => {
    const order = await lockOrder(tx.sql, row.orderId);
    if (!order || !(await moveFulfillment(tx.sql, row.id, 'cancelled'))) return false;
    const data = { fulfillment: row.publicId, provider: row.provider };
    await record(tx, order.id, [{ type: 'fulfillment.cancelled', data }]);
    await refreshFulfillment(tx, order);
    return true;
  });
};

export const cancelById = async (strapi: Strapi, id: number): Promise<void> => {
  const row = await findFulfillment(connection(strapi), { id });
  if (row) await cancelFulfillment(strapi, row);
};

export const fulfillmentNotFound = () =>
  new CommerceError('not-found', 'fulfillment.not-found', 'There is no such fulfillment.');
