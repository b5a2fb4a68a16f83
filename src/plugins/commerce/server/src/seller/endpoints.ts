import { z } from '@strapi/utils';
import { endpoint, withMeta } from '../platform/endpoint';
import { pagesMeta, paginationOf } from '../platform/paging';
import { listSellers } from './actions/list-sellers';
import { showSeller } from './actions/show-seller';
import * as contract from './contract';

export const sellerEndpoints = [
  endpoint({
    name: 'sellers.list',
    summary: 'Who sells in this shop, by name',
    method: 'GET',
    path: '/sellers',
    access: 'open',
    graphql: 'sellers',
    query: contract.sellersQuery,
    answer: z.array(contract.sellerView),
    meta: pagesMeta,
    run: async ({ strapi, query }) => {
      const { sellers, total } = await listSellers(strapi, query);
      return withMeta(sellers, { pagination: paginationOf(query, total) });
    },
  }),
  endpoint({
    name: 'sellers.show',
    summary: "A seller's profile",
    method: 'GET',
    path: '/sellers/:slug',
    access: 'open',
    graphql: 'seller',
    params: contract.sellerParams,
    query: contract.sellerQuery,
    answer: contract.sellerView,
    run: ({ strapi, params, query }) => showSeller(strapi, params.slug, query),
  }),
];
