import { CommerceError } from '../../platform/errors';
import type { Sql } from '../../platform/strapi';
import { findCart, type CartKey, type CartWithLines } from '../store';

/** A wrong and a missing cart answer alike, so that nobody learns which tokens exist. */
export const cartNotFound = () => new CommerceError('not-found', 'cart.not-found', 'There is no such cart.');

export const requireCart = async (sql: Sql, key: CartKey): Promise<CartWithLines> => {
  const found = await findCart(sql, key);
  if (!found) throw cartNotFound();
  return found;
};

/** Why an edit changed nothing: the cart is gone, is being paid or is an order already. */
export const refuseClosed = (cart: CartWithLines): void => {
  if (cart.status === 'open') return;
  throw new CommerceError('conflict', 'cart.closed', 'The cart is being paid or has been ordered; it cannot change.', {
    status: cart.status,
  });
};
