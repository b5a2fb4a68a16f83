import { paymentsOf } from '../../payment';
import type { Caller } from '../../platform/access';
import { CommerceError } from '../../platform/errors';
import { hashOf, sameSecret } from '../../platform/secrets';
import { connection, type Sql, type Strapi } from '../../platform/strapi';
import type { WholeOrder } from '../core/order-view';
import { orderOf } from '../index';
import type { Order } from '../schemas/order';
import { eventsOf, findOrder, linesOf, type OrderKey } from '../store';

export const orderNotFound = () => new CommerceError('not-found', 'order.not-found', 'There is no such order.');

export const wholeOrder = async (strapi: Strapi, sql: Sql, order: Order): Promise<WholeOrder> => ({
  order,
  lines: await linesOf(sql, order.id),
  events: await eventsOf(sql, order.id),
  payments: await paymentsOf(sql, order.id),
  deliveries: await orderOf(strapi).deliveriesOf(sql, order),
  invoices: await orderOf(strapi).invoicesOf(sql, order),
});

const mayRead = (order: Order, caller: Caller): boolean =>
  (caller.customer !== undefined && order.customerId === caller.customer.id) ||
  (caller.orderToken !== undefined &&
    order.tokenHash !== null &&
    sameSecret(order.tokenHash, hashOf(caller.orderToken)));

/** The order, for the customer who owns it or the holder of its token; a foreign and a missing one answer alike. */
export const readOrder = async (strapi: Strapi, key: OrderKey, caller: Caller): Promise<WholeOrder> => {
  const sql = connection(strapi);
  const order = await findOrder(sql, key);
  if (!order || !mayRead(order, caller)) throw orderNotFound();
  return wholeOrder(strapi, sql, order);
};
