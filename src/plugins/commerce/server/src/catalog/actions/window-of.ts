import { defaultLocale } from '../../platform/locale';
import { storeSettings } from '../../platform/settings';
import type { Strapi } from '../../platform/strapi';
import type { Window } from '../store/listing-filters';
import { sellableTypes } from '../store/sellable-types';

interface Asked {
  readonly type: string;
  readonly currency?: string;
  readonly locale?: string;
}

/** The shopper's language and currency: what is asked for, or else the store's own. */
export const tastesOf = async (strapi: Strapi, asked: Omit<Asked, 'type'>) => ({
  currency: asked.currency ?? (await storeSettings(strapi)).currency,
  locale: asked.locale ?? (await defaultLocale(strapi)),
});

/** The window a shopper looks through. A content type without locales shows the same in every language. */
export const windowOf = async (strapi: Strapi, asked: Asked): Promise<Window> => {
  const { currency, locale } = await tastesOf(strapi, asked);
  const localized = sellableTypes(strapi).get(asked.type)?.localized;
  return { type: asked.type, currency, locale: localized ? locale : '' };
};
