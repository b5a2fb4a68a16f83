import type { Strapi } from '../platform/strapi';
import type { SalesMeta, SalesQuery, SalesRow } from './contract';
import { countDays, type OnProgress } from './actions/count-days';
import { importOrders, type OrderImportOptions, type OrderImportSummary } from './actions/import-orders';
import { readSales } from './actions/read-sales';

export interface ReportService {
  /** A sales report, as its endpoint answers it. Throws `report.too-large`. */
  sales(query: SalesQuery): Promise<{ rows: SalesRow[]; meta: SalesMeta }>;
  /** Counts all days anew from the orders themselves; answers how many. */
  rebuild(onProgress?: OnProgress): Promise<number>;
  /** Counts what is over and not counted, or no longer stands. */
  count(): Promise<number>;
  /** Brings in the orders that another shop's books list. */
  importOrders(file: string, options?: OrderImportOptions): Promise<OrderImportSummary>;
}

export const reportService = (strapi: Strapi): ReportService => ({
  sales: (query) => readSales(strapi, query),
  rebuild: (onProgress) => countDays(strapi, { anew: true, ...(onProgress && { onProgress }) }),
  count: () => countDays(strapi),
  importOrders: (file, options) => importOrders(strapi, file, options),
});
