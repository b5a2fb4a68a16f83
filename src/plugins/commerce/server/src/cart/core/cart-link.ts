import { createHmac } from 'node:crypto';

/** A cart, by its token's hash: nobody has the token of it. Epoch milliseconds. */
export interface CartLink {
  readonly tokenHash: string;
  readonly expiresAt: number;
}

/** How long a link puts a cart's goods into whoever's cart opens it. */
export const cartLinkMilliseconds = 30 * 86_400_000;

const signature = (secret: string, { tokenHash, expiresAt }: CartLink): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['cart-link', tokenHash, expiresAt]))
    .digest('base64url');

/** Which cart, until when, and the signature over both. Nothing is kept of it. */
export const cartLinkToken = (secret: string, link: CartLink): string =>
  `${link.tokenHash}.${link.expiresAt.toString(36)}.${signature(secret, link)}`;

/** What a token says it is for: whether it is, tells the signature. */
export const cartLinkIn = (token: string): CartLink | undefined => {
  const [, tokenHash, ends] = /^([\w-]{43})\.([0-9a-z]{1,10})\.[\w-]{43}$/.exec(token) ?? [];
  return tokenHash && ends ? { tokenHash, expiresAt: Number.parseInt(ends, 36) } : undefined;
};
