import { optionsOf } from '../config';
import { jobsOf } from '../jobs';
import { aroundDocuments } from '../platform/documents';
import type { Feature } from '../platform/feature';
import { whenSettingsChange } from '../platform/settings';
import { forgetPrices } from './actions/forget-prices';
import { importProducts, type ImportOptions } from './actions/import-products';
import { dueListsTask, projectDueLists } from './actions/project-due-lists';
import { prepareSearch, reindexTask } from './actions/prepare-search';
import { exportProducts } from './actions/export-products';
import { runImport } from './actions/run-import';
import { importTask } from './actions/start-import';
import { reindex, type OnProgress } from './actions/reindex';
import { catalogCache } from './cache/catalog-cache';
import { onPurge, purgeChanged, type Purger } from './cdn/purge';
import { followDocuments } from './document-middleware';
import { endpoints } from './endpoints';
import { entryFields } from './graphql';
import { forgetCatalog } from './forget-catalog';
import { forgetForAll } from './actions/forget-for-all';
import { priceListEndpoints } from './price-list-endpoints';
import { productEndpoints } from './product-endpoints';
import { category } from './schemas/category';
import { importedImage } from './schemas/imported-image';
import { listing, listingTerm } from './schemas/listing';
import { offer } from './schemas/offer';
import { priceHistory } from './schemas/price-history';
import { priceList } from './schemas/price-list';
import { priceListEntry } from './schemas/price-list-entry';
import { product } from './schemas/product';
import { productImport } from './schemas/product-import';
import { seller } from './schemas/seller';

/** What a cache before the shop shows is at most so many milliseconds behind what is told it to forget. */
const purgeInterval = 5000;
const minute = 60_000;
const day = 24 * 60 * minute;

export const catalog: Feature = {
  name: 'catalog',
  contentTypes: { product, category },
  profiles: { seller },
  records: [offer, listing, listingTerm, importedImage, priceList, priceListEntry, priceHistory, productImport],
  endpoints: [...endpoints, ...priceListEndpoints, ...productEndpoints],
  entryFields,
  staffPermissions: [
    { uid: 'prices.read', displayName: 'Read price lists' },
    { uid: 'prices.manage', displayName: 'Manage price lists' },
    { uid: 'products.import', displayName: 'Import products' },
    { uid: 'products.export', displayName: 'Export products' },
  ],
  service: (strapi) => ({
    importProducts: (file: string, options?: ImportOptions) => importProducts(strapi, file, options),
    exportProducts: () => exportProducts(strapi),
    reindex: (onProgress?: OnProgress) => reindex(strapi, onProgress),
    onPurge: (purger: Purger) => onPurge(strapi, purger),
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
    whenSettingsChange(strapi, forgetForAll);
  },
  bootstrap: async (strapi) => {
    const jobs = jobsOf(strapi);
    jobs.registerTask(reindexTask, () => reindex(strapi).then(() => undefined));
    await prepareSearch(strapi);
    jobs.registerTask(importTask, (payload) => runImport(strapi, Number(payload.import)));
    jobs.registerTask(dueListsTask, () => projectDueLists(strapi).then(() => undefined));
    // Catches what a job that was lost or parked has left undone.
    if (optionsOf(strapi).catalogCdn.seconds) jobs.every(purgeInterval, 'catalog.purge', purgeChanged);
    jobs.every(5 * minute, 'catalog.look-for-due-lists', projectDueLists);
    jobs.every(day, 'catalog.forget-prices', (shop) => forgetPrices(shop));
  },
};
