import { adminApi } from '@strapi/strapi/admin';
import type { InvoiceRowView, Legal, LegalView } from '../../../server/src/invoice/contract';
import type { Paged } from '../page/paged';

export type InvoicesPage = Paged<InvoiceRowView>;

const invoicesApi = adminApi.enhanceEndpoints({ addTagTypes: ['CommerceLegal'] }).injectEndpoints({
  endpoints: (build) => ({
    commerceInvoices: build.query<InvoicesPage, Readonly<Record<string, string>>>({
      query: (params) => ({ url: '/commerce/invoices', method: 'GET', config: { params } }),
      transformResponse: (page: InvoicesPage) => page,
    }),
    commerceLegal: build.query<LegalView, void>({
      query: () => ({ url: '/commerce/settings/legal', method: 'GET' }),
      transformResponse: ({ data }: { data: LegalView }) => data,
      providesTags: ['CommerceLegal'],
    }),
    saveCommerceLegal: build.mutation<LegalView, Legal>({
      query: (body) => ({ url: '/commerce/settings/legal', method: 'PUT', data: body }),
      transformResponse: ({ data }: { data: LegalView }) => data,
      invalidatesTags: ['CommerceLegal'],
    }),
  }),
});

export const { useCommerceInvoicesQuery, useCommerceLegalQuery, useSaveCommerceLegalMutation } = invoicesApi;
