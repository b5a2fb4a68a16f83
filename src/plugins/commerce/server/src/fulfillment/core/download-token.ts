import { createHmac } from 'node:crypto';

/**
 * The bearer secret of a right to download: its id and a mac of it under the shop's key. The database keeps neither the
 * secret nor its hash, and the buyer's order page can show the same link each time.
 */
export const downloadToken = (key: string, publicId: string): string =>
  `${publicId}.${createHmac('sha256', key).update(`download ${publicId}`).digest('base64url')}`;

/** The id a token claims to be of, to be compared with the true token; undefined for what can be none. */
export const claimedId = (token: string): string | undefined => /^([0-9a-f]{24})\.[\w-]{43}$/.exec(token)?.[1];
