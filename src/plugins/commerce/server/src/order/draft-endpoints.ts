import { z } from '@strapi/utils';
import { endpoint } from '../platform/endpoint';
import { changeDraft, draftOrder, forgetDraft, listDrafts, sendDraft, showDraft } from './actions/draft-orders';
import { draftBody, draftParams, draftView, wholeDraftView } from './draft-contract';

const access = { staff: 'orders.draft' } as const;

export const draftEndpoints = [
  endpoint({
    name: 'drafts.list',
    summary: 'Draft orders, newest first',
    method: 'GET',
    path: '/draft-orders',
    access,
    answer: z.array(draftView),
    run: ({ strapi }) => listDrafts(strapi),
  }),
  endpoint({
    name: 'drafts.create',
    summary: 'Put an order together for a buyer, who pays it under a link',
    method: 'POST',
    path: '/draft-orders',
    access,
    body: draftBody,
    answer: wholeDraftView,
    status: 201,
    run: ({ strapi, caller, body }) => draftOrder(strapi, caller, body),
  }),
  endpoint({
    name: 'drafts.show',
    summary: 'A draft order, priced as of now',
    method: 'GET',
    path: '/draft-orders/:id',
    access,
    params: draftParams,
    answer: wholeDraftView,
    run: ({ strapi, params }) => showDraft(strapi, params.id),
  }),
  endpoint({
    name: 'drafts.change',
    summary: 'Change a draft order as a whole',
    method: 'PUT',
    path: '/draft-orders/:id',
    access,
    params: draftParams,
    body: draftBody,
    answer: wholeDraftView,
    run: ({ strapi, params, body }) => changeDraft(strapi, params.id, body),
  }),
  endpoint({
    name: 'drafts.send',
    summary: 'Mail the buyer the link to pay it',
    method: 'POST',
    path: '/draft-orders/:id/send',
    access,
    params: draftParams,
    answer: wholeDraftView,
    run: ({ strapi, params }) => sendDraft(strapi, params.id),
  }),
  endpoint({
    name: 'drafts.remove',
    summary: 'Remove a draft order',
    method: 'DELETE',
    path: '/draft-orders/:id',
    access,
    params: draftParams,
    answer: draftParams,
    run: async ({ strapi, params }) => {
      await forgetDraft(strapi, params.id);
      return params;
    },
  }),
];
