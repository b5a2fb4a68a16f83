import { cartNotFound, requireCart, type CartKey } from '../../cart';
import { findOrder } from '../../order';
import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import { readOpened, type Opened } from './checkout-view';

/** The live order of a cart. A cart that is open has none: there is no checkout to confirm or cancel. */
export const findCheckout = async (strapi: Strapi, key: CartKey): Promise<Opened> => {
  const sql = connection(strapi);
  const cart = await requireCart(sql, key);
  const order = await findOrder(sql, { liveCartId: cart.id });
  if (!order && cart.status === 'open') {
    throw new CommerceError('conflict', 'checkout.none', 'No checkout of this cart is under way.');
  }
  if (!order) throw cartNotFound();
  return readOpened(strapi, order);
};
