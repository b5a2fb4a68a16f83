import { adminApi } from '@strapi/strapi/admin';
import type { AddressesBody, OrderRowView, RefundBody, StaffOrderView } from '../../../server/src/order/contract';
import type { SavedViewView } from '../../../server/src/order/desk-contract';
import type { Paged } from '../page/paged';

export type OrdersPage = Paged<OrderRowView>;

/** The query parameters of the endpoint, beside what the page's address also remembers: what a report's group is called. */
export type OrdersQuery = Readonly<Record<string, string>>;
export const asked = ({ groupName: _name, ...query }: OrdersQuery): OrdersQuery => query;

const data = <Answer>({ data: answer }: { data: Answer }): Answer => answer;
const at = (number: string, action = ''): string => `/commerce/orders/${encodeURIComponent(number)}${action}`;

type Of<Body> = Body & { readonly number: string };

const ordersApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['CommerceOrders', 'CommerceOrderViews', 'CommerceStock'] })
  .injectEndpoints({
    endpoints: (build) => {
      /** Does something with an order, and answers the order as it then is. */
      const act = <Body extends object>(action: string, method: 'POST' | 'PUT' = 'POST') =>
        build.mutation<StaffOrderView, Of<Body>>({
          query: ({ number, ...body }) => ({ url: at(number, action), method, data: body }),
          transformResponse: data<StaffOrderView>,
          // A refusal may mean that somebody else was here: what is shown is asked for again.
          invalidatesTags: ['CommerceOrders', 'CommerceStock'],
        });
      return {
        commerceOrders: build.query<OrdersPage, OrdersQuery>({
          query: (query) => ({ url: '/commerce/orders', method: 'GET', config: { params: asked(query) } }),
          // The default unwraps `data` and drops `meta`.
          transformResponse: (page: OrdersPage) => page,
          providesTags: ['CommerceOrders'],
        }),
        commerceOrder: build.query<StaffOrderView, string>({
          query: (number) => ({ url: at(number), method: 'GET' }),
          transformResponse: data<StaffOrderView>,
          providesTags: ['CommerceOrders'],
        }),
        refundCommerceOrder: act<RefundBody>('/refund'),
        captureCommerceOrder: act<object>('/capture'),
        cancelCommerceOrder: act<object>('/cancel'),
        markCommerceOrderPaid: act<object>('/mark-paid'),
        noteCommerceOrder: act<{ readonly text: string }>('/note'),
        changeCommerceAddresses: act<AddressesBody>('/addresses', 'PUT'),
        commerceOrderViews: build.query<readonly SavedViewView[], void>({
          query: () => ({ url: '/commerce/order-views', method: 'GET' }),
          transformResponse: data<readonly SavedViewView[]>,
          providesTags: ['CommerceOrderViews'],
        }),
        saveCommerceOrderView: build.mutation<SavedViewView, Omit<SavedViewView, 'id'>>({
          query: (body) => ({ url: '/commerce/order-views', method: 'POST', data: body }),
          transformResponse: data<SavedViewView>,
          invalidatesTags: ['CommerceOrderViews'],
        }),
        forgetCommerceOrderView: build.mutation<unknown, string>({
          query: (id) => ({ url: `/commerce/order-views/${id}`, method: 'DELETE' }),
          invalidatesTags: ['CommerceOrderViews'],
        }),
      };
    },
  });

export const {
  useCommerceOrdersQuery,
  useCommerceOrderQuery,
  useRefundCommerceOrderMutation,
  useCaptureCommerceOrderMutation,
  useCancelCommerceOrderMutation,
  useMarkCommerceOrderPaidMutation,
  useNoteCommerceOrderMutation,
  useChangeCommerceAddressesMutation,
  useCommerceOrderViewsQuery,
  useSaveCommerceOrderViewMutation,
  useForgetCommerceOrderViewMutation,
} = ordersApi;
