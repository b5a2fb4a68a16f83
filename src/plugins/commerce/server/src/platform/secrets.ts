import { createCipheriv, createDecipheriv, createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** A bearer secret for a guest: 256 random bits, url-safe. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token. Unsalted on purpose: the token is random, and rows are found by this hash. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** A public id for a row: not guessable, not a number that counts the shop's orders. */
export const newId = (): string => randomBytes(12).toString('hex');

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A document id as Strapi makes them: 24 lower-case letters and digits, a letter first. */
export const newDocumentId = (): string =>
  Array.from({ length: 24 }, (_, place) => alphabet[randomInt(place ? alphabet.length : 26)]).join('');

export const sameSecret = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(hashOf(a)), Buffer.from(hashOf(b))];
  return timingSafeEqual(left, right);
};

const cipherKey = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** AES-256-GCM under a long random secret: only who has it reads the text, and nobody changes it unseen. */
export const seal = (secret: string, text: string): string => {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', cipherKey(secret), iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
};

/** Throws when it was sealed under another secret, or changed since. */
export const unseal = (secret: string, sealed: string): string => {
  const bytes = Buffer.from(sealed, 'base64');
  const cipher = createDecipheriv('aes-256-gcm', cipherKey(secret), bytes.subarray(0, 12));
  cipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([cipher.update(bytes.subarray(12, -16)), cipher.final()]).toString('utf8');
};
