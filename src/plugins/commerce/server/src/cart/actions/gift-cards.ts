import { cardByCode, isUsable, plainCode } from '../../gift-card';
import { CommerceError } from '../../platform/errors';
import { hashOf } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import type { OpenCartView } from '../contract';
import type { CartKey } from '../store';
import { editCart } from './edit-cart';
import { requireCart } from './find-cart';

const mostCards = 10;

/** Unknown, empty, disabled and expired cards answer alike: nobody learns which codes exist. */
const notApplicable = () =>
  new CommerceError('refused', 'gift-card.not-applicable', 'This gift card cannot be used here.');

/** Puts a gift card on the cart: it pays what it can of the total. The same card again changes nothing. */
export const addGiftCard = async (strapi: Strapi, key: CartKey, code: string): Promise<OpenCartView> => {
  const sql = connection(strapi);
  const { currency } = await requireCart(sql, key);
  const card = await cardByCode(sql, hashOf(plainCode(code)));
  if (!card || card.balance === 0 || !isUsable(card, currency, Date.now())) throw notApplicable();
  return editCart(strapi, key, ({ giftCards }) => ({
    giftCards: [...new Set([...(giftCards ?? []), card.publicId])].slice(0, mostCards),
  }));
};

const cardNotFound = () =>
  new CommerceError('not-found', 'cart.gift-card-not-found', 'There is no such gift card on the cart.');

export const removeGiftCard = (strapi: Strapi, key: CartKey, id: string): Promise<OpenCartView> =>
  editCart(strapi, key, ({ giftCards }) => {
    if (!giftCards?.includes(id)) throw cardNotFound();
    return { giftCards: giftCards.filter((card) => card !== id) };
  });
