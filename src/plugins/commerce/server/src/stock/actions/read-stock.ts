import { connection, type Strapi } from '../../platform/strapi';
import type { StockView } from '../contract';
import { itemsOf } from '../store';

export const readStock = async (strapi: Strapi, sku: string): Promise<StockView> => {
  const [item] = await itemsOf(connection(strapi), [sku]);
  return item
    ? { sku, tracked: true, onHand: item.onHand, reserved: item.reserved, available: item.onHand - item.reserved }
    : { sku, tracked: false, onHand: null, reserved: 0, available: null };
};
