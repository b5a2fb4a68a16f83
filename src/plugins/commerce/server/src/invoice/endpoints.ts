import { z } from '@strapi/utils';
import { orderLimits } from '../order';
import { endpoint, file, withMeta } from '../platform/endpoint';
import { byParam, minute, type Limit } from '../platform/limit';
import { pagesMeta, paginationOf } from '../platform/paging';
import { exportInvoices } from './actions/export-invoices';
import { readLegal, saveLegal } from './actions/legal-data';
import { listInvoices } from './actions/list-invoices';
import { readForStaff, readInvoice } from './actions/read-invoice';
import {
  creditNoteParams,
  invoiceParams,
  invoiceRowView,
  invoicesExportQuery,
  invoicesQuery,
  legalShape,
  legalView,
  orderParams,
} from './contract';

const read = { staff: 'invoices.read' } as const;
const legal = { staff: 'invoices.legal' } as const;
const pdf = { contentType: 'application/pdf', answer: z.string().meta({ format: 'binary' }) } as const;

/** A document takes a tenth of a second to print: nobody needs one more often. */
const limits: readonly Limit[] = [
  ...orderLimits,
  { name: 'invoice.by-order', points: 30, seconds: minute, by: byParam('number') },
];

export const invoiceEndpoints = [
  endpoint({
    name: 'invoice.show',
    summary: 'The invoice of an order as a PDF, for its customer or the holder of its token',
    method: 'GET',
    path: '/orders/:number/invoice',
    access: 'public',
    limits,
    params: orderParams,
    ...pdf,
    run: async ({ strapi, params, caller }) => {
      const printed = await readInvoice(strapi, { number: params.number, position: 0 }, caller);
      return file(printed.name, printed.pdf);
    },
  }),
  endpoint({
    name: 'invoice.creditNote',
    summary: 'A credit note of an order as a PDF; the first is number 1',
    method: 'GET',
    path: '/orders/:number/credit-notes/:n',
    access: 'public',
    limits,
    params: creditNoteParams,
    ...pdf,
    run: async ({ strapi, params, caller }) => {
      const printed = await readInvoice(strapi, { number: params.number, position: params.n }, caller);
      return file(printed.name, printed.pdf);
    },
  }),
  endpoint({
    name: 'invoices.list',
    summary: 'Invoices and credit notes, the newest first',
    method: 'GET',
    path: '/invoices',
    access: read,
    query: invoicesQuery,
    answer: z.array(invoiceRowView),
    meta: pagesMeta,
    run: async ({ strapi, query }) => {
      const { rows, total } = await listInvoices(strapi, query);
      return withMeta(rows, { pagination: paginationOf(query, total) });
    },
  }),
  endpoint({
    name: 'invoices.export',
    summary: 'Invoices and credit notes by tax, as CSV',
    method: 'GET',
    path: '/invoices.csv',
    access: read,
    query: invoicesExportQuery,
    answer: z.string(),
    contentType: 'text/csv',
    run: async ({ strapi, query }) => file('invoices.csv', exportInvoices(strapi, query)),
  }),
  endpoint({
    name: 'invoices.print',
    summary: 'An invoice or a credit note as a PDF',
    method: 'GET',
    path: '/invoices/:id/pdf',
    access: read,
    params: invoiceParams,
    ...pdf,
    run: async ({ strapi, params }) => {
      const printed = await readForStaff(strapi, params.id);
      return file(printed.name, printed.pdf);
    },
  }),
  endpoint({
    name: 'invoices.legal',
    summary: 'What is printed on invoices of the shop, and what is missing',
    method: 'GET',
    path: '/settings/legal',
    access: read,
    answer: legalView,
    run: ({ strapi }) => readLegal(strapi),
  }),
  endpoint({
    name: 'invoices.saveLegal',
    summary: 'Say what is printed on invoices from now on',
    method: 'PUT',
    path: '/settings/legal',
    access: legal,
    body: legalShape,
    answer: legalView,
    run: ({ strapi, body }) => saveLegal(strapi, body),
  }),
];
