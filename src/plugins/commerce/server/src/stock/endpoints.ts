import { endpoint } from '../platform/endpoint';
import { transaction } from '../platform/transaction';
import { forgetCatalog } from '../catalog';
import { adjust } from './actions/adjust';
import { readStock } from './actions/read-stock';
import { skuParams, stockBody, stockView } from './contract';

export const stockEndpoints = [
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
