import { optionsOf, type Options } from '../config';
import type { Strapi } from './strapi';

/** The store's own settings: the options' on the first boot, staff's from then on. */
export type StoreSettings = Options['store'];

const freshMilliseconds = 1000;
const known = new WeakMap<Strapi, { settings: StoreSettings; until: number }>();

const store = (strapi: Strapi) => strapi.store({ type: 'plugin', name: 'commerce' });

/** Remembered for a second, since every price asks for them. Not to be called inside a transaction. */
export const storeSettings = async (strapi: Strapi): Promise<StoreSettings> => {
  const remembered = known.get(strapi);
  if (remembered && remembered.until > Date.now()) return remembered.settings;
  const saved = (await store(strapi).get({ key: 'store' })) as Partial<StoreSettings> | null;
  const settings = { ...optionsOf(strapi).store, ...saved };
  known.set(strapi, { settings, until: Date.now() + freshMilliseconds });
  return settings;
};

export const saveStoreSettings = async (strapi: Strapi, settings: StoreSettings): Promise<void> => {
  await store(strapi).set({ key: 'store', value: settings });
  known.delete(strapi);
};

/** On the first boot the options become the settings; later changes of the options do not touch them. */
export const seedStoreSettings = async (strapi: Strapi): Promise<void> => {
  if (!(await store(strapi).get({ key: 'store' }))) await saveStoreSettings(strapi, optionsOf(strapi).store);
};
