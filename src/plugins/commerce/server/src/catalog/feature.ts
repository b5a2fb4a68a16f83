import type { Feature } from '../platform/feature';
import { importProducts, type ImportOptions } from './actions/import-products';
import { followDocuments, type DocumentCall } from './document-middleware';
import { endpoints } from './endpoints';
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
  }),
  register: (strapi) => {
    for (const name of ['price', 'variants']) {
      strapi.customFields.register({
        name,
        plugin: 'commerce',
        type: 'json',
        inputSize: { default: 12, isResizable: false },
      });
    }
    strapi.documents.use((call, next) => followDocuments(strapi)(call as DocumentCall, next as never) as never);
  },
};
