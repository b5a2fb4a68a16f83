import { z } from '@strapi/utils';
import { endpoint, withMeta } from '../platform/endpoint';
import { pagesMeta, paginationOf } from '../platform/paging';
import { exportPrices, importPrices } from './actions/import-prices';
import { removeEntry, showEntries, writeEntries } from './actions/manage-list-entries';
import {
  createPriceList,
  removePriceList,
  replacePriceList,
  showPriceList,
  showPriceLists,
} from './actions/manage-price-lists';
import * as contract from './price-list-contract';

const read = { staff: 'prices.read' } as const;
const manage = { staff: 'prices.manage' } as const;

export const priceListEndpoints = [
  endpoint({
    name: 'prices.lists',
    summary: 'Price lists, by name',
    method: 'GET',
    path: '/price-lists',
    access: read,
    query: contract.listsQuery,
    answer: z.array(contract.priceListView),
    meta: pagesMeta,
    run: async ({ strapi, query }) => {
      const { rows, total } = await showPriceLists(strapi, query);
      return withMeta(rows, { pagination: paginationOf(query, total) });
    },
  }),
  endpoint({
    name: 'prices.createList',
    summary: 'Add a price list',
    method: 'POST',
    path: '/price-lists',
    access: manage,
    body: contract.priceListBody,
    answer: contract.priceListView,
    status: 201,
    run: ({ strapi, body }) => createPriceList(strapi, body),
  }),
  endpoint({
    name: 'prices.list',
    summary: 'A price list',
    method: 'GET',
    path: '/price-lists/:id',
    access: read,
    params: contract.idParams,
    answer: contract.priceListView,
    run: ({ strapi, params }) => showPriceList(strapi, params.id),
  }),
  endpoint({
    name: 'prices.replaceList',
    summary: 'Change a price list as a whole; its prices stay',
    method: 'PUT',
    path: '/price-lists/:id',
    access: manage,
    params: contract.idParams,
    body: contract.priceListBody,
    answer: contract.priceListView,
    run: ({ strapi, params, body }) => replacePriceList(strapi, params.id, body),
  }),
  endpoint({
    name: 'prices.removeList',
    summary: 'Remove a price list and its prices',
    method: 'DELETE',
    path: '/price-lists/:id',
    access: manage,
    params: contract.idParams,
    answer: contract.removedView,
    run: async ({ strapi, params }) => {
      await removePriceList(strapi, params.id);
      return { id: params.id };
    },
  }),
  endpoint({
    name: 'prices.entries',
    summary: 'The prices of a list, by SKU and quantity, beside the entries’ own',
    method: 'GET',
    path: '/price-lists/:id/entries',
    access: read,
    params: contract.idParams,
    query: contract.entriesQuery,
    answer: z.array(contract.entryView),
    meta: pagesMeta,
    run: async ({ strapi, params, query }) => {
      const { rows, total } = await showEntries(strapi, params.id, query);
      return withMeta(rows, { pagination: paginationOf(query, total) });
    },
  }),
  endpoint({
    name: 'prices.writeEntries',
    summary: 'Add and change prices of a list, many at once',
    method: 'PUT',
    path: '/price-lists/:id/entries',
    access: manage,
    params: contract.idParams,
    body: contract.entriesBody,
    answer: contract.writtenView,
    run: ({ strapi, params, body }) => writeEntries(strapi, params.id, () => body.entries),
  }),
  endpoint({
    name: 'prices.removeEntry',
    summary: 'Remove a price from a list',
    method: 'DELETE',
    path: '/price-lists/:id/entries/:entry',
    access: manage,
    params: contract.entryParams,
    answer: contract.removedView,
    run: async ({ strapi, params }) => {
      await removeEntry(strapi, params.id, params.entry);
      return { id: params.entry };
    },
  }),
  endpoint({
    name: 'prices.export',
    summary: 'All prices of a list as CSV',
    method: 'GET',
    path: '/price-lists/:id/export',
    access: read,
    params: contract.idParams,
    answer: contract.csvView,
    run: async ({ strapi, params }) => ({ csv: await exportPrices(strapi, params.id) }),
  }),
  endpoint({
    name: 'prices.import',
    summary: 'Add and change prices of a list from CSV, all or none',
    method: 'POST',
    path: '/price-lists/:id/import',
    access: manage,
    params: contract.idParams,
    body: contract.importBody,
    answer: contract.writtenView,
    run: ({ strapi, params, body }) => importPrices(strapi, params.id, body.csv),
  }),
];
