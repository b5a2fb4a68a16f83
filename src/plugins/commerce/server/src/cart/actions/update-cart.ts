import { connection, type Strapi } from '../../platform/strapi';
import type { CartDetails, OpenCartView } from '../contract';
import { updateCart as update, type CartKey } from '../store';
import { refuseClosed, requireCart } from './find-cart';
import { viewCart } from './price-cart';

/** What the buyer told us, as columns: left out stays, null is taken back. */
export const detailColumns = (details: CartDetails): CartDetails & { touchedAt: number } => ({
  ...details,
  touchedAt: Date.now(),
});

export const updateCart = async (strapi: Strapi, key: CartKey, details: CartDetails): Promise<OpenCartView> => {
  const sql = connection(strapi);
  const changed = await update(sql, key, detailColumns(details));
  const cart = await requireCart(sql, key);
  if (!changed) refuseClosed(cart);
  return viewCart(strapi, cart, cart.lines);
};
