import { z } from '@strapi/utils';
import { endpoint } from '../platform/endpoint';
import { entrySales } from './actions/entry-sales';
import { stockHistory } from './actions/stock-history';
import { entryParams, entrySalesView, historyParams, historyQuery, stockHistoryEntry } from './sales-contract';

export const salesEndpoints = [
  endpoint({
    name: 'sales.entry',
    summary: 'How one entry sells: units and revenue of 30 days, stock, open carts',
    method: 'GET',
    path: '/sales/entries/:type/:documentId',
    access: { staff: 'sales.read' },
    params: entryParams,
    answer: entrySalesView,
    run: ({ strapi, params }) => entrySales(strapi, params),
  }),
  endpoint({
    name: 'stock.history',
    summary: 'What changed the units on hand of a SKU, the newest first',
    method: 'GET',
    path: '/stock/:sku/history',
    access: { staff: 'stock.read' },
    params: historyParams,
    query: historyQuery,
    answer: z.array(stockHistoryEntry),
    run: ({ strapi, params, query }) =>
      stockHistory(strapi, params.sku, query.before === undefined ? undefined : Date.parse(query.before)),
  }),
];
