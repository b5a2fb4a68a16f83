import { z } from '@strapi/utils';
import { endpoint, withMeta } from '../platform/endpoint';
import { paginationOf } from '../platform/paging';
import { addReadyMadeRates } from './actions/add-ready-made-rates';
import { importRates } from './actions/import-rates';
import { createTaxRate, exportTaxRates, listTaxRates, removeTaxRate, replaceTaxRate } from './actions/manage-rates';
import { csvView, idParams, importBody, ratesMeta, ratesQuery, rateShape, rateView, writtenView } from './contract';

const read = { staff: 'taxes.read' } as const;
const manage = { staff: 'taxes.manage' } as const;

export const taxEndpoints = [
  endpoint({
    name: 'taxes.list',
    summary: 'Tax rates, by country',
    method: 'GET',
    path: '/taxes',
    access: read,
    query: ratesQuery,
    answer: z.array(rateView),
    meta: ratesMeta,
    run: async ({ strapi, query }) => {
      const { rows, total, ...places } = await listTaxRates(strapi, query);
      return withMeta(rows, { pagination: paginationOf(query, total), ...places });
    },
  }),
  endpoint({
    name: 'taxes.create',
    summary: 'Add a tax rate',
    method: 'POST',
    path: '/taxes',
    access: manage,
    body: rateShape,
    answer: rateView,
    status: 201,
    run: ({ strapi, body }) => createTaxRate(strapi, body),
  }),
  endpoint({
    name: 'taxes.replace',
    summary: 'Change a tax rate as a whole',
    method: 'PUT',
    path: '/taxes/:id',
    access: manage,
    params: idParams,
    body: rateShape,
    answer: rateView,
    run: ({ strapi, params, body }) => replaceTaxRate(strapi, params.id, body),
  }),
  endpoint({
    name: 'taxes.remove',
    summary: 'Remove a tax rate',
    method: 'DELETE',
    path: '/taxes/:id',
    access: manage,
    params: idParams,
    answer: z.object({ id: z.string() }),
    run: async ({ strapi, params }) => {
      await removeTaxRate(strapi, params.id);
      return { id: params.id };
    },
  }),
  endpoint({
    name: 'taxes.export',
    summary: 'All tax rates as CSV',
    method: 'GET',
    path: '/taxes/export',
    access: read,
    answer: csvView,
    run: async ({ strapi }) => ({ csv: await exportTaxRates(strapi) }),
  }),
  endpoint({
    name: 'taxes.import',
    summary: 'Add and change tax rates from CSV, all or none',
    method: 'POST',
    path: '/taxes/import',
    access: manage,
    body: importBody,
    answer: writtenView,
    run: ({ strapi, body }) => importRates(strapi, body.csv),
  }),
  endpoint({
    name: 'taxes.addReadyMade',
    summary: 'Add the ready-made VAT rates of the EU, the UK, Switzerland and Norway that are missing',
    method: 'POST',
    path: '/taxes/ready-made',
    access: manage,
    answer: writtenView,
    run: ({ strapi }) => addReadyMadeRates(strapi),
  }),
];
