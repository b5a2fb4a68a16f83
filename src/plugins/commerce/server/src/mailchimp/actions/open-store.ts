import { defaultLocale } from '../../platform/locale';
import { tell } from '../../platform/log';
import { storeSettings } from '../../platform/settings';
import type { Strapi } from '../../platform/strapi';
import { mailchimpOf } from '../index';
import { type MarketingProvider, Refused, type ShopFacts } from '../marketing-provider';
import { webhookAddress } from './hear-mailchimp';

export const shopFacts = async (strapi: Strapi): Promise<ShopFacts> => {
  const { currency, timezone } = await storeSettings(strapi);
  const { hostname } = new URL(String(strapi.config.get('server.absoluteUrl', 'http://localhost')));
  return { name: hostname, currency, timezone, locale: await defaultLocale(strapi) };
};

/** An address that Mailchimp cannot reach it does not take: then the looks tell who left. */
const listenAtMailchimp = async (strapi: Strapi, provider: MarketingProvider): Promise<void> => {
  try {
    await provider.hearFrom(...webhookAddress(strapi));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    tell(strapi, error, 'Mailchimp does not tell this shop at once of who leaves', 'warn');
  }
};

/** The shop has its place at Mailchimp, and hears from it. Asked once in a process's life. */
export const openStore = (strapi: Strapi): Promise<void> =>
  mailchimpOf(strapi).open(async (provider) => {
    await provider.open(await shopFacts(strapi));
    await listenAtMailchimp(strapi, provider);
  });
