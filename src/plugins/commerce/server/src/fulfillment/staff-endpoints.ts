import { z } from '@strapi/utils';
import { numberParams, readForStaff, staffOrderShape } from '../order';
import { endpoint, withMeta } from '../platform/endpoint';
import { pagesMeta, paginationOf } from '../platform/paging';
import { listAccesses, renewDownload } from './actions/manage-downloads';
import { listFiles, removeFile, uploadFile } from './actions/manage-files';
import { addKeys, createGood, listGoods, replaceGood } from './actions/manage-goods';
import { callOffFulfillment, retryFulfillment } from './actions/manage-fulfillments';
import { readFulfillment } from './actions/read-fulfillment';
import { resendDelivery } from './actions/resend-delivery';
import { shipLines } from './actions/ship-lines';
import {
  accessView,
  digitalFileView,
  fileListQuery,
  goodBody,
  idParams,
  keysAnswer,
  keysBody,
  mailedGoodView,
  orderFulfillmentView,
  shipBody,
  uploadQuery,
} from './contract';
import { fulfillmentOf } from './index';

const fulfill = { staff: 'orders.fulfill' } as const;
const seen = { staff: 'digital-goods.read' } as const;
const goods = { staff: 'digital-goods.manage' } as const;

export const staffEndpoints = [
  endpoint({
    name: 'orders.fulfillments',
    summary: 'What was handed over of an order, and what is still to be sent',
    method: 'GET',
    path: '/orders/:number/fulfillments',
    access: { staff: 'orders.read' },
    params: numberParams,
    answer: orderFulfillmentView,
    run: ({ strapi, params }) => readFulfillment(strapi, params.number),
  }),
  endpoint({
    name: 'orders.fulfill',
    summary: 'Send lines, wholly or partly, or all that is left',
    method: 'POST',
    path: '/orders/:number/fulfill',
    access: fulfill,
    params: numberParams,
    body: shipBody,
    answer: staffOrderShape,
    run: async ({ strapi, params, body }) => {
      await shipLines(strapi, params.number, body);
      return readForStaff(strapi, params.number);
    },
  }),
  endpoint({
    name: 'orders.resend',
    summary: 'Send the buyer their links and keys again',
    method: 'POST',
    path: '/orders/:number/resend',
    access: fulfill,
    params: numberParams,
    answer: staffOrderShape,
    run: async ({ strapi, params }) => {
      await resendDelivery(strapi, params.number);
      return readForStaff(strapi, params.number);
    },
  }),
  endpoint({
    name: 'fulfillments.retry',
    summary: 'Ask the provider of a fulfillment that waits for staff again',
    method: 'POST',
    path: '/fulfillments/:id/retry',
    access: fulfill,
    params: idParams,
    answer: orderFulfillmentView,
    run: ({ strapi, params }) => retryFulfillment(strapi, params.id),
  }),
  endpoint({
    name: 'fulfillments.cancel',
    summary: 'Call a fulfillment off',
    method: 'POST',
    path: '/fulfillments/:id/cancel',
    access: fulfill,
    params: idParams,
    answer: orderFulfillmentView,
    run: ({ strapi, params }) => callOffFulfillment(strapi, params.id),
  }),
  endpoint({
    name: 'downloads.reset',
    summary: 'Give all attempts of a download anew',
    method: 'POST',
    path: '/downloads/:id/reset',
    access: fulfill,
    params: idParams,
    answer: orderFulfillmentView,
    run: ({ strapi, params }) => renewDownload(strapi, params.id),
  }),
  endpoint({
    name: 'downloads.accesses',
    summary: 'Who downloaded, when and from where',
    method: 'GET',
    path: '/downloads/:id/accesses',
    access: { staff: 'orders.read' },
    params: idParams,
    answer: z.array(accessView),
    run: ({ strapi, params }) => listAccesses(strapi, params.id),
  }),
  endpoint({
    name: 'fulfillments.providers',
    summary: 'Outside fulfillers that an offer may name',
    method: 'GET',
    path: '/fulfillment-providers',
    access: seen,
    answer: z.array(z.string()),
    run: async ({ strapi }) => fulfillmentOf(strapi).fulfillers(),
  }),
  endpoint({
    name: 'digitalFiles.list',
    summary: 'Private files, newest first',
    method: 'GET',
    path: '/digital-files',
    access: seen,
    query: fileListQuery,
    answer: z.array(digitalFileView),
    meta: pagesMeta,
    run: async ({ strapi, query }) => {
      const { rows, total } = await listFiles(strapi, query);
      return withMeta(rows, { pagination: paginationOf(query, total) });
    },
  }),
  endpoint({
    name: 'digitalFiles.upload',
    summary: 'Take a private file: its bytes are the body',
    method: 'POST',
    path: '/digital-files',
    access: goods,
    query: uploadQuery,
    stream: true,
    answer: digitalFileView,
    status: 201,
    run: ({ strapi, query, http }) => uploadFile(strapi, query, http),
  }),
  endpoint({
    name: 'digitalFiles.remove',
    summary: 'Remove a private file that is neither offered nor bought',
    method: 'DELETE',
    path: '/digital-files/:id',
    access: goods,
    params: idParams,
    answer: z.null(),
    run: ({ strapi, params }) => removeFile(strapi, params.id),
  }),
  endpoint({
    name: 'mailedGoods.list',
    summary: 'What is handed over by e-mail, with how many licence keys are left',
    method: 'GET',
    path: '/mailed-goods',
    access: seen,
    answer: z.array(mailedGoodView),
    run: ({ strapi }) => listGoods(strapi),
  }),
  endpoint({
    name: 'mailedGoods.create',
    summary: 'A new message, with or without a pool of licence keys',
    method: 'POST',
    path: '/mailed-goods',
    access: goods,
    body: goodBody,
    answer: mailedGoodView,
    status: 201,
    run: ({ strapi, body }) => createGood(strapi, body),
  }),
  endpoint({
    name: 'mailedGoods.replace',
    summary: 'Another name or text',
    method: 'PUT',
    path: '/mailed-goods/:id',
    access: goods,
    params: idParams,
    body: goodBody,
    answer: mailedGoodView,
    run: ({ strapi, params, body }) => replaceGood(strapi, params.id, body),
  }),
  endpoint({
    name: 'mailedGoods.addKeys',
    summary: 'Licence keys, one a line',
    method: 'POST',
    path: '/mailed-goods/:id/keys',
    access: goods,
    params: idParams,
    body: keysBody,
    answer: keysAnswer,
    run: ({ strapi, params, body }) => addKeys(strapi, params.id, body.keys),
  }),
];
