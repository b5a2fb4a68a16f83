import { savedSettings, saveSettings } from '../platform/settings';
import type { Strapi } from '../platform/strapi';
import { contactSettings, type ContactSettings } from './contract';

const key = 'contact';

export const readSettings = async (strapi: Strapi): Promise<ContactSettings> =>
  contactSettings.parse((await savedSettings(strapi, key)) ?? {});

export const keepSettings = async (strapi: Strapi, settings: ContactSettings): Promise<ContactSettings> => {
  await saveSettings(strapi, key, settings);
  return settings;
};
