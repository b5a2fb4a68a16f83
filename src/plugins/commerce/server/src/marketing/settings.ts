import { savedSettings, saveSettings } from '../platform/settings';
import type { Strapi } from '../platform/strapi';
import { newsletterSettings, type NewsletterSettings } from './contract';
import { usualWording, wordingFor, type Worded } from './core/wording';

const key = 'newsletter';

export const readSettings = async (strapi: Strapi): Promise<NewsletterSettings> => {
  const { wording } = newsletterSettings.parse((await savedSettings(strapi, key)) ?? {});
  return { wording: { ...usualWording, ...wording } };
};

export const keepSettings = async (strapi: Strapi, settings: NewsletterSettings): Promise<NewsletterSettings> => {
  await saveSettings(strapi, key, settings);
  return readSettings(strapi);
};

/** What stands beside the box, in the nearest language there is. */
export const wordingIn = async (strapi: Strapi, locale: string): Promise<Worded> =>
  wordingFor((await readSettings(strapi)).wording, locale);
