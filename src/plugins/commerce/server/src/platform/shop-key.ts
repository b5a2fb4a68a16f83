import type { Strapi } from './strapi';

/**
 * The shop's own secret for one purpose: from its ENCRYPTION_KEY, or an app key where it has none. Neither stands in the
 * database, so that a copy of it alone opens nothing.
 */
export const shopKey = (strapi: Strapi, purpose: string): string => {
  const own = strapi.config.get<string | undefined>('admin.secrets.encryptionKey');
  const [appKey] = strapi.config.get<readonly string[]>('server.app.keys', []);
  const key = own || appKey;
  if (!key) throw new Error('The shop needs ENCRYPTION_KEY (admin.secrets.encryptionKey) or APP_KEYS.');
  return `commerce ${purpose} ${key}`;
};
