import { adminApi } from '@strapi/strapi/admin';
import type { SalesMeta, SalesRow } from '../../../server/src/report/contract';

export interface SalesReport {
  readonly data: readonly SalesRow[];
  readonly meta: SalesMeta;
}

/** Exactly the query parameters of the endpoint. */
export type SalesAsked = Readonly<Record<string, string>>;

const reportsApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    commerceSales: build.query<SalesReport, SalesAsked>({
      query: (params) => ({ url: '/commerce/reports/sales', method: 'GET', config: { params } }),
      // The default unwraps `data` and drops `meta`.
      transformResponse: (report: SalesReport) => report,
    }),
  }),
});

export const { useCommerceSalesQuery } = reportsApi;
