import { lockProfile, profileOf } from '../../customer';
import { optionsOf } from '../../config';
import type { Caller } from '../../platform/access';
import { hashOf, newToken } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction, type Transaction } from '../../platform/transaction';
import { blankDetails, mergedDetails, mergedLines } from '../core/merged';
import {
  cartByToken,
  changeCart,
  growLine,
  insertCart,
  linesOf,
  lockNewest,
  lockOpenCart,
  moveLines,
  type CartKey,
} from '../store';
import type { Cart } from '../schemas/cart';
import { cartNotFound } from './find-cart';

type Customer = NonNullable<Caller['customer']>;

/** The guest's goods, codes and cards go into the customer's own cart, and the guest's is closed for good. */
const merge = async (tx: Transaction, guest: Cart, own: Cart): Promise<void> => {
  const { maxLines, maxQuantity } = optionsOf(tx.strapi);
  const [ownLines, guestLines] = [await linesOf(tx.sql, own.id), await linesOf(tx.sql, guest.id)];
  const limits = { lines: maxLines, quantity: maxQuantity };
  // A link to their own cart had filled the guest's: these are the same goods once more.
  const { moved, grown } = mergedLines(ownLines, guestLines, limits, own.restoredAs === guest.id);
  await moveLines(tx.sql, moved, own.id);
  for (const line of grown) await growLine(tx.sql, line);
  const now = Date.now();
  await changeCart(tx.sql, own.id, { ...mergedDetails(own, guest, ownLines.length === 0), touchedAt: now });
  const closed = { status: 'merged', mergedInto: own.id, customerId: own.customerId } as const;
  await changeCart(tx.sql, guest.id, { ...blankDetails, ...closed, touchedAt: now });
};

/** For a customer without an open cart. Nobody holds its token: it is reached by who they are. */
const openCart = (tx: Transaction, { currency, locale, email }: Cart, customer: Customer): Promise<Cart> =>
  insertCart(tx.sql, {
    ...{ currency, locale, customerId: customer.id, status: 'open', tokenHash: hashOf(newToken()) },
    ...{ email: email ?? customer.email, touchedAt: Date.now() },
  });

/** Undefined: somebody was here in this moment, so look again. */
const takeOver = (strapi: Strapi, tokenHash: string, customer: Customer): Promise<CartKey | undefined> =>
  transaction(strapi, async (tx) => {
    // One tab after the other, or each would open a cart for the customer.
    await lockProfile(tx.sql, { userId: customer.id }, 'changing');
    const guest = await lockOpenCart(tx.sql, { tokenHash });
    if (!guest || guest.customerId !== null) return undefined;
    const newest = await lockNewest(tx.sql, customer.id);
    if (newest?.status === 'checkout') return { tokenHash };
    const own = newest?.status === 'open' ? newest : await openCart(tx, guest, customer);
    await merge(tx, guest, own);
    return { id: own.id };
  });

/**
 * The cart of a customer who also shows a cart's token. A guest's open cart goes into the customer's own, and the token
 * alone opens nothing any more; while the customer's own is being paid it waits. One that is itself being paid or is
 * ordered stays the token's. Another customer's is not found. Safe to repeat, in two tabs at once.
 */
export const mergeCarts = async (strapi: Strapi, tokenHash: string, customer: Customer): Promise<CartKey> => {
  const cart = await cartByToken(connection(strapi), tokenHash);
  if (!cart || (cart.customerId !== null && cart.customerId !== customer.id)) throw cartNotFound();
  if (cart.status === 'merged') {
    return cart.mergedInto !== null && !cart.isSpent ? { id: cart.mergedInto } : { customerId: customer.id };
  }
  if (cart.customerId !== null || cart.status !== 'open') return { tokenHash };
  await profileOf(strapi, { customer });
  return (await takeOver(strapi, tokenHash, customer)) ?? mergeCarts(strapi, tokenHash, customer);
};
