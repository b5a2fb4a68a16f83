import { optionsOf, type Options } from '../config';
import type { Strapi } from './strapi';

/** The store's own settings: the options' on the first boot, staff's from then on. */
export type StoreSettings = Options['store'];

const freshMilliseconds = 1000;
const known = new WeakMap<Strapi, Map<string, { saved: unknown; until: number }>>();

const store = (strapi: Strapi) => strapi.store({ type: 'plugin', name: 'commerce' });

const rememberedOf = (strapi: Strapi) => {
  const remembered = known.get(strapi) ?? new Map<string, { saved: unknown; until: number }>();
  known.set(strapi, remembered);
  return remembered;
};

/** What staff have saved under this name; null: nothing yet. Remembered for a second: another process may save it too. */
export const savedSettings = async (strapi: Strapi, key: string): Promise<unknown> => {
  const remembered = rememberedOf(strapi).get(key);
  if (remembered && remembered.until > Date.now()) return remembered.saved;
  const saved = await store(strapi).get({ key });
  rememberedOf(strapi).set(key, { saved, until: Date.now() + freshMilliseconds });
  return saved;
};

export const saveSettings = async (strapi: Strapi, key: string, value: object): Promise<void> => {
  await store(strapi).set({ key, value });
  rememberedOf(strapi).delete(key);
};

/** Every price asks for them. Inside a transaction they are read by its connection. */
export const storeSettings = async (strapi: Strapi): Promise<StoreSettings> => ({
  ...optionsOf(strapi).store,
  ...((await savedSettings(strapi, 'store')) as Partial<StoreSettings> | null),
});

type Listener = (strapi: Strapi) => Promise<void>;
const listeners = new WeakMap<Strapi, Listener[]>();

/** For what is worked out from the settings ahead of time, such as the catalog's answers. */
export const whenSettingsChange = (strapi: Strapi, listener: Listener): void =>
  void listeners.set(strapi, [...(listeners.get(strapi) ?? []), listener]);

export const saveStoreSettings = async (strapi: Strapi, settings: StoreSettings): Promise<void> => {
  await saveSettings(strapi, 'store', settings);
  for (const listener of listeners.get(strapi) ?? []) await listener(strapi);
};

/** Staff change what they name; the rest stays. */
export const changeStoreSettings = async (strapi: Strapi, change: Partial<StoreSettings>): Promise<StoreSettings> => {
  // As it is now, not as this process remembers it.
  rememberedOf(strapi).delete('store');
  await saveStoreSettings(strapi, { ...(await storeSettings(strapi)), ...change });
  return storeSettings(strapi);
};

/** On the first boot the options become the settings; later changes of the options do not touch them. */
export const seedStoreSettings = async (strapi: Strapi): Promise<void> => {
  if (!(await store(strapi).get({ key: 'store' }))) await saveStoreSettings(strapi, optionsOf(strapi).store);
};
