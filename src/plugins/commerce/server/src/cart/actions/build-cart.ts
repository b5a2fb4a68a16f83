import { offersBySku, pricesSeen } from '../../catalog';
import type { Caller } from '../../platform/access';
import { hashOf, newId } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import type { CartDetails, OpenCartView } from '../contract';
import type { CartKey } from '../store';
import { deleteLines, findCart, insertLines, lockOpenCart } from '../store';
import { offerNotFound } from './add-line';
import { createCart } from './create-cart';
import { refuseClosed, requireCart } from './find-cart';
import { updateCart } from './update-cart';

interface Wanted {
  readonly sku: string;
  readonly quantity: number;
}

/** A cart as staff put it together for somebody else; `details` as their buyer would tell them. */
export interface CartPlan {
  readonly currency?: string | undefined;
  readonly lines: readonly Wanted[];
  readonly details: CartDetails;
}

const nobody: Caller = { cartToken: undefined, orderToken: undefined, customer: undefined };

/** A cart of nobody's yet: whoever has its token may buy it. Answers the token, once, and the cart's row. */
export const buildCart = async (
  strapi: Strapi,
  { currency, lines, details }: CartPlan,
): Promise<{ token: string; cartId: number }> => {
  const { token } = await createCart(strapi, nobody, { currency, locale: details.locale, lines });
  if (!token) throw new Error('A new cart has a token.');
  const key = { tokenHash: hashOf(token) };
  await updateCart(strapi, key, details);
  return { token, cartId: (await requireCart(connection(strapi), key)).id };
};

/** Puts other lines and details into an open cart. What is priced anew is no change of price to whoever buys it. */
export const rebuildCart = async (
  strapi: Strapi,
  key: CartKey,
  { lines, details }: Omit<CartPlan, 'currency'>,
): Promise<OpenCartView> => {
  const offers = await offersBySku(
    strapi,
    connection(strapi),
    lines.map(({ sku }) => sku),
  );
  const seen = ({ sku }: Wanted) => {
    const offer = offers.get(sku);
    if (!offer) throw offerNotFound(sku);
    return pricesSeen(offer, Date.now());
  };
  const rows = lines.map((line) => ({
    ...line,
    publicId: newId(),
    note: null,
    seenPrices: seen(line),
    changedAt: null,
  }));
  const found = await transaction(strapi, async ({ sql }) => {
    const cart = await lockOpenCart(sql, key);
    if (!cart) return undefined;
    await deleteLines(sql, cart.id);
    await insertLines(
      sql,
      rows.map((row) => ({ ...row, cartId: cart.id })),
    );
    return cart;
  });
  if (!found) {
    const closed = await findCart(connection(strapi), key);
    if (closed) refuseClosed(closed);
  }
  return updateCart(strapi, key, details);
};
