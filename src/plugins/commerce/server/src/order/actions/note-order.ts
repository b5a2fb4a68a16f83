import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { findOrder } from '../store';
import { orderNotFound } from './read-order';
import { record } from './record';

/** Staff write something down on the timeline: for themselves, never for the customer. */
export const noteOrder = async (strapi: Strapi, number: string, text: string, by: string | null): Promise<void> => {
  const order = await findOrder(connection(strapi), { number });
  if (!order) throw orderNotFound();
  await transaction(strapi, (tx) => record(tx, order.id, [{ type: 'order.noted', data: { text, by } }]));
};
