import { claimOrders } from '../../customer';
import { paymentsOf } from '../../payment';
import type { Caller } from '../../platform/access';
import { CommerceError } from '../../platform/errors';
import { hashOf, sameSecret } from '../../platform/secrets';
import { connection, type Sql, type Strapi } from '../../platform/strapi';
import type { WholeOrder } from '../core/order-view';
import { orderOf } from '../index';
import type { Order } from '../schemas/order';
import { eventsOf, findOrder, linesOf, type OrderKey } from '../store';
import { expectedOf } from './link-to-order';

export const orderNotFound = () => new CommerceError('not-found', 'order.not-found', 'There is no such order.');

export const wholeOrder = async (strapi: Strapi, sql: Sql, order: Order): Promise<WholeOrder> => ({
  order,
  lines: await linesOf(sql, order.id),
  events: await eventsOf(sql, order.id),
  payments: await paymentsOf(sql, order.id),
  deliveries: await orderOf(strapi).deliveriesOf(sql, order),
  invoices: await orderOf(strapi).invoicesOf(sql, order),
});

/** The checkout's token, or one that was mailed to the buyer. */
const opens = (strapi: Strapi, token: string, order: Order): boolean =>
  (order.tokenHash !== null && sameSecret(order.tokenHash, hashOf(token))) ||
  sameSecret(expectedOf(strapi, token, order) ?? '', token);

const mayRead = (strapi: Strapi, order: Order, { customer, orderToken }: Caller): boolean =>
  (customer !== undefined && order.customerId === customer.id) ||
  (orderToken !== undefined && opens(strapi, orderToken, order));

/**
 * The order, for the customer who owns it or the holder of a token of it; a foreign and a missing one answer alike. What
 * a customer has ordered as a guest is claimed before it is looked for, whatever they ask about.
 */
export const readOrder = async (strapi: Strapi, key: OrderKey, caller: Caller): Promise<WholeOrder> => {
  const sql = connection(strapi);
  if (caller.customer) await claimOrders(strapi, sql, caller.customer.id);
  const order = await findOrder(sql, key);
  if (!order || !mayRead(strapi, order, caller)) throw orderNotFound();
  return wholeOrder(strapi, sql, order);
};
