import { aroundDocuments } from '../platform/documents';
import type { Feature } from '../platform/feature';
import { importProducts, type ImportOptions } from './actions/import-products';
import { reindex, type OnProgress } from './actions/reindex';
import { catalogCache } from './cache/catalog-cache';
import { followDocuments } from './document-middleware';
import { endpoints } from './endpoints';
import { forgetCatalog } from './forget-catalog';
import { category } from './schemas/category';
import { importedImage } from './schemas/imported-image';
import { listing, listingTerm } from './schemas/listing';
import { offer } from './schemas/offer';
import { product } from './schemas/product';

export const catalog: Feature = {
  name: 'catalog',
  contentTypes: { product, category },
  records: [offer, listing, listingTerm, importedImage],
  endpoints,
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
};
