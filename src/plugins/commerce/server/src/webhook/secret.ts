import { randomBytes } from 'node:crypto';
import { seal, unseal } from '../platform/secrets';
import { shopKey } from '../platform/shop-key';
import type { Strapi } from '../platform/strapi';
import { writtenSecret } from '../platform/signature';

export const newSecret = (): string => writtenSecret(randomBytes(24));

export const sealSecret = (strapi: Strapi, secret: string): string => seal(shopKey(strapi, 'webhooks'), secret);

export const openSecret = (strapi: Strapi, sealed: string): string => {
  try {
    return unseal(shopKey(strapi, 'webhooks'), sealed);
  } catch (cause) {
    const message = 'The webhook’s secret cannot be read, as ENCRYPTION_KEY was changed: make the webhook anew.';
    throw new Error(message, { cause });
  }
};
