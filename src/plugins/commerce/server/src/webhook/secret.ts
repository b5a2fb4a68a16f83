import { randomBytes } from 'node:crypto';
import { seal, unseal } from '../platform/secrets';
import type { Strapi } from '../platform/strapi';
import { writtenSecret } from './core/signature';

/** From the shop's own ENCRYPTION_KEY, or an app key where it has none: neither stands in the database. */
const shopKey = (strapi: Strapi): string => {
  const own = strapi.config.get<string | undefined>('admin.secrets.encryptionKey');
  const [appKey] = strapi.config.get<readonly string[]>('server.app.keys', []);
  const key = own || appKey;
  if (!key) throw new Error('Webhooks need ENCRYPTION_KEY (admin.secrets.encryptionKey) or APP_KEYS.');
  return `commerce webhooks ${key}`;
};

export const newSecret = (): string => writtenSecret(randomBytes(24));

export const sealSecret = (strapi: Strapi, secret: string): string => seal(shopKey(strapi), secret);

export const openSecret = (strapi: Strapi, sealed: string): string => {
  try {
    return unseal(shopKey(strapi), sealed);
  } catch (cause) {
    const message = 'The webhook’s secret cannot be read, as ENCRYPTION_KEY was changed: make the webhook anew.';
    throw new Error(message, { cause });
  }
};
