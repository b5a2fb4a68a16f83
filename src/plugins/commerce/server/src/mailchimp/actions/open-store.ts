import { defaultLocale } from '../../platform/locale';
import { storeSettings } from '../../platform/settings';
import type { Strapi } from '../../platform/strapi';
import { mailchimpOf } from '../index';
import type { ShopFacts } from '../marketing-provider';

export const shopFacts = async (strapi: Strapi): Promise<ShopFacts> => {
  const { currency, timezone } = await storeSettings(strapi);
  const { hostname } = new URL(String(strapi.config.get('server.absoluteUrl', 'http://localhost')));
  return { name: hostname, currency, timezone, locale: await defaultLocale(strapi) };
};

/** The shop has its place at Mailchimp. Asked once in a process's life. */
export const openStore = (strapi: Strapi): Promise<void> =>
  mailchimpOf(strapi).open(async (provider) => provider.open(await shopFacts(strapi)));
