import { savedSettings, saveSettings } from '../platform/settings';
import type { Strapi } from '../platform/strapi';
import { reminderSettings, type ReminderSettings } from './contract';

const key = 'reminders';

export const readSettings = async (strapi: Strapi): Promise<ReminderSettings> =>
  reminderSettings.parse((await savedSettings(strapi, key)) ?? {});

export const keepSettings = async (strapi: Strapi, settings: ReminderSettings): Promise<ReminderSettings> => {
  await saveSettings(strapi, key, settings);
  return settings;
};
