import { adminApi } from '@strapi/strapi/admin';
import type { ProductImportView } from '../../../server/src/catalog/product-contract';

interface Brought {
  readonly file: File;
  readonly dryRun: boolean;
}

const productsApi = adminApi.enhanceEndpoints({ addTagTypes: ['CommerceImports'] }).injectEndpoints({
  endpoints: (build) => ({
    commerceImports: build.query<readonly ProductImportView[], void>({
      query: () => ({ url: '/commerce/products/imports', method: 'GET' }),
      transformResponse: ({ data }: { data: readonly ProductImportView[] }) => data,
      providesTags: ['CommerceImports'],
    }),
    importCommerceProducts: build.mutation<ProductImportView, Brought>({
      query: ({ file, dryRun }) => {
        const data = new FormData();
        data.append('files', file);
        data.append('dryRun', String(dryRun));
        return { url: '/commerce/products/imports', method: 'POST', data };
      },
      transformResponse: ({ data }: { data: ProductImportView }) => data,
      invalidatesTags: ['CommerceImports'],
    }),
    // A mutation, as it is asked for by a button and never remembered.
    exportCommerceProducts: build.mutation<string, void>({
      query: () => ({ url: '/commerce/products/export', method: 'GET' }),
      transformResponse: ({ data: { csv } }: { data: { csv: string } }) => csv,
    }),
  }),
});

export const { useCommerceImportsQuery, useImportCommerceProductsMutation, useExportCommerceProductsMutation } =
  productsApi;
