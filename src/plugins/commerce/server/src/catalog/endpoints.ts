import { z } from '@strapi/utils';
import { endpoint, telling } from '../platform/endpoint';
import { findOffers } from './actions/find-offers';
import { listProducts } from './actions/list-products';
import { showCategories } from './actions/show-categories';
import { showProduct } from './actions/show-product';
import { suggest } from './actions/suggest';
import * as contract from './contract';

export const endpoints = [
  endpoint({
    name: 'catalog.products',
    summary: 'What the shop sells, filtered, sorted and paged',
    method: 'GET',
    path: '/catalog/products',
    access: 'open',
    graphql: 'catalogProducts',
    query: contract.productsQuery,
    answer: z.array(contract.listItem),
    meta: contract.productsMeta,
    run: async ({ strapi, query }) => {
      const { items, meta, skus } = await listProducts(strapi, query);
      return telling(skus, items, meta);
    },
  }),
  endpoint({
    name: 'catalog.suggestions',
    summary: 'What somebody may be about to look for, while they type',
    method: 'GET',
    path: '/catalog/suggestions',
    access: 'open',
    graphql: 'catalogSuggestions',
    query: contract.suggestionsQuery,
    answer: contract.suggestionsView,
    run: async ({ strapi, query }) => {
      const { suggestions, skus } = await suggest(strapi, query);
      return telling(skus, suggestions);
    },
  }),
  endpoint({
    name: 'catalog.product',
    summary: 'Everything a product page needs',
    method: 'GET',
    path: '/catalog/products/:slug',
    access: 'open',
    graphql: 'catalogProduct',
    params: contract.productParams,
    query: contract.productQuery,
    answer: contract.productView,
    run: async ({ strapi, params, query }) => {
      const product = await showProduct(strapi, params.slug, query);
      return telling(
        product.offers.map(({ sku }) => sku),
        product,
      );
    },
  }),
  endpoint({
    name: 'catalog.categories',
    summary: 'The tree of categories with product counts',
    method: 'GET',
    path: '/catalog/categories',
    access: 'open',
    graphql: 'catalogCategories',
    query: contract.categoriesQuery,
    answer: z.array(contract.categoryNode),
    run: ({ strapi, query }) => showCategories(strapi, query),
  }),
  endpoint({
    name: 'catalog.offers',
    summary: 'Offers of anything sellable, by SKU or by document',
    method: 'GET',
    path: '/catalog/offers',
    access: 'open',
    graphql: 'offers',
    query: contract.offersQuery,
    answer: z.array(contract.sellableOffer),
    run: async ({ strapi, query }) => {
      const offers = await findOffers(strapi, query);
      return telling(
        offers.map(({ sku }) => sku),
        offers,
      );
    },
  }),
];
