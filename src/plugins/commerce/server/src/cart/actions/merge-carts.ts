import { lockProfile, profileOf } from '../../customer';
import { optionsOf } from '../../config';
import type { Caller } from '../../platform/access';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction, type Transaction } from '../../platform/transaction';
import { blankDetails, mergedDetails, mergedLines } from '../core/merged';
import {
  cartByToken,
  changeCart,
  growLine,
  linesOf,
  lockOpenCart,
  moveLines,
  newestOpen,
  type CartKey,
} from '../store';
import type { Cart } from '../schemas/cart';
import { cartNotFound } from './find-cart';

type Customer = NonNullable<Caller['customer']>;

/** The guest's goods, codes and cards go into the customer's own cart, and the guest's is closed for good. */
const merge = async (tx: Transaction, guest: Cart, own: Cart): Promise<void> => {
  const { maxLines, maxQuantity } = optionsOf(tx.strapi);
  const [ownLines, guestLines] = [await linesOf(tx.sql, own.id), await linesOf(tx.sql, guest.id)];
  const { moved, grown } = mergedLines(ownLines, guestLines, { lines: maxLines, quantity: maxQuantity });
  await moveLines(tx.sql, moved, own.id);
  for (const line of grown) await growLine(tx.sql, line);
  const now = Date.now();
  await changeCart(tx.sql, own.id, { ...mergedDetails(own, guest, ownLines.length === 0), touchedAt: now });
  const closed = { status: 'merged', mergedInto: own.id, customerId: own.customerId } as const;
  await changeCart(tx.sql, guest.id, { ...blankDetails, ...closed, touchedAt: now });
};

/** Undefined: somebody was here in this moment, so look again. */
const takeOver = (strapi: Strapi, tokenHash: string, customer: Customer): Promise<CartKey | undefined> =>
  transaction(strapi, async (tx) => {
    // One tab after the other, or each would make its guest's cart the customer's own.
    const profile = await lockProfile(tx.sql, { userId: customer.id }, 'changing');
    const guest = await lockOpenCart(tx.sql, { tokenHash });
    if (!guest || guest.customerId !== null) return undefined;
    const newest = await newestOpen(tx.sql, customer.id);
    const own = newest && (await lockOpenCart(tx.sql, { id: newest }));
    if (own) {
      await merge(tx, guest, own);
      return { id: own.id };
    }
    const email = guest.email ?? customer.email;
    await changeCart(tx.sql, guest.id, { customerId: customer.id, billingProfileId: profile?.id ?? null, email });
    return { tokenHash };
  });

/**
 * The cart of a customer who also shows a cart's token. A guest's open cart becomes the customer's, or goes into the one
 * they have; the token alone opens it no longer then. One that is being paid or is ordered stays the token's. Another
 * customer's is not found. Safe to repeat, in two tabs at once.
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
