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

type Listener = (strapi: Strapi) => Promise<void>;
const listeners = new WeakMap<Strapi, Listener[]>();

/** For what is worked out from the settings ahead of time, such as the catalog's answers. */
export const whenSettingsChange = (strapi: Strapi, listener: Listener): void =>
  void listeners.set(strapi, [...(listeners.get(strapi) ?? []), listener]);

export const saveStoreSettings = async (strapi: Strapi, settings: StoreSettings): Promise<void> => {
  await store(strapi).set({ key: 'store', value: settings });
  known.delete(strapi);
  for (const listener of listeners.get(strapi) ?? []) await listener(strapi);
};

/** Staff change what they name; the rest stays. */
export const changeStoreSettings = async (strapi: Strapi, change: Partial<StoreSettings>): Promise<StoreSettings> => {
  known.delete(strapi);
  await saveStoreSettings(strapi, { ...(await storeSettings(strapi)), ...change });
  return storeSettings(strapi);
};

/** On the first boot the options become the settings; later changes of the options do not touch them. */
export const seedStoreSettings = async (strapi: Strapi): Promise<void> => {
  if (!(await store(strapi).get({ key: 'store' }))) await saveStoreSettings(strapi, optionsOf(strapi).store);
};
