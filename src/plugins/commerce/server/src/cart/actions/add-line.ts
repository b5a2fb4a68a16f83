import { offersBySku, pricesSeen } from '../../catalog';
import { optionsOf } from '../../config';
import { CommerceError } from '../../platform/errors';
import { newId } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import type { OpenCartView } from '../contract';
import type { CartLine } from '../schemas/cart';
import { addToLine, type CartKey } from '../store';
import { refuseClosed, requireCart } from './find-cart';
import { viewCart } from './price-cart';

export const offerNotFound = (sku: string) =>
  new CommerceError('refused', 'offer.not-found', `Nothing is sold under the SKU ${sku}.`, { sku });

export const tooMany = () =>
  new CommerceError('refused', 'cart.too-many', 'That is more than one cart can hold. Please split the purchase.');

/** The cart's lines with this one as it is now; what another tab does in this moment shows with the next answer. */
const withLine = (lines: readonly CartLine[], line: CartLine): CartLine[] =>
  lines.some(({ sku }) => sku === line.sku)
    ? lines.map((other) => (other.sku === line.sku ? line : other))
    : [...lines, line];

/** The same SKU adds up. Three statements: the cart, its offers with this one, the line. */
export const addLine = async (
  strapi: Strapi,
  key: CartKey,
  wanted: { sku: string; quantity: number; note?: string | undefined },
): Promise<OpenCartView> => {
  const sql = connection(strapi);
  const { maxLines, maxQuantity } = optionsOf(strapi);
  const cart = await requireCart(sql, key);
  refuseClosed(cart);
  const offers = await offersBySku(strapi, sql, [...new Set([...cart.lines.map(({ sku }) => sku), wanted.sku])]);
  const offer = offers.get(wanted.sku);
  if (!offer) throw offerNotFound(wanted.sku);
  const now = Date.now();
  const line = await addToLine(
    sql,
    key,
    { ...wanted, publicId: newId(), note: wanted.note ?? null, seenPrices: pricesSeen(offer, now), changedAt: now },
    { lines: maxLines, quantity: maxQuantity },
  );
  if (!line) {
    refuseClosed(await requireCart(sql, key));
    throw tooMany();
  }
  return viewCart(strapi, cart, withLine(cart.lines, line), offers);
};
