import { connection, type Strapi } from '../../platform/strapi';
import type { CartDetails, OpenCartView } from '../contract';
import { updateCart as update, type CartKey } from '../store';
import { detailColumns } from './detail-columns';
import { refuseClosed, requireCart } from './find-cart';
import { viewCart } from './price-cart';

export const updateCart = async (strapi: Strapi, key: CartKey, details: CartDetails): Promise<OpenCartView> => {
  const sql = connection(strapi);
  const changed = await update(sql, key, await detailColumns(strapi, details));
  const cart = await requireCart(sql, key);
  if (!changed) refuseClosed(cart);
  return viewCart(strapi, cart, cart.lines);
};
