import { z } from '@strapi/utils';
import { endpoint, withMeta } from '../platform/endpoint';
import { pagesMeta, paginationOf } from '../platform/paging';
import { boughtCards } from './actions/bought-cards';
import { listOrders } from './actions/list-orders';
import { readOrder } from './actions/read-order';
import { readForStaff } from './actions/read-for-staff';
import { refundOrder } from './actions/refund-order';
import {
  boughtCardView,
  numberParams,
  orderListQuery,
  orderRowView,
  orderView as orderShape,
  refundBody,
  staffOrderView,
} from './contract';
import { orderView } from './core/order-view';
import { orderLimits } from './limits';

export const orderEndpoints = [
  endpoint({
    name: 'order.show',
    summary: 'An order, for its customer or the holder of its token',
    method: 'GET',
    path: '/orders/:number',
    access: 'public',
    graphql: 'order',
    limits: orderLimits,
    params: numberParams,
    answer: orderShape,
    run: async ({ strapi, params, caller }) => orderView(await readOrder(strapi, { number: params.number }, caller)),
  }),
  endpoint({
    name: 'order.giftCards',
    summary: 'The gift cards an order bought, with their codes, for its holder',
    method: 'GET',
    path: '/orders/:number/gift-cards',
    access: 'public',
    graphql: 'orderGiftCards',
    limits: orderLimits,
    params: numberParams,
    answer: z.array(boughtCardView),
    run: ({ strapi, params, caller }) => boughtCards(strapi, params.number, caller),
  }),
  endpoint({
    name: 'orders.list',
    summary: 'Orders, newest first',
    method: 'GET',
    path: '/orders',
    access: { staff: 'orders.read' },
    query: orderListQuery,
    answer: z.array(orderRowView),
    meta: pagesMeta,
    run: async ({ strapi, query }) => {
      const { rows, total } = await listOrders(strapi, query);
      return withMeta(rows, { pagination: paginationOf(query, total) });
    },
  }),
  endpoint({
    name: 'orders.show',
    summary: 'An order with its whole timeline',
    method: 'GET',
    path: '/orders/:number',
    access: { staff: 'orders.read' },
    params: numberParams,
    answer: staffOrderView,
    run: ({ strapi, params }) => readForStaff(strapi, params.number),
  }),
  endpoint({
    name: 'orders.refund',
    summary: 'Give money back: an amount, some lines, or all that is left',
    method: 'POST',
    path: '/orders/:number/refund',
    access: { staff: 'orders.refund' },
    params: numberParams,
    body: refundBody,
    answer: staffOrderView,
    run: ({ strapi, params, body }) => refundOrder(strapi, params.number, body),
  }),
];
