import { blankCarts } from '../../cart';
import type { PersonalData } from '../../customer';
import { forgetVatIds } from '../../tax';
import { newId } from '../../platform/secrets';
import type { Strapi } from '../../platform/strapi';
import { orderView } from '../core/order-view';
import { forgetBuyer, forgetWords, freeOrders, ordersById } from '../store';
import { wholeOrder } from './read-order';

/** Orders: the books keep amounts, dates, goods and where they were taxed; who bought is taken away. */
export const orderData = (strapi: Strapi): PersonalData => ({
  name: 'orders',
  export: async (sql, { orderIds }) => {
    const views = [];
    for (const order of await ordersById(sql, orderIds)) views.push(orderView(await wholeOrder(strapi, sql, order)));
    return views;
  },
  erase: async ({ sql }, { orderIds }) => {
    const orders = await ordersById(sql, orderIds);
    // Reports tell first orders from later ones: theirs still belong together, under a name that says nothing.
    const reference = orders.find(({ customerReference }) => customerReference)?.customerReference ?? newId();
    for (const order of orders) await forgetBuyer(sql, order, reference);
    await blankCarts(
      sql,
      orders.map(({ cartId }) => cartId),
    );
    await forgetWords(sql, orderIds);
    await forgetVatIds(
      sql,
      orders.flatMap(({ vatId }) => vatId ?? []),
    );
  },
  obstacles: async (sql, { orderIds }) =>
    (await ordersById(sql, orderIds))
      .filter(({ status }) => status === 'pending' || status === 'created')
      .map(({ number }) => ({
        code: 'order-open',
        message: `Order ${number} waits for its payment: pay or cancel it first.`,
      })),
  closeAccount: ({ sql }, customerId) => freeOrders(sql, customerId),
});
