import { adminApi } from '@strapi/strapi/admin';
import type { RatesMeta, RateView, WrittenView } from '../../../server/src/tax/contract';

export interface TaxesPage {
  readonly data: readonly RateView[];
  readonly meta: RatesMeta;
}
export type RateInput = Omit<RateView, 'id'>;

const data = <Answer>({ data: answer }: { data: Answer }): Answer => answer;

const taxesApi = adminApi.enhanceEndpoints({ addTagTypes: ['CommerceTaxes'] }).injectEndpoints({
  endpoints: (build) => ({
    commerceTaxes: build.query<TaxesPage, Readonly<Record<string, string>>>({
      query: (params) => ({ url: '/commerce/taxes', method: 'GET', config: { params } }),
      transformResponse: (page: TaxesPage) => page,
      providesTags: ['CommerceTaxes'],
    }),
    createCommerceTax: build.mutation<RateView, RateInput>({
      query: (body) => ({ url: '/commerce/taxes', method: 'POST', data: body }),
      transformResponse: data<RateView>,
      invalidatesTags: ['CommerceTaxes'],
    }),
    changeCommerceTax: build.mutation<RateView, RateView>({
      query: ({ id, ...body }) => ({ url: `/commerce/taxes/${id}`, method: 'PUT', data: body }),
      transformResponse: data<RateView>,
      invalidatesTags: ['CommerceTaxes'],
    }),
    removeCommerceTax: build.mutation<unknown, string>({
      query: (id) => ({ url: `/commerce/taxes/${id}`, method: 'DELETE' }),
      invalidatesTags: ['CommerceTaxes'],
    }),
    importCommerceTaxes: build.mutation<WrittenView, string>({
      query: (csv) => ({ url: '/commerce/taxes/import', method: 'POST', data: { csv } }),
      transformResponse: data<WrittenView>,
      invalidatesTags: ['CommerceTaxes'],
    }),
    addReadyMadeCommerceTaxes: build.mutation<WrittenView, void>({
      query: () => ({ url: '/commerce/taxes/ready-made', method: 'POST' }),
      transformResponse: data<WrittenView>,
      invalidatesTags: ['CommerceTaxes'],
    }),
    // A mutation, as it is asked for by a button and never remembered.
    exportCommerceTaxes: build.mutation<string, void>({
      query: () => ({ url: '/commerce/taxes/export', method: 'GET' }),
      transformResponse: ({ data: { csv } }: { data: { csv: string } }) => csv,
    }),
  }),
});

export const {
  useCommerceTaxesQuery,
  useCreateCommerceTaxMutation,
  useChangeCommerceTaxMutation,
  useRemoveCommerceTaxMutation,
  useImportCommerceTaxesMutation,
  useAddReadyMadeCommerceTaxesMutation,
  useExportCommerceTaxesMutation,
} = taxesApi;
