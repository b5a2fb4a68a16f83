import { offersBySku } from '../../catalog';
import { optionsOf } from '../../config';
import { CommerceError } from '../../platform/errors';
import { newId } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import type { OpenCartView } from '../contract';
import { addToLine, type CartKey } from '../store';
import { refuseClosed, requireCart } from './find-cart';
import { viewCart } from './price-cart';

export const offerNotFound = (sku: string) =>
  new CommerceError('refused', 'offer.not-found', `Nothing is sold under the SKU ${sku}.`, { sku });

export const tooMany = () =>
  new CommerceError('refused', 'cart.too-many', 'That is more than one cart can hold. Please split the purchase.');

/** The same SKU adds up. Three or four statements: the offer, the line, the cart, and the other lines' offers. */
export const addLine = async (
  strapi: Strapi,
  key: CartKey,
  line: { sku: string; quantity: number; note?: string | undefined },
): Promise<OpenCartView> => {
  const sql = connection(strapi);
  const { maxLines, maxQuantity } = optionsOf(strapi);
  const offer = (await offersBySku(strapi, sql, [line.sku])).get(line.sku);
  const added =
    offer &&
    (await addToLine(
      sql,
      key,
      { ...line, publicId: newId(), note: line.note ?? null, seenPrices: offer.prices },
      { lines: maxLines, quantity: maxQuantity },
    ));
  const cart = await requireCart(sql, key);
  if (!added) {
    refuseClosed(cart);
    throw offer ? tooMany() : offerNotFound(line.sku);
  }
  return viewCart(strapi, cart, cart.lines);
};
