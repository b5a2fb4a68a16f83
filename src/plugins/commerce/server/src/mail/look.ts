import { savedSettings, saveSettings } from '../platform/settings';
import type { Strapi } from '../platform/strapi';
import { lookShape, type MailLook } from './contract';
import { mailOf } from './index';
import type { Look } from './template/layout';

const key = 'mail';

/** What staff have set; an empty name or footer is filled in from the shop's legal data. */
export const readLook = async (strapi: Strapi): Promise<MailLook> =>
  lookShape.parse((await savedSettings(strapi, key)) ?? {});

export const saveLook = async (strapi: Strapi, look: MailLook): Promise<MailLook> => {
  await saveSettings(strapi, key, look);
  return look;
};

/** As the next mail shows it. */
export const lookOf = async (strapi: Strapi): Promise<Look> => {
  const [{ name, color, logo, footer }, imprint] = [await readLook(strapi), await mailOf(strapi).imprint()];
  return { name: name || imprint.name || 'Shop', color, logo, footer: footer || imprint.footer };
};
