import { optionsOf } from '../config';
import { sameSecret } from '../platform/secrets';
import { shopKey } from '../platform/shop-key';
import type { Strapi } from '../platform/strapi';
import { cartLinkIn, cartLinkMilliseconds, cartLinkToken, type CartLink } from './core/cart-link';
import type { Cart } from './schemas/cart';

const secretOf = (strapi: Strapi): string => shopKey(strapi, 'cart-link');

/**
 * The storefront's page that puts the goods of a cart into whoever's cart opens it, for thirty days: for mails about a
 * cart. It tells nothing of the person whose cart it is. Null: the storefront has no such page.
 */
export const linkToCart = (
  strapi: Strapi,
  { tokenHash }: Pick<Cart, 'tokenHash'>,
  now: number = Date.now(),
): string | null => {
  const token = cartLinkToken(secretOf(strapi), { tokenHash, expiresAt: now + cartLinkMilliseconds });
  const page = optionsOf(strapi).storefront.restoreUrl.replaceAll('{token}', token);
  return page ? new URL(page, strapi.config.get<string>('server.absoluteUrl', 'http://localhost')).href : null;
};

/** What the token names, whether its time is over or not; undefined for one that this shop did not make. */
export const namedByLink = (strapi: Strapi, token: string): CartLink | undefined => {
  const link = cartLinkIn(token);
  return link && sameSecret(cartLinkToken(secretOf(strapi), link), token) ? link : undefined;
};
