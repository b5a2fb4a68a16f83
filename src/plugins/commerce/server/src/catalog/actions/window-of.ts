import { defaultLocale } from '../../platform/locale';
import { storeSettings } from '../../platform/settings';
import type { Strapi } from '../../platform/strapi';
import type { Window } from '../store/read-listings';

/** The window a shopper looks through: what is asked for, or else the store's own currency and locale. */
export const windowOf = async (
  strapi: Strapi,
  asked: { readonly type: string; readonly currency?: string; readonly locale?: string },
): Promise<Window> => ({
  type: asked.type,
  currency: asked.currency ?? (await storeSettings(strapi)).currency,
  locale: asked.locale ?? (await defaultLocale(strapi)),
});
