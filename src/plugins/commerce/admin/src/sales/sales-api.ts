import { adminApi } from '@strapi/strapi/admin';
import type { EntrySalesView } from '../../../server/src/order/sales-contract';
import type { SalesTodayView } from '../../../server/src/report/contract';

interface Entry {
  readonly type: string;
  readonly documentId: string;
}

const salesApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    commerceEntrySales: build.query<EntrySalesView, Entry>({
      query: ({ type, documentId }) => ({ url: `/commerce/sales/entries/${type}/${documentId}`, method: 'GET' }),
      transformResponse: ({ data }: { data: EntrySalesView }) => data,
    }),
    commerceSalesToday: build.query<SalesTodayView, void>({
      query: () => ({ url: '/commerce/sales/today', method: 'GET' }),
      transformResponse: ({ data }: { data: SalesTodayView }) => data,
    }),
  }),
});

export const { useCommerceEntrySalesQuery, useCommerceSalesTodayQuery } = salesApi;
