import { optionsOf } from '../../config';
import type { Caller } from '../../platform/access';
import { CommerceError } from '../../platform/errors';
import { hashOf, newId, newToken } from '../../platform/secrets';
import { connection, type Sql, type Strapi } from '../../platform/strapi';
import { transaction, type Transaction } from '../../platform/transaction';
import type { RestoredCart } from '../contract';
import { mergedLines } from '../core/merged';
import { namedByLink } from '../link';
import type { Cart, CartLine } from '../schemas/cart';
import {
  changeCart,
  findCart,
  insertCart,
  insertLines,
  linkedCart,
  linesOf,
  lockOpenCart,
  type CartKey,
} from '../store';

const notFound = () => new CommerceError('not-found', 'cart.link-not-found', 'There is no such link.');
const over = () => new CommerceError('gone', 'cart.link-over', 'The time of this link is over.');

/** The cart that whoever asks has open already. */
const ownKey = ({ cartToken, customer }: Caller): CartKey | undefined => {
  if (customer) return { customerId: customer.id };
  return cartToken ? { tokenHash: hashOf(cartToken) } : undefined;
};

/** Goods only: whose cart it was, and where it was to go, is nobody's business who merely has a link. */
const copiesOf = (lines: readonly CartLine[], cartId: number): Partial<CartLine>[] =>
  lines.map(({ sku, quantity, seenPrices }) => ({
    ...{ cartId, publicId: newId(), sku, quantity, note: null, seenPrices, changedAt: Date.now() },
  }));

/** What is not in it yet: following a link again adds nothing. */
const fill = async (tx: Transaction, own: Cart, lines: readonly CartLine[]): Promise<void> => {
  const { maxLines, maxQuantity } = optionsOf(tx.strapi);
  const limits = { lines: maxLines, quantity: maxQuantity };
  const { moved } = mergedLines(await linesOf(tx.sql, own.id), lines, limits);
  const missing = lines.filter(({ id }) => moved.includes(id));
  if (!missing.length) return;
  await insertLines(tx.sql, copiesOf(missing, own.id));
  await changeCart(tx.sql, own.id, { touchedAt: Date.now() });
};

const open = async (
  { sql }: Transaction,
  { currency, locale, discountCodes }: Cart,
  lines: readonly CartLine[],
  { customer }: Caller,
): Promise<{ id: number; token: string }> => {
  const token = newToken();
  const { id } = await insertCart(sql, {
    ...{ tokenHash: hashOf(token), status: 'open', currency, locale, discountCodes, touchedAt: Date.now() },
    ...{ customerId: customer?.id ?? null, email: customer?.email ?? null },
  });
  await insertLines(sql, copiesOf(lines, id));
  return { id, token };
};

const isOrdered = async (sql: Sql, { status, restoredAs }: Cart): Promise<boolean> =>
  status === 'ordered' || (restoredAs !== null && (await findCart(sql, { id: restoredAs }))?.status === 'ordered');

/**
 * Puts the goods of a cart into the cart of whoever has a link to it, or into a new one, whose token is answered. Safe to
 * repeat. Throws 404, or 410 once it is too late.
 */
export const restoreCart = async (strapi: Strapi, caller: Caller, token: string): Promise<RestoredCart> => {
  const link = namedByLink(strapi, token);
  if (!link) throw notFound();
  if (link.expiresAt <= Date.now()) throw over();
  const sql = connection(strapi);
  const found = await linkedCart(sql, link.tokenHash);
  const cart = found && (await findCart(sql, { id: found }));
  if (!cart) throw over();
  if (await isOrdered(sql, cart)) return { status: 'ordered' };
  if (cart.status === 'checkout') return { status: 'checkout' };
  if (caller.cartToken && hashOf(caller.cartToken) === cart.tokenHash) return { status: 'open' };
  return transaction(strapi, async (tx) => {
    const key = ownKey(caller);
    const own = key && (await lockOpenCart(tx.sql, key));
    if (own) await fill(tx, own, cart.lines);
    const opened = own ?? (await open(tx, cart, cart.lines, caller));
    if (opened.id !== cart.id) await changeCart(tx.sql, cart.id, { restoredAs: opened.id });
    return { status: 'open', ...('token' in opened && { token: opened.token }) };
  });
};
