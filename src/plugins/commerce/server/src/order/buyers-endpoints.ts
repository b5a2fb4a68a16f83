import { z } from '@strapi/utils';
import { customerParams } from '../customer';
import { endpoint, withMeta } from '../platform/endpoint';
import { pagesMeta, paginationOf } from '../platform/paging';
import { lookUpOrder } from './actions/look-up-order';
import { myOrders, ordersOf } from './actions/my-orders';
import { lookupBody, lookupView, myOrderRowView, orderRowView, pageQuery } from './contract';
import { lookupLimits } from './limits';

export const buyersEndpoints = [
  endpoint({
    name: 'order.list',
    summary: 'The orders of the signed-in customer, newest first',
    method: 'GET',
    path: '/orders',
    access: 'customer',
    graphql: 'orders',
    query: pageQuery,
    answer: z.array(myOrderRowView),
    meta: pagesMeta,
    run: async ({ strapi, caller, query }) => {
      const { rows, total } = await myOrders(strapi, caller, query);
      return withMeta(rows, { pagination: paginationOf(query, total) });
    },
  }),
  endpoint({
    name: 'order.lookUp',
    summary: 'Have the link to an order mailed to its own address; the answer is the same whether there is one',
    method: 'POST',
    path: '/orders/lookup',
    access: 'public',
    graphql: 'lookUpOrder',
    limits: lookupLimits,
    body: lookupBody,
    answer: lookupView,
    status: 202,
    run: async ({ strapi, body }) => {
      await lookUpOrder(strapi, body);
      return { accepted: true };
    },
  }),
  endpoint({
    name: 'customers.orders',
    summary: 'The orders of a customer, newest first',
    method: 'GET',
    path: '/customers/:id/orders',
    access: { staff: 'orders.read' },
    params: customerParams,
    query: pageQuery,
    answer: z.array(orderRowView),
    meta: pagesMeta,
    run: async ({ strapi, params, query }) => {
      const { rows, total } = await ordersOf(strapi, params.id, query);
      return withMeta(rows, { pagination: paginationOf(query, total) });
    },
  }),
];
