import { z } from '@strapi/utils';
import { bare, endpoint, withMeta } from '../platform/endpoint';
import { exportSales } from './actions/export-sales';
import { readSales } from './actions/read-sales';
import { salesToday } from './actions/sales-today';
import { salesCsvQuery, salesMeta, salesQuery, salesRow, salesTodayView } from './contract';

const read = { staff: 'reports.read' } as const;

export const reportEndpoints = [
  endpoint({
    name: 'reports.sales',
    summary: 'What was sold, by day, week, month or year of the store, and by product, country and the like',
    method: 'GET',
    path: '/reports/sales',
    access: read,
    query: salesQuery,
    answer: z.array(salesRow),
    meta: salesMeta,
    run: async ({ strapi, query }) => {
      const { rows, meta } = await readSales(strapi, query);
      return withMeta(rows, meta);
    },
  }),
  endpoint({
    name: 'reports.salesCsv',
    summary: 'The rows of a sales report as CSV',
    method: 'GET',
    path: '/reports/sales.csv',
    access: read,
    query: salesCsvQuery,
    answer: z.string(),
    contentType: 'text/csv',
    run: async ({ strapi, query }) => bare(await exportSales(strapi, query)),
  }),
  endpoint({
    name: 'sales.today',
    summary: "Today's takings beside last week's",
    method: 'GET',
    path: '/sales/today',
    access: { staff: 'sales.read' },
    answer: salesTodayView,
    run: ({ strapi }) => salesToday(strapi),
  }),
];
