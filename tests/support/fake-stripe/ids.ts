import { randomBytes } from 'node:crypto';

export const newId = (prefix: string): string => `${prefix}_${randomBytes(12).toString('hex')}`;

/** Now, as Stripe counts: whole seconds. */
export const seconds = (): number => Math.floor(Date.now() / 1000);
