import { CommerceError } from '../../platform/errors';
import { changeStoreSettings, saveSettings, savedSettings, storeSettings } from '../../platform/settings';
import { connection, type Strapi } from '../../platform/strapi';
import { legalShape, type Legal, type LegalView } from '../contract';
import { missingOf } from '../core/seller';
import { keepLogo, logoOf } from '../store';

const key = 'legal';

/** As it is kept: the logo by its hash. The VAT id is the store's own, which taxes ask for too. */
export type KeptLegal = Omit<Legal, 'logo' | 'vatId'> & { readonly logo: string | null };

/** What is to be printed on the next invoice. Nothing saved yet: what the store's settings know. Joins a transaction. */
export const keptLegal = async (strapi: Strapi): Promise<KeptLegal & { readonly vatId: string }> => {
  const { vatId, country } = await storeSettings(strapi);
  const saved = (await savedSettings(strapi, key)) as Partial<KeptLegal> | null;
  return { ...legalShape.parse({ country }), ...saved, vatId };
};

export const readLegal = async (strapi: Strapi): Promise<LegalView> => {
  const kept = await keptLegal(strapi);
  const image = kept.logo && (await logoOf(connection(strapi), kept.logo));
  const legal = { ...kept, logo: image || null };
  return { ...legal, missing: missingOf(legal) };
};

const signatures: Readonly<Record<string, readonly number[]>> = {
  png: [0x89, 0x50, 0x4e, 0x47],
  jpeg: [0xff, 0xd8, 0xff],
};

/** What an invoice cannot be printed with must not get onto one. */
const refuseFalseImage = (image: string): void => {
  const [, kind = '', base64 = ''] = /^data:image\/(\w+);base64,(.*)$/.exec(image) ?? [];
  const bytes = Buffer.from(base64, 'base64');
  if (signatures[kind]?.every((byte, place) => bytes[place] === byte)) return;
  throw new CommerceError('invalid', 'request.invalid', 'logo: is no PNG or JPEG', {
    where: 'body',
    errors: [{ path: ['logo'], message: 'is no PNG or JPEG' }],
  });
};

export const saveLegal = async (strapi: Strapi, { logo, vatId, ...legal }: Legal): Promise<LegalView> => {
  if (logo) refuseFalseImage(logo);
  const hash = logo && (await keepLogo(connection(strapi), logo));
  await saveSettings(strapi, key, { ...legal, logo: hash });
  if (vatId !== (await storeSettings(strapi)).vatId) await changeStoreSettings(strapi, { vatId });
  return readLegal(strapi);
};
