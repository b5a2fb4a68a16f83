import type { Strapi } from './strapi';

const freshMilliseconds = 1000;
const known = new WeakMap<Strapi, { locale: string; until: number }>();

/** The shop's default locale. Remembered for a second, since every storefront read asks for it. */
export const defaultLocale = async (strapi: Strapi): Promise<string> => {
  const remembered = known.get(strapi);
  if (remembered && remembered.until > Date.now()) return remembered.locale;
  const locale = (await strapi.plugin('i18n')?.service('locales').getDefaultLocale()) ?? 'en';
  known.set(strapi, { locale, until: Date.now() + freshMilliseconds });
  return locale;
};
