import { aroundDocuments } from '../platform/documents';
import type { Feature } from '../platform/feature';
import { catalogCache } from './cache/catalog-cache';
import { followDocuments } from './document-middleware';
import { endpoints } from './endpoints';
import { category } from './schemas/category';
import { listing, listingTerm } from './schemas/listing';
import { offer } from './schemas/offer';
import { product } from './schemas/product';

export const catalog: Feature = {
  name: 'catalog',
  contentTypes: { product, category },
  records: [offer, listing, listingTerm],
  endpoints,
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
