import { windowOf } from '../../catalog';
import { defaultLocale } from '../../platform/locale';
import type { Strapi } from '../../platform/strapi';
import type { SellerQuery } from '../contract';
import type { Reading } from '../store';

/** In whose words profiles are read, and what is counted: what is asked for, or else the store's own. */
export const readingOf = async (strapi: Strapi, query: SellerQuery): Promise<Reading> => {
  const standard = await defaultLocale(strapi);
  return { window: await windowOf(strapi, query), locale: query.locale ?? standard, standard };
};
