import { optionsOf } from '../../config';
import { storeSettings } from '../../platform/settings';
import { connection, type Strapi } from '../../platform/strapi';
import { originsOf } from '../core/origins';
import { letterData, type Scene } from '../core/letter';
import type { Campaign } from '../schemas/campaign';
import { shownItems } from '../store/shown';

export type Content = Pick<
  Campaign,
  'publicId' | 'name' | 'subject' | 'previewText' | 'locale' | 'blocks' | 'audience' | 'code'
>;

const homeOf = (strapi: Strapi): string => strapi.config.get<string>('server.absoluteUrl', 'http://localhost');

/** What is published of the campaign's entries just now. */
export const sceneOf = async (strapi: Strapi, { publicId, name, locale, blocks }: Content): Promise<Scene> => {
  const { storefront, returnUrls } = optionsOf(strapi);
  const home = homeOf(strapi);
  const items = blocks.flatMap((block) => (block.kind === 'products' ? block.items : []));
  const { currency } = await storeSettings(strapi);
  return {
    ...{ home, productUrl: storefront.productUrl },
    tracking: { campaign: publicId, name, origins: originsOf([...Object.values(storefront), ...returnUrls], home) },
    shown: await shownItems(connection(strapi), items, { locale, currency }),
  };
};

/** As the mail's words speak of it; entries are read anew. */
export const contentData = async (strapi: Strapi, content: Content, leave: string) =>
  letterData(content, await sceneOf(strapi, content), leave);
