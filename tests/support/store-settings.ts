import { saveStoreSettings, storeSettings } from '../../src/plugins/commerce/server/src/platform/settings';
import type { Shop } from './shop';

/** As staff would change the store's settings. */
export const changeStore = async (
  { strapi }: Pick<Shop, 'strapi'>,
  over: Partial<Awaited<ReturnType<typeof storeSettings>>>,
): Promise<void> => saveStoreSettings(strapi, { ...(await storeSettings(strapi)), ...over });
