import { z } from '@strapi/utils';
import { endpoint, file, withMeta } from '../platform/endpoint';
import { pagesMeta, paginationOf } from '../platform/paging';
import { exportSubscribers } from './actions/export-subscribers';
import { addSubscriber, removeFromList } from './actions/manage-subscribers';
import { listSubscribers, showSubscriber } from './actions/read-subscribers';
import {
  newsletterSettings,
  newSubscriber,
  subscriberParams,
  subscriberRowView,
  subscribersExportQuery,
  subscribersQuery,
  subscriberView,
} from './contract';
import { keepSettings, readSettings } from './settings';

const read = { staff: 'subscribers.read' } as const;
const manage = { staff: 'subscribers.manage' } as const;

export const subscriberEndpoints = [
  endpoint({
    name: 'subscribers.list',
    summary: 'Subscribers of the newsletter, whoever asked last first',
    method: 'GET',
    path: '/subscribers',
    access: read,
    query: subscribersQuery,
    answer: z.array(subscriberRowView),
    meta: pagesMeta,
    run: async ({ strapi, query }) => {
      const { rows, total } = await listSubscribers(strapi, query);
      return withMeta(rows, { pagination: paginationOf(query, total) });
    },
  }),
  endpoint({
    name: 'subscribers.export',
    summary: 'The subscribers that match, as CSV',
    method: 'GET',
    path: '/subscribers.csv',
    access: { staff: 'subscribers.export' },
    query: subscribersExportQuery,
    answer: z.string(),
    contentType: 'text/csv',
    run: async ({ strapi, query }) => file('subscribers.csv', await exportSubscribers(strapi, query)),
  }),
  endpoint({
    name: 'subscribers.add',
    summary: 'Have somebody asked by mail whether they want the newsletter',
    method: 'POST',
    path: '/subscribers',
    access: manage,
    body: newSubscriber,
    answer: subscriberView,
    status: 202,
    run: ({ strapi, body, caller }) => addSubscriber(strapi, body, caller),
  }),
  endpoint({
    name: 'subscribers.show',
    summary: 'A subscriber, with the history that proves the consent',
    method: 'GET',
    path: '/subscribers/:id',
    access: read,
    params: subscriberParams,
    answer: subscriberView,
    run: ({ strapi, params }) => showSubscriber(strapi, params.id),
  }),
  endpoint({
    name: 'subscribers.unsubscribe',
    summary: 'Take somebody off the list, as they asked for; again, it changes nothing',
    method: 'POST',
    path: '/subscribers/:id/unsubscribe',
    access: manage,
    params: subscriberParams,
    body: z.strictObject({}),
    answer: subscriberView,
    run: ({ strapi, params, caller }) => removeFromList(strapi, params.id, caller),
  }),
  endpoint({
    name: 'subscribers.settings',
    summary: 'What stands beside the newsletter’s box',
    method: 'GET',
    path: '/settings/newsletter',
    access: read,
    answer: newsletterSettings,
    run: ({ strapi }) => readSettings(strapi),
  }),
  endpoint({
    name: 'subscribers.saveSettings',
    summary: 'Change what stands beside the newsletter’s box; who agreed before, agreed to the words of then',
    method: 'PUT',
    path: '/settings/newsletter',
    access: manage,
    body: newsletterSettings,
    answer: newsletterSettings,
    run: ({ strapi, body }) => keepSettings(strapi, body),
  }),
];
