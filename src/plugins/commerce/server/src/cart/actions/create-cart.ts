import { offersBySku, pricesSeen } from '../../catalog';
import { optionsOf } from '../../config';
import type { Caller } from '../../platform/access';
import { hashOf, newId, newToken } from '../../platform/secrets';
import { storeSettings } from '../../platform/settings';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import type { OpenCartView } from '../contract';
import type { Cart, CartLine } from '../schemas/cart';
import { insertCart, insertLines } from '../store';
import { offerNotFound, tooMany } from './add-line';
import { viewCart } from './price-cart';

export interface NewCart {
  readonly currency?: string | undefined;
  readonly locale?: string | undefined;
  readonly campaign?: string | undefined;
  readonly lines?: readonly { sku: string; quantity: number }[] | undefined;
}

/** The same SKU adds up; lines stay in the order in which they were asked for. */
const summed = (lines: readonly { sku: string; quantity: number }[]) => {
  const units = new Map<string, number>();
  for (const { sku, quantity } of lines) units.set(sku, (units.get(sku) ?? 0) + quantity);
  return [...units].map(([sku, quantity]) => ({ sku, quantity }));
};

/** A cart of one's own. Its token is said once, here; the database keeps the hash. */
export const createCart = async (strapi: Strapi, caller: Caller, body: NewCart): Promise<OpenCartView> => {
  const { maxQuantity } = optionsOf(strapi);
  const wanted = summed(body.lines ?? []);
  const offers = await offersBySku(
    strapi,
    connection(strapi),
    wanted.map(({ sku }) => sku),
  );
  const missing = wanted.find(({ sku }) => !offers.has(sku));
  if (missing) throw offerNotFound(missing.sku);
  if (wanted.some(({ quantity }) => quantity > maxQuantity)) throw tooMany();

  const settings = await storeSettings(strapi);
  const token = newToken();
  const values: Partial<Cart> = {
    tokenHash: hashOf(token),
    customerId: caller.customer?.id ?? null,
    status: 'open',
    currency: body.currency ?? settings.currency,
    locale: body.locale ?? 'en',
    email: caller.customer?.email ?? null,
    campaign: body.campaign ?? null,
    touchedAt: Date.now(),
  };
  const now = Date.now();
  const seen = ({ sku }: { sku: string }) => {
    const offer = offers.get(sku);
    return offer ? pricesSeen(offer, now) : {};
  };
  const rows = (cartId: number): Omit<CartLine, 'id'>[] =>
    wanted.map((line) => ({ ...line, publicId: newId(), cartId, note: null, seenPrices: seen(line), changedAt: now }));

  const { cart, lines } = await transaction(strapi, async ({ sql }) => {
    const opened = await insertCart(sql, values);
    const own = rows(opened.id);
    await insertLines(sql, own);
    return { cart: opened, lines: own.map((line, index) => ({ ...line, id: index })) };
  });
  return { token, ...(await viewCart(strapi, { ...cart, cards: [] }, lines, offers)) };
};
