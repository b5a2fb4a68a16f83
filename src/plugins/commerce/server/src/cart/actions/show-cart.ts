import type { Caller } from '../../platform/access';
import { hashOf } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import { findCart, type CartWithLines } from '../store';
import { cartKeyOf } from './cart-key-of';
import { requireCart } from './find-cart';

/** The cart a caller means. A customer's own, shown with its token, has nothing to be merged with: it is read at once. */
export const showCart = async (strapi: Strapi, caller: Caller): Promise<CartWithLines> => {
  const sql = connection(strapi);
  const { cartToken, customer } = caller;
  if (cartToken && customer) {
    const found = await findCart(sql, { tokenHash: hashOf(cartToken) });
    if (found?.customerId === customer.id && found.status !== 'merged') return found;
  }
  return requireCart(sql, await cartKeyOf(strapi, caller));
};
