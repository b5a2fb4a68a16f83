import { cardByCode, isUsable, plainCode } from '../../gift-card';
import { CommerceError } from '../../platform/errors';
import { hashOf } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import type { OpenCartView } from '../contract';
import { updateCart, type CartKey } from '../store';
import { refuseClosed, requireCart } from './find-cart';
import { viewCart } from './price-cart';

const mostCards = 10;

/** Unknown, empty, disabled and expired cards answer alike: nobody learns which codes exist. */
const notApplicable = () =>
  new CommerceError('refused', 'gift-card.not-applicable', 'This gift card cannot be used here.');

const keep = async (strapi: Strapi, key: CartKey, change: (cards: readonly string[]) => readonly string[]) => {
  const sql = connection(strapi);
  const before = await requireCart(sql, key);
  refuseClosed(before);
  const giftCards = change(before.giftCards ?? []);
  const changed = await updateCart(sql, key, { giftCards, touchedAt: Date.now() });
  const cart = await requireCart(sql, key);
  if (!changed) refuseClosed(cart);
  return viewCart(strapi, cart, cart.lines);
};

/** Puts a gift card on the cart: it pays what it can of the total. The same card again changes nothing. */
export const addGiftCard = async (strapi: Strapi, key: CartKey, code: string): Promise<OpenCartView> => {
  const sql = connection(strapi);
  const { currency } = await requireCart(sql, key);
  const card = await cardByCode(sql, hashOf(plainCode(code)));
  if (!card || card.balance === 0 || !isUsable(card, currency, Date.now())) throw notApplicable();
  return keep(strapi, key, (cards) => [...new Set([...cards, card.publicId])].slice(0, mostCards));
};

export const removeGiftCard = (strapi: Strapi, key: CartKey, id: string): Promise<OpenCartView> =>
  keep(strapi, key, (cards) => cards.filter((card) => card !== id));
