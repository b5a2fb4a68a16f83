import type { Shop } from './shop';

/** The units of a SKU as the books have them. */
export const stockOf = async ({ strapi }: Pick<Shop, 'strapi'>, sku: string) => {
  const row = await strapi.db.connection('commerce_stock_items').where({ sku }).first('on_hand', 'reserved');
  return { onHand: Number(row?.on_hand), reserved: Number(row?.reserved) };
};
