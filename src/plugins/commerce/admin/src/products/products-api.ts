import { adminApi } from '@strapi/strapi/admin';
import type { ProductImportView } from '../../../server/src/catalog/product-contract';

const productsApi = adminApi.enhanceEndpoints({ addTagTypes: ['CommerceImports'] }).injectEndpoints({
  endpoints: (build) => ({
    commerceImports: build.query<readonly ProductImportView[], void>({
      query: () => ({ url: '/commerce/products/imports', method: 'GET' }),
      transformResponse: ({ data }: { data: readonly ProductImportView[] }) => data,
      providesTags: ['CommerceImports'],
    }),
    // A mutation, as it is asked for by a button and never remembered.
    exportCommerceProducts: build.mutation<string, void>({
      query: () => ({ url: '/commerce/products/export', method: 'GET' }),
      transformResponse: ({ data: { csv } }: { data: { csv: string } }) => csv,
    }),
  }),
});

export const { useCommerceImportsQuery, useExportCommerceProductsMutation } = productsApi;
