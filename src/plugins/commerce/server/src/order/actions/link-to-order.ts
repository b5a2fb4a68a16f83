import type { Strapi } from '../../platform/strapi';
import { expectedToken, orderLinkToken } from '../core/order-link';
import type { Order } from '../schemas/order';

const day = 24 * 3_600_000;
/** How long a mailed link opens its order. */
export const linkMilliseconds = 7 * day;

/** The first of Strapi's own keys, for this use alone. */
const secretOf = (strapi: Strapi): string => `order-link ${(strapi.config.get('server.app.keys') as string[])[0]}`;

/** A signed token for the header `Order-Token`, to be mailed to the order's own address. */
export const tokenToOrder = (strapi: Strapi, { number, email }: Order, now = Date.now()): string =>
  orderLinkToken(secretOf(strapi), { number, email, expiresAt: now + linkMilliseconds });

export const expectedOf = (strapi: Strapi, token: string, order: Order): string | undefined =>
  expectedToken(secretOf(strapi), token, order, Date.now());
