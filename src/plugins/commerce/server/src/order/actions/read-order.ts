import { paymentsOf } from '../../payment';
import type { Caller } from '../../platform/access';
import { CommerceError } from '../../platform/errors';
import { hashOf, sameSecret } from '../../platform/secrets';
import type { Sql } from '../../platform/strapi';
import type { WholeOrder } from '../core/order-view';
import type { Order } from '../schemas/order';
import { eventsOf, findOrder, linesOf, type OrderKey } from '../store';

export const orderNotFound = () => new CommerceError('not-found', 'order.not-found', 'There is no such order.');

export const wholeOrder = async (sql: Sql, order: Order): Promise<WholeOrder> => ({
  order,
  lines: await linesOf(sql, order.id),
  events: await eventsOf(sql, order.id),
  payments: await paymentsOf(sql, order.id),
});

const mayRead = (order: Order, caller: Caller): boolean =>
  (caller.customer !== undefined && order.customerId === caller.customer.id) ||
  (caller.orderToken !== undefined &&
    order.tokenHash !== null &&
    sameSecret(order.tokenHash, hashOf(caller.orderToken)));

/** The order, for the customer who owns it or the holder of its token; a foreign and a missing one answer alike. */
export const readOrder = async (sql: Sql, key: OrderKey, caller: Caller): Promise<WholeOrder> => {
  const order = await findOrder(sql, key);
  if (!order || !mayRead(order, caller)) throw orderNotFound();
  return wholeOrder(sql, order);
};
