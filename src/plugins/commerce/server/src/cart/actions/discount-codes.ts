import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import { normalizedCode } from '../../promotion';
import type { OpenCartView } from '../contract';
import type { CartKey } from '../store';
import { editCart } from './edit-cart';
import { refuseClosed, requireCart } from './find-cart';
import { fullLines, priceCart } from './price-cart';
import { quoteCart } from './quote-cart';

const mostCodes = 10;

/** Unknown, over, used up, or nothing for this cart: one answer, and the same work for each. */
const notApplicable = () =>
  new CommerceError('refused', 'discount.not-applicable', 'This code cannot be used for this cart.');

/** Puts a code on the cart, if it takes something off. The same code again changes nothing. */
export const applyCode = async (strapi: Strapi, key: CartKey, typed: string): Promise<OpenCartView> => {
  const sql = connection(strapi);
  const { lines: cartLines, ...cart } = await requireCart(sql, key);
  refuseClosed({ ...cart, lines: cartLines });
  const code = normalizedCode(typed);
  const add = (codes: readonly string[] | null) => [...new Set([...(codes ?? []), code])].slice(0, mostCodes);
  const tried = { ...cart, discountCodes: add(cart.discountCodes) };
  const lines = await fullLines(strapi, sql, cartLines);
  const { priced } = priceCart(tried, lines, await quoteCart(strapi, sql, tried, lines));
  if (!priced.adjustments.some((made) => made.code && normalizedCode(made.code) === code)) throw notApplicable();
  return editCart(strapi, key, ({ discountCodes }) => ({ discountCodes: add(discountCodes) }));
};

const codeNotFound = () => new CommerceError('not-found', 'cart.code-not-found', 'There is no such code on the cart.');

export const removeCode = (strapi: Strapi, key: CartKey, typed: string): Promise<OpenCartView> =>
  editCart(strapi, key, ({ discountCodes }) => {
    const code = normalizedCode(typed);
    if (!discountCodes?.includes(code)) throw codeNotFound();
    return { discountCodes: discountCodes.filter((other) => other !== code) };
  });
