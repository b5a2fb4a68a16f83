import { z } from '@strapi/utils';
import { endpoint, file } from '../platform/endpoint';
import { CommerceError } from '../platform/errors';
import { connection } from '../platform/strapi';
import { exportProducts } from './actions/export-products';
import { startImport } from './actions/start-import';
import { productImportViewOf } from './core/product-import-view';
import { importParams, importQuery, productImportView } from './product-contract';
import { importByPublicId, latestImports } from './store/product-imports';

const shown = 10;

export const productEndpoints = [
  endpoint({
    name: 'products.import',
    summary: 'Bring a product file of Shopify or WooCommerce: a job works through it',
    method: 'POST',
    path: '/products/imports',
    access: { staff: 'products.import' },
    query: importQuery,
    stream: true,
    answer: productImportView,
    status: 202,
    run: async ({ strapi, query, http, caller }) =>
      productImportViewOf(await startImport(strapi, http, query, caller.staff?.name ?? null)),
  }),
  endpoint({
    name: 'products.imports',
    summary: 'The latest product files, and how far they are',
    method: 'GET',
    path: '/products/imports',
    access: { staff: 'products.import' },
    answer: z.array(productImportView),
    run: async ({ strapi }) => (await latestImports(connection(strapi), shown)).map(productImportViewOf),
  }),
  endpoint({
    name: 'products.showImport',
    summary: 'How far a product file is, and what is wrong in it',
    method: 'GET',
    path: '/products/imports/:id',
    access: { staff: 'products.import' },
    params: importParams,
    answer: productImportView,
    run: async ({ strapi, params }) => {
      const found = await importByPublicId(connection(strapi), params.id);
      if (!found) throw new CommerceError('not-found', 'import.not-found', 'There is no such import.');
      return productImportViewOf(found);
    },
  }),
  endpoint({
    name: 'products.export',
    summary: 'All products as CSV: Shopify’s columns, and ours behind; importing it changes nothing',
    method: 'GET',
    path: '/products/export',
    access: { staff: 'products.export' },
    answer: z.string(),
    contentType: 'text/csv',
    run: async ({ strapi }) => file('products.csv', await exportProducts(strapi)),
  }),
];
