import { z } from '@strapi/utils';
import { endpoint, withMeta } from '../platform/endpoint';
import { pagesMeta, paginationOf } from '../platform/paging';
import { listDeliveries } from './actions/list-deliveries';
import { changeWebhook, createWebhook, listWebhooks, removeWebhook } from './actions/manage-webhooks';
import { replayDelivery, sendPing } from './actions/send-again';
import {
  deliveryQuery,
  deliveryView,
  idParams,
  newWebhookView,
  webhookBody,
  webhookChange,
  webhookListMeta,
  webhookView,
} from './contract';
import { webhookHealthView } from './health-contract';
import { webhookHealth } from './actions/webhook-health';
import { eventTypes } from './core/event-types';

const read = { staff: 'webhooks.read' } as const;
const manage = { staff: 'webhooks.manage' } as const;

export const webhookEndpoints = [
  endpoint({
    name: 'settings.webhookHealth',
    summary: 'Whether payment providers are heard and others are told',
    method: 'GET',
    path: '/settings/webhook-health',
    access: { staff: 'settings.read' },
    answer: webhookHealthView,
    run: ({ strapi }) => webhookHealth(strapi),
  }),
  endpoint({
    name: 'webhooks.list',
    summary: 'Webhooks, and the events there are',
    method: 'GET',
    path: '/webhooks',
    access: read,
    answer: z.array(webhookView),
    meta: webhookListMeta,
    run: async ({ strapi }) => withMeta(await listWebhooks(strapi), { eventTypes }),
  }),
  endpoint({
    name: 'webhooks.create',
    summary: 'Make a webhook; its secret is told this once',
    method: 'POST',
    path: '/webhooks',
    access: manage,
    body: webhookBody,
    answer: newWebhookView,
    status: 201,
    run: ({ strapi, body }) => createWebhook(strapi, body),
  }),
  endpoint({
    name: 'webhooks.change',
    summary: 'Change a webhook',
    method: 'PATCH',
    path: '/webhooks/:id',
    access: manage,
    params: idParams,
    body: webhookChange,
    answer: webhookView,
    run: ({ strapi, params, body }) => changeWebhook(strapi, params.id, body),
  }),
  // Strapi's admin client knows no PATCH; its form has the whole webhook at hand.
  endpoint({
    name: 'webhooks.replace',
    summary: 'Change a webhook as a whole',
    method: 'PUT',
    path: '/webhooks/:id',
    access: manage,
    params: idParams,
    body: webhookBody,
    answer: webhookView,
    run: ({ strapi, params, body }) => changeWebhook(strapi, params.id, body),
  }),
  endpoint({
    name: 'webhooks.remove',
    summary: 'Remove a webhook and its deliveries',
    method: 'DELETE',
    path: '/webhooks/:id',
    access: manage,
    params: idParams,
    answer: z.object({ id: z.string() }),
    run: async ({ strapi, params }) => {
      await removeWebhook(strapi, params.id);
      return { id: params.id };
    },
  }),
  endpoint({
    name: 'webhooks.test',
    summary: 'Send a ping',
    method: 'POST',
    path: '/webhooks/:id/test',
    access: manage,
    params: idParams,
    answer: deliveryView,
    status: 202,
    run: ({ strapi, params }) => sendPing(strapi, params.id),
  }),
  endpoint({
    name: 'webhooks.deliveries',
    summary: 'What a webhook was sent, the newest first',
    method: 'GET',
    path: '/webhooks/:id/deliveries',
    access: read,
    params: idParams,
    query: deliveryQuery,
    answer: z.array(deliveryView),
    meta: pagesMeta,
    run: async ({ strapi, params, query }) => {
      const { rows, total } = await listDeliveries(strapi, params.id, query);
      return withMeta(rows, { pagination: paginationOf(query, total) });
    },
  }),
  endpoint({
    name: 'webhooks.replay',
    summary: 'Send a delivery again',
    method: 'POST',
    path: '/deliveries/:id/replay',
    access: manage,
    params: idParams,
    answer: deliveryView,
    status: 202,
    run: ({ strapi, params }) => replayDelivery(strapi, params.id),
  }),
];
