import { endpoint } from '../platform/endpoint';
import { showStatus, startSyncing } from './actions/show-status';
import { hearMailchimp, requireWebhook } from './actions/hear-mailchimp';
import { mailchimpView, syncStarted, webhookAnswer, webhookParams } from './contract';

export const mailchimpEndpoints = [
  endpoint({
    name: 'mailchimp.checkWebhook',
    summary: 'Mailchimp looks whether its webhook is there',
    method: 'GET',
    path: '/mailchimp/webhook/:secret',
    access: 'open',
    params: webhookParams,
    answer: webhookAnswer,
    run: async ({ strapi, params }) => {
      requireWebhook(strapi, params.secret);
      return { received: true };
    },
  }),
  endpoint({
    name: 'mailchimp.webhook',
    summary: 'Mailchimp says that somebody left its audience: it is asked whether that is so',
    method: 'POST',
    path: '/mailchimp/webhook/:secret',
    access: 'open',
    params: webhookParams,
    raw: 64 * 1024,
    answer: webhookAnswer,
    run: async ({ strapi, params, raw }) => {
      requireWebhook(strapi, params.secret);
      await hearMailchimp(strapi, raw.body);
      return { received: true };
    },
  }),
  endpoint({
    name: 'settings.mailchimp',
    summary: 'How the shop gets on with Mailchimp: what it was told, what waits, what it refused',
    method: 'GET',
    path: '/settings/mailchimp',
    access: { staff: 'settings.read' },
    answer: mailchimpView,
    run: ({ strapi }) => showStatus(strapi),
  }),
  endpoint({
    name: 'settings.syncMailchimp',
    summary: 'Tell Mailchimp of everything, or go on with it; safe to repeat',
    method: 'POST',
    path: '/settings/mailchimp/sync',
    access: { staff: 'settings.manage' },
    answer: syncStarted,
    status: 202,
    run: async ({ strapi }) => {
      await startSyncing(strapi);
      return { started: true };
    },
  }),
];
