import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import type { OpenCartView } from '../contract';
import type { Cart } from '../schemas/cart';
import { lockOpenCart, updateCart, type CartKey } from '../store';
import { refuseClosed, requireCart } from './find-cart';
import { viewCart } from './price-cart';

/** Changes what an open cart holds, from what it holds: edits at once happen one after the other. */
export const editCart = async (
  strapi: Strapi,
  key: CartKey,
  change: (cart: Cart) => Partial<Cart>,
): Promise<OpenCartView> => {
  const changed = await transaction(strapi, async ({ sql }) => {
    const cart = await lockOpenCart(sql, key);
    return cart && updateCart(sql, key, { ...change(cart), touchedAt: Date.now() });
  });
  const cart = await requireCart(connection(strapi), key);
  if (!changed) refuseClosed(cart);
  return viewCart(strapi, cart, cart.lines);
};
