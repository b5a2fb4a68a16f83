import { adminApi } from '@strapi/strapi/admin';
import type { CustomerView, ProfileBody, WholeCustomerView } from '../../../server/src/customer/contract';
import type { OrderRowView } from '../../../server/src/order/contract';
import type { Paged } from '../page/paged';

export type Customers = Paged<CustomerView>;
type CustomerOrders = Paged<OrderRowView>;

const tags = ['CommerceCustomers'] as const;
const url = (id: string) => `/commerce/customers/${encodeURIComponent(id)}`;
const data = <Answer>({ data: answer }: { data: Answer }): Answer => answer;

const customersApi = adminApi.enhanceEndpoints({ addTagTypes: tags }).injectEndpoints({
  endpoints: (build) => ({
    commerceCustomers: build.query<Customers, Readonly<Record<string, string>>>({
      query: (params) => ({ url: '/commerce/customers', method: 'GET', config: { params } }),
      transformResponse: (answer: Customers) => answer,
      providesTags: tags,
    }),
    commerceCustomer: build.query<WholeCustomerView, string>({
      query: (id) => ({ url: url(id), method: 'GET' }),
      transformResponse: data<WholeCustomerView>,
      providesTags: tags,
    }),
    commerceCustomerOrders: build.query<CustomerOrders, { readonly id: string; readonly page: number }>({
      query: ({ id, page }) => ({
        url: `${url(id)}/orders`,
        method: 'GET',
        config: { params: { page, pageSize: 10 } },
      }),
      transformResponse: (answer: CustomerOrders) => answer,
    }),
    changeCommerceCustomer: build.mutation<CustomerView, ProfileBody & { readonly id: string }>({
      query: ({ id, ...body }) => ({ url: `${url(id)}/profile`, method: 'PUT', data: body }),
      transformResponse: data<CustomerView>,
      invalidatesTags: tags,
    }),
    exportCommerceCustomer: build.mutation<Readonly<Record<string, unknown>>, string>({
      query: (id) => ({ url: `${url(id)}/export`, method: 'POST', data: {} }),
      transformResponse: data<Readonly<Record<string, unknown>>>,
    }),
    eraseCommerceCustomer: build.mutation<unknown, string>({
      query: (id) => ({ url: `${url(id)}/erase`, method: 'POST', data: {} }),
    }),
  }),
});

export const {
  useCommerceCustomersQuery,
  useCommerceCustomerQuery,
  useCommerceCustomerOrdersQuery,
  useChangeCommerceCustomerMutation,
  useExportCommerceCustomerMutation,
  useEraseCommerceCustomerMutation,
} = customersApi;
