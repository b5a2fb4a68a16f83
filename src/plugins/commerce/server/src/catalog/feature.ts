import { jobsOf } from '../jobs';
import { aroundDocuments } from '../platform/documents';
import type { Feature } from '../platform/feature';
import { forgetPrices } from './actions/forget-prices';
import { importProducts, type ImportOptions } from './actions/import-products';
import { dueListsTask, projectDueLists } from './actions/project-due-lists';
import { reindex, type OnProgress } from './actions/reindex';
import { catalogCache } from './cache/catalog-cache';
import { followDocuments } from './document-middleware';
import { endpoints } from './endpoints';
import { forgetCatalog } from './forget-catalog';
import { priceListEndpoints } from './price-list-endpoints';
import { category } from './schemas/category';
import { importedImage } from './schemas/imported-image';
import { listing, listingTerm } from './schemas/listing';
import { offer } from './schemas/offer';
import { priceHistory } from './schemas/price-history';
import { priceList } from './schemas/price-list';
import { priceListEntry } from './schemas/price-list-entry';
import { product } from './schemas/product';

const minute = 60_000;
const day = 24 * 60 * minute;

export const catalog: Feature = {
  name: 'catalog',
  contentTypes: { product, category },
  records: [offer, listing, listingTerm, importedImage, priceList, priceListEntry, priceHistory],
  endpoints: [...endpoints, ...priceListEndpoints],
  staffPermissions: [
    { uid: 'prices.read', displayName: 'Read price lists' },
    { uid: 'prices.manage', displayName: 'Manage price lists' },
  ],
  service: (strapi) => ({
    importProducts: (file: string, options?: ImportOptions) => importProducts(strapi, file, options),
    reindex: (onProgress?: OnProgress) => reindex(strapi, onProgress),
    forget: (skus?: readonly string[]) => forgetCatalog(strapi, skus ? { skus } : {}),
  }),
  early: { 'catalog-cache': catalogCache },
  register: (strapi) => {
    for (const name of ['price', 'variants']) {
      strapi.customFields.register({
        name,
        plugin: 'commerce',
        type: 'json',
        inputSize: { default: 12, isResizable: false },
      });
    }
    aroundDocuments(strapi, followDocuments(strapi));
  },
  bootstrap: (strapi) => {
    const jobs = jobsOf(strapi);
    jobs.registerTask(dueListsTask, () => projectDueLists(strapi).then(() => undefined));
    // Catches what a job that was lost or parked has left undone.
    jobs.every(5 * minute, 'catalog.look-for-due-lists', projectDueLists);
    jobs.every(day, 'catalog.forget-prices', (shop) => forgetPrices(shop));
  },
};
