import { endpoint } from '../platform/endpoint';
import { askForStock } from './actions/ask-for-stock';
import { acceptedView, offeredView, reminderSettings, stockRequestBody } from './contract';
import { stockRequestLimits } from './limits';
import { keepSettings, readSettings } from './settings';

export const reminderEndpoints = [
  endpoint({
    name: 'backInStock.show',
    summary: 'Whether the shop writes once an item that is sold out is there again',
    method: 'GET',
    path: '/back-in-stock',
    access: 'public',
    graphql: 'backInStock',
    answer: offeredView,
    run: async ({ strapi }) => ({ offered: (await readSettings(strapi)).backInStock.enabled }),
  }),
  endpoint({
    name: 'backInStock.ask',
    summary: 'One mail, once an item that is sold out is there again. The same answer for every address',
    method: 'POST',
    path: '/back-in-stock',
    access: 'public',
    graphql: 'tellWhenInStock',
    limits: stockRequestLimits,
    body: stockRequestBody,
    answer: acceptedView,
    status: 202,
    run: async ({ strapi, body: { website, ...asked } }) => {
      if (!website) await askForStock(strapi, asked);
      return { accepted: true };
    },
  }),
  endpoint({
    name: 'reminders.settings',
    summary: 'Which mails go out by themselves, and how often at most',
    method: 'GET',
    path: '/settings/reminders',
    access: { staff: 'mails.read' },
    answer: reminderSettings,
    run: ({ strapi }) => readSettings(strapi),
  }),
  endpoint({
    name: 'reminders.saveSettings',
    summary: 'Change which mails go out by themselves, and how often at most',
    method: 'PUT',
    path: '/settings/reminders',
    access: { staff: 'mails.edit' },
    body: reminderSettings,
    answer: reminderSettings,
    run: ({ strapi, body }) => keepSettings(strapi, body),
  }),
];
