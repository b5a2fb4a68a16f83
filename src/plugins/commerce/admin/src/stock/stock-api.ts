import { adminApi } from '@strapi/strapi/admin';
import type { StockHistoryEntry } from '../../../server/src/order/sales-contract';
import type { StockRowView, StockView } from '../../../server/src/stock/contract';
import type { Paged } from '../page/paged';

export type StockPage = Paged<StockRowView>;

interface Adjustment {
  readonly sku: string;
  /** Null stops counting. */
  readonly onHand: number | null;
  readonly note?: string;
}

const at = (sku: string): string => `/commerce/stock/${encodeURIComponent(sku)}`;

const stockApi = adminApi.enhanceEndpoints({ addTagTypes: ['CommerceStock'] }).injectEndpoints({
  endpoints: (build) => ({
    commerceStock: build.query<StockPage, Readonly<Record<string, string>>>({
      query: (params) => ({ url: '/commerce/stock', method: 'GET', config: { params } }),
      transformResponse: (page: StockPage) => page,
      providesTags: ['CommerceStock'],
    }),
    commerceStockHistory: build.query<readonly StockHistoryEntry[], { readonly sku: string; readonly before?: string }>(
      {
        query: ({ sku, before }) => ({
          ...{ url: `${at(sku)}/history`, method: 'GET' },
          config: { params: before === undefined ? {} : { before } },
        }),
        transformResponse: ({ data }: { data: readonly StockHistoryEntry[] }) => data,
        providesTags: ['CommerceStock'],
      },
    ),
    adjustCommerceStock: build.mutation<StockView, Adjustment>({
      query: ({ sku, ...data }) => ({ url: at(sku), method: 'PUT', data }),
      transformResponse: ({ data }: { data: StockView }) => data,
      invalidatesTags: ['CommerceStock'],
    }),
  }),
});

export const { useCommerceStockQuery, useCommerceStockHistoryQuery, useAdjustCommerceStockMutation } = stockApi;
