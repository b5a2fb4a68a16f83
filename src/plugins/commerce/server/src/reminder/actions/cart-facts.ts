import { findCart, linkToCart, viewCart } from '../../cart';
import { type MailFacts, type MailPayload } from '../../mail';
import { findSubscriber } from '../../marketing';
import { pictureOf } from '../../notification';
import { connection, type Strapi } from '../../platform/strapi';
import { abandonedBetween, touchedLast } from '../core/abandoned';
import { leavable } from '../links';
import { readSettings } from '../settings';
import { hasOrderedSince } from '../store/abandoned-carts';

const unbuyable = new Set(['offer-unavailable', 'currency-unavailable', 'out-of-stock']);

/** What the reminder of a cart tells. Undefined: it was ordered, emptied, sold out or touched, or its owner wants no mail. */
export const cartFacts = async (strapi: Strapi, payload: MailPayload): Promise<MailFacts | undefined> => {
  const sql = connection(strapi);
  const { abandonedCart } = await readSettings(strapi);
  const cart = await findCart(sql, { id: Number(payload.cart) });
  const subscriber = await findSubscriber(sql, { id: Number(payload.subscriber) });
  if (!abandonedCart.enabled || cart?.status !== 'open' || subscriber?.status !== 'subscribed') return undefined;
  const touched = touchedLast(cart, cart.lines);
  if (cart.email !== subscriber.email || touched > abandonedBetween(abandonedCart, Date.now()).to) return undefined;
  if (await hasOrderedSince(sql, subscriber.email, cart.touchedAt)) return undefined;

  const { locale } = subscriber;
  const { lines, problems, currency } = await viewCart(strapi, { ...cart, locale }, cart.lines);
  const gone = new Set(
    problems.filter(({ code, available }) => unbuyable.has(code) && !available).map(({ about }) => about),
  );
  const there = lines.filter(({ id }) => !gone.has(`lines.${id}`));
  const url = linkToCart(strapi, cart);
  if (!there.length || !url) return undefined;
  const base = String(strapi.config.get('server.absoluteUrl', ''));
  const { unsubscribeUrl, headers } = leavable(strapi, subscriber);
  const data = {
    ...{ name: subscriber.name, url, currency, unsubscribeUrl },
    lines: there.map(({ title, variant, image, quantity, unitPrice, subtotal }) => ({
      ...{ title, variant, quantity, unitPrice, subtotal },
      image: pictureOf(base, image),
    })),
  };
  return { to: subscriber.email, locale, data, headers };
};
