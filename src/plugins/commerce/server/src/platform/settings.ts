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

export const saveStoreSettings = (strapi: Strapi, settings: StoreSettings): Promise<void> =>
  saveSettings(strapi, 'store', settings);

/** On the first boot the options become the settings; later changes of the options do not touch them. */
export const seedStoreSettings = async (strapi: Strapi): Promise<void> => {
  if (!(await store(strapi).get({ key: 'store' }))) await saveStoreSettings(strapi, optionsOf(strapi).store);
};
