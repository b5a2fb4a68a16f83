import { adminApi } from '@strapi/strapi/admin';
import type { OrderRowView, StaffOrderView } from '../../../server/src/order/contract';
import type { Paged } from '../page/paged';

export type OrdersPage = Paged<OrderRowView>;

/** Exactly the query parameters of the endpoint. */
export type OrdersQuery = Readonly<Record<string, string>>;

const ordersApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    commerceOrders: build.query<OrdersPage, OrdersQuery>({
      query: (params) => ({ url: '/commerce/orders', method: 'GET', config: { params } }),
      // The default unwraps `data` and drops `meta`.
      transformResponse: (page: OrdersPage) => page,
    }),
    commerceOrder: build.query<StaffOrderView, string>({
      query: (number) => ({ url: `/commerce/orders/${encodeURIComponent(number)}`, method: 'GET' }),
      transformResponse: ({ data }: { data: StaffOrderView }) => data,
    }),
  }),
});

export const { useCommerceOrdersQuery, useCommerceOrderQuery } = ordersApi;
