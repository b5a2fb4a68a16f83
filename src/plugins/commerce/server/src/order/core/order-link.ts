import { createHmac } from 'node:crypto';

/** What a link is good for: one order, while it is still this buyer's, for a time. Epoch milliseconds. */
export interface OrderLink {
  readonly number: string;
  readonly email: string;
  readonly expiresAt: number;
}

const signature = (secret: string, { number, email, expiresAt }: OrderLink): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['order-link', number, email, expiresAt]))
    .digest('base64url');

/** The link's token: when it ends, and the signature over all of it. Nothing is kept of it. */
export const orderLinkToken = (secret: string, link: OrderLink): string =>
  `${link.expiresAt.toString(36)}.${signature(secret, link)}`;

/** The only token that would be good, had the given one been made for this order; undefined for one that is over or none. */
export const expectedToken = (
  secret: string,
  token: string,
  order: Omit<OrderLink, 'expiresAt'>,
  now: number,
): string | undefined => {
  const [, ends] = /^([0-9a-z]{1,10})\.[\w-]{43}$/.exec(token) ?? [];
  const expiresAt = ends === undefined ? 0 : Number.parseInt(ends, 36);
  return expiresAt > now && order.email ? orderLinkToken(secret, { ...order, expiresAt }) : undefined;
};
