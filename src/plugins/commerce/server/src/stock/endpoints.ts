import { endpoint } from '../platform/endpoint';
import { connection, type Strapi } from '../platform/strapi';
import { transaction } from '../platform/transaction';
import { forgetCatalog } from '../catalog';
import { adjust } from './actions/adjust';
import { skuParams, stockBody, stockView, type StockView } from './contract';
import { itemsOf } from './store';

const viewOf = async (strapi: Strapi, sku: string): Promise<StockView> => {
  const [item] = await itemsOf(connection(strapi), [sku]);
  return item
    ? { sku, tracked: true, onHand: item.onHand, reserved: item.reserved, available: item.onHand - item.reserved }
    : { sku, tracked: false, onHand: null, reserved: 0, available: null };
};

export const stockEndpoints = [
  endpoint({
    name: 'stock.read',
    summary: 'Stock of a SKU',
    method: 'GET',
    path: '/stock/:sku',
    access: { staff: 'stock.read' },
    params: skuParams,
    answer: stockView,
    run: ({ strapi, params }) => viewOf(strapi, params.sku),
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
      return viewOf(strapi, params.sku);
    },
  }),
];
