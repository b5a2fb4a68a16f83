import { offersBySku, pricesSeen } from '../../catalog';
import { optionsOf } from '../../config';
import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import type { OpenCartView } from '../contract';
import { deleteLine, setLine, updateCart, type CartKey } from '../store';
import { tooMany } from './add-line';
import { refuseClosed, requireCart } from './find-cart';
import { viewCart } from './price-cart';

const lineNotFound = () => new CommerceError('not-found', 'cart.line-not-found', 'There is no such line in the cart.');

/** Sets a line's quantity; 0 removes it. Choosing again accepts the price as it is now. */
export const changeLine = async (strapi: Strapi, key: CartKey, id: string, quantity: number): Promise<OpenCartView> => {
  const sql = connection(strapi);
  if (quantity > optionsOf(strapi).maxQuantity) throw tooMany();
  const before = await requireCart(sql, key);
  refuseClosed(before);
  const line = before.lines.find(({ publicId }) => publicId === id);
  if (!line) throw lineNotFound();
  const offer = (await offersBySku(strapi, sql, [line.sku])).get(line.sku);
  const changedAt = Date.now();
  const seenPrices = offer ? pricesSeen(offer, changedAt) : line.seenPrices;
  const changed = quantity
    ? await setLine(sql, key, id, { quantity, seenPrices, changedAt })
    : (await deleteLine(sql, key, id)) && (await updateCart(sql, key, { touchedAt: changedAt }));
  const cart = await requireCart(sql, key);
  if (!changed) {
    refuseClosed(cart);
    throw lineNotFound();
  }
  return viewCart(strapi, cart, cart.lines);
};
