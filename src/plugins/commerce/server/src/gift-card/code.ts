import { randomBytes } from 'node:crypto';
import { seal, unseal } from '../platform/secrets';
import type { Strapi } from '../platform/strapi';

/** Without characters that are taken for one another when they are read out or printed small: 32 of them. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const length = 16;

/** 80 random bits, in groups of four. */
export const newCode = (): string =>
  [...randomBytes(length)]
    .map((byte) => alphabet[byte % alphabet.length])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-');

/** As it is compared, however it was typed. */
export const plainCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');

/** The first of Strapi's own keys: a copied database alone is no money. */
const secretOf = (strapi: Strapi): string => String((strapi.config.get('server.app.keys') as string[])[0]);

export const sealCode = (strapi: Strapi, code: string): string => seal(secretOf(strapi), code);
/** Throws after the project's keys have changed: the card still works for whoever knows its code. */
export const unsealCode = (strapi: Strapi, sealed: string): string => unseal(secretOf(strapi), sealed);
