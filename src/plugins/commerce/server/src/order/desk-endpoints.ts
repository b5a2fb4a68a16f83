import { z } from '@strapi/utils';
import { endpoint, file } from '../platform/endpoint';
import { changeAddresses } from './actions/change-addresses';
import { exportOrders } from './actions/export-orders';
import { noteOrder } from './actions/note-order';
import { readForStaff } from './actions/read-for-staff';
import { forgetView, savedViews, saveView } from './actions/saved-views';
import { addressesBody, noteBody, numberParams, orderExportQuery, staffOrderView } from './contract';
import { savedViewView, viewBody, viewParams } from './desk-contract';

const read = { staff: 'orders.read' } as const;

export const deskEndpoints = [
  endpoint({
    name: 'orders.export',
    summary: 'The orders that match, as CSV',
    method: 'GET',
    path: '/orders.csv',
    access: { staff: 'orders.export' },
    query: orderExportQuery,
    answer: z.string(),
    contentType: 'text/csv',
    run: async ({ strapi, query }) => file('orders.csv', await exportOrders(strapi, query)),
  }),
  endpoint({
    name: 'orders.note',
    summary: 'Write a note on the timeline, for staff only',
    method: 'POST',
    path: '/orders/:number/note',
    access: { staff: 'orders.edit' },
    params: numberParams,
    body: noteBody,
    answer: staffOrderView,
    run: async ({ strapi, params, body, caller }) => {
      await noteOrder(strapi, params.number, body.text, caller.staff?.name ?? null);
      return readForStaff(strapi, params.number);
    },
  }),
  endpoint({
    name: 'orders.changeAddresses',
    summary: 'Correct where an order goes or is billed, before it leaves',
    method: 'PUT',
    path: '/orders/:number/addresses',
    access: { staff: 'orders.edit' },
    params: numberParams,
    body: addressesBody,
    answer: staffOrderView,
    run: async ({ strapi, params, body, caller }) => {
      await changeAddresses(strapi, params.number, body, caller.staff?.name ?? null);
      return readForStaff(strapi, params.number);
    },
  }),
  endpoint({
    name: 'orders.views',
    summary: 'The saved views of the administrator who asks',
    method: 'GET',
    path: '/order-views',
    access: read,
    answer: z.array(savedViewView),
    run: ({ strapi, caller }) => savedViews(strapi, caller),
  }),
  endpoint({
    name: 'orders.saveView',
    summary: 'Save a view under a name, or change the one of that name',
    method: 'POST',
    path: '/order-views',
    access: read,
    body: viewBody,
    answer: savedViewView,
    status: 201,
    run: ({ strapi, body, caller }) => saveView(strapi, caller, body),
  }),
  endpoint({
    name: 'orders.forgetView',
    summary: 'Remove a saved view',
    method: 'DELETE',
    path: '/order-views/:id',
    access: read,
    params: viewParams,
    answer: viewParams,
    run: async ({ strapi, params, caller }) => {
      await forgetView(strapi, caller, params.id);
      return params;
    },
  }),
];
