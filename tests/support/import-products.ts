import type { ImportOptions, ImportSummary } from '../../src/plugins/commerce/server/src/catalog';
import type { Shop } from './shop';

/** The catalog's front door, as a command or a shop's own code opens it. */
export const importProducts = (shop: Shop, file: string, options?: ImportOptions): Promise<ImportSummary> =>
  shop.strapi.plugin('commerce').service('catalog').importProducts(file, options);
