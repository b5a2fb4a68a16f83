import { adminApi } from '@strapi/strapi/admin';
import type {
  EntryView,
  ListedPrice,
  PriceListView,
  WrittenView,
} from '../../../server/src/catalog/price-list-contract';
import type { Paged } from '../page/paged';

export type PriceLists = Paged<PriceListView>;
export type Entries = Paged<EntryView>;
export type PriceListInput = Omit<PriceListView, 'id' | 'entries'>;

interface OfList {
  readonly id: string;
}

const tags = ['CommercePriceLists', 'CommercePrices'] as const;
const url = (id: string, part = '') => `/commerce/price-lists/${encodeURIComponent(id)}${part}`;
const data = <Answer>({ data: answer }: { data: Answer }): Answer => answer;

const priceListsApi = adminApi.enhanceEndpoints({ addTagTypes: tags }).injectEndpoints({
  endpoints: (build) => ({
    commercePriceLists: build.query<PriceLists, Readonly<Record<string, string>>>({
      query: (params) => ({ url: '/commerce/price-lists', method: 'GET', config: { params } }),
      transformResponse: (answer: PriceLists) => answer,
      providesTags: ['CommercePriceLists'],
    }),
    commercePriceList: build.query<PriceListView, string>({
      query: (id) => ({ url: url(id), method: 'GET' }),
      transformResponse: data<PriceListView>,
      providesTags: ['CommercePriceLists'],
    }),
    createCommercePriceList: build.mutation<PriceListView, PriceListInput>({
      query: (body) => ({ url: '/commerce/price-lists', method: 'POST', data: body }),
      transformResponse: data<PriceListView>,
      invalidatesTags: ['CommercePriceLists'],
    }),
    changeCommercePriceList: build.mutation<PriceListView, PriceListInput & OfList>({
      query: ({ id, ...body }) => ({ url: url(id), method: 'PUT', data: body }),
      transformResponse: data<PriceListView>,
      invalidatesTags: ['CommercePriceLists'],
    }),
    removeCommercePriceList: build.mutation<unknown, string>({
      query: (id) => ({ url: url(id), method: 'DELETE' }),
      invalidatesTags: ['CommercePriceLists'],
    }),
    commercePrices: build.query<Entries, OfList & Readonly<Record<string, string>>>({
      query: ({ id, ...params }) => ({ url: url(id, '/entries'), method: 'GET', config: { params } }),
      transformResponse: (answer: Entries) => answer,
      providesTags: ['CommercePrices'],
    }),
    writeCommercePrices: build.mutation<WrittenView, OfList & { readonly entries: readonly ListedPrice[] }>({
      query: ({ id, entries }) => ({ url: url(id, '/entries'), method: 'PUT', data: { entries } }),
      transformResponse: data<WrittenView>,
      invalidatesTags: tags,
    }),
    removeCommercePrice: build.mutation<unknown, OfList & { readonly entry: string }>({
      query: ({ id, entry }) => ({ url: url(id, `/entries/${encodeURIComponent(entry)}`), method: 'DELETE' }),
      invalidatesTags: tags,
    }),
    importCommercePrices: build.mutation<WrittenView, OfList & { readonly csv: string }>({
      query: ({ id, csv }) => ({ url: url(id, '/import'), method: 'POST', data: { csv } }),
      transformResponse: data<WrittenView>,
      invalidatesTags: tags,
    }),
    // Asked for each time, and never kept.
    exportCommercePrices: build.mutation<{ readonly csv: string }, string>({
      query: (id) => ({ url: url(id, '/export'), method: 'GET' }),
      transformResponse: data<{ readonly csv: string }>,
    }),
  }),
});

export const {
  useCommercePriceListsQuery,
  useCommercePriceListQuery,
  useCreateCommercePriceListMutation,
  useChangeCommercePriceListMutation,
  useRemoveCommercePriceListMutation,
  useCommercePricesQuery,
  useWriteCommercePricesMutation,
  useRemoveCommercePriceMutation,
  useImportCommercePricesMutation,
  useExportCommercePricesMutation,
} = priceListsApi;
