import { adminApi } from '@strapi/strapi/admin';
import type { ProductImportView } from '../../../server/src/catalog/product-contract';

const productsApi = adminApi.enhanceEndpoints({ addTagTypes: ['CommerceImports'] }).injectEndpoints({
  endpoints: (build) => ({
    commerceImports: build.query<readonly ProductImportView[], void>({
      query: () => ({ url: '/commerce/products/imports', method: 'GET' }),
      transformResponse: ({ data }: { data: readonly ProductImportView[] }) => data,
      providesTags: ['CommerceImports'],
    }),
  }),
});

export const { useCommerceImportsQuery } = productsApi;
