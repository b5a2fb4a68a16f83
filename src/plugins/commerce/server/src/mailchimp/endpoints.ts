import { endpoint } from '../platform/endpoint';
import { showStatus, startSyncing } from './actions/show-status';
import { mailchimpView, syncStarted } from './contract';

export const mailchimpEndpoints = [
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
