import { z } from '@strapi/utils';
import { endpoint, withMeta } from '../platform/endpoint';
import { pagesMeta, paginationOf } from '../platform/paging';
import { transaction } from '../platform/transaction';
import { forgetCatalog } from '../catalog';
import { adjust } from './actions/adjust';
import { listStock } from './actions/list-stock';
import { readStock } from './actions/read-stock';
import { skuParams, stockBody, stockListQuery, stockRowView, stockView } from './contract';

export const stockEndpoints = [
  endpoint({
    name: 'stock.list',
    summary: 'What is tracked, or all that one entry sells, with what few are left of',
    method: 'GET',
    path: '/stock',
    access: { staff: 'stock.read' },
    query: stockListQuery,
    answer: z.array(stockRowView),
    meta: pagesMeta,
    run: async ({ strapi, query }) => {
      const { rows, total } = await listStock(strapi, query);
      return withMeta(rows, { pagination: paginationOf(query, total) });
    },
  }),
  endpoint({
    name: 'stock.read',
    summary: 'Stock of a SKU',
    method: 'GET',
    path: '/stock/:sku',
    access: { staff: 'stock.read' },
    params: skuParams,
    answer: stockView,
    run: ({ strapi, params }) => readStock(strapi, params.sku),
  }),
  endpoint({
    name: 'stock.adjust',
    summary: 'Set the units on hand of a SKU',
    method: 'PUT',
    path: '/stock/:sku',
    access: { staff: 'stock.adjust' },
    params: skuParams,
    body: stockBody,
    answer: stockView,
    run: async ({ strapi, params, body }) => {
      await transaction(strapi, async (tx) => {
        await adjust(tx, { sku: params.sku, onHand: body.onHand, note: body.note });
        tx.afterCommit(() => forgetCatalog(strapi, { skus: [params.sku] }));
      });
      return readStock(strapi, params.sku);
    },
  }),
];
