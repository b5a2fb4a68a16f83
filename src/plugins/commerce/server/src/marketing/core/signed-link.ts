import { createHmac } from 'node:crypto';

/** confirm: names the entry that asked · unsubscribe: names the subscriber, and is good for as long as there are mails. */
export type LinkUse = 'confirm' | 'unsubscribe';

const signature = (secret: string, use: LinkUse, id: string): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['newsletter', use, id]))
    .digest('base64url');

/** The link's token: an id, and the signature over it. Nothing is kept of it. */
export const linkToken = (secret: string, use: LinkUse, id: string): string => `${id}.${signature(secret, use, id)}`;

/** The id that a token says it is for: whether it is, tells the signature. */
export const idIn = (token: string): string | undefined => /^([0-9a-z]{1,40})\.[\w-]{43}$/.exec(token)?.[1];

/** An address as it is told apart from others, and not told. */
export const addressHash = (secret: string, email: string): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['newsletter', 'address', email]))
    .digest('base64url');
