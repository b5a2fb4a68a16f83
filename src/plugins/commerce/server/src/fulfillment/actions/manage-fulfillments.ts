import { findOrder, lockOrder } from '../../order';
import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { jobsOf } from '../../jobs';
import type { OrderFulfillmentView } from '../contract';
import type { Fulfillment } from '../schemas/fulfillment';
import { findFulfillment, moveFulfillment } from '../store/fulfillments';
import { askTask } from './ask-provider';
import { cancelFulfillment, fulfillmentNotFound } from './cancel-fulfillment';
import { readFulfillment } from './read-fulfillment';
import { refreshFulfillment } from './refresh-fulfillment';

const required = async (strapi: Strapi, publicId: string): Promise<Fulfillment> => {
  const row = await findFulfillment(connection(strapi), { publicId });
  if (!row) throw fulfillmentNotFound();
  return row;
};

const orderOfRow = async (strapi: Strapi, { orderId }: Fulfillment): Promise<OrderFulfillmentView> => {
  const order = await findOrder(connection(strapi), { id: orderId });
  if (!order) throw fulfillmentNotFound();
  return readFulfillment(strapi, order.number);
};

/** Staff have looked: its provider is asked again, under the same key. Throws `fulfillment.not-held`. */
export const retryFulfillment = async (strapi: Strapi, publicId: string): Promise<OrderFulfillmentView> => {
  const row = await required(strapi, publicId);
  await transaction(strapi, async (tx) => {
    const order = await lockOrder(tx.sql, row.orderId);
    const moved = order && (await moveFulfillment(tx.sql, row.id, 'waiting', { failure: null, attempts: 0 }));
    if (!moved) {
      throw new CommerceError('conflict', 'fulfillment.not-held', 'Only what waits for staff can be tried again.');
    }
    await jobsOf(strapi).add(tx, askTask, { fulfillment: row.id }, { key: `${askTask} ${row.id}` });
    await refreshFulfillment(tx, order);
  });
  return orderOfRow(strapi, row);
};

/** Staff call it off: what has to be shipped is then theirs to send. Throws `fulfillment.too-late`. */
export const callOffFulfillment = async (strapi: Strapi, publicId: string): Promise<OrderFulfillmentView> => {
  const row = await required(strapi, publicId);
  if (!(await cancelFulfillment(strapi, row))) {
    throw new CommerceError('conflict', 'fulfillment.too-late', 'It can no longer be called off.');
  }
  return orderOfRow(strapi, row);
};
