import { createHash } from 'node:crypto';
import type { Address } from './address';

const plain = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,]+/g, ' ')
    .trim();

/** The same for two spellings that differ in case, spaces, commas and dots only. The phone number is no part of it. */
export const addressFingerprint = (address: Address): string => {
  const { name, company, line1, line2, city, state, postalCode, country } = address;
  const parts = [name, company, line1, line2, city, state, postalCode, country].map(plain);
  return createHash('sha256').update(parts.join('\n')).digest('base64url');
};
