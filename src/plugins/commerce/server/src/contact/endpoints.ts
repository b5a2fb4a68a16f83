import { z } from '@strapi/utils';
import { endpoint, withMeta } from '../platform/endpoint';
import { pagesMeta, paginationOf } from '../platform/paging';
import { removeMessage } from './actions/forget-messages';
import { listMessages, showMessage } from './actions/read-messages';
import { receiveMessage } from './actions/receive-message';
import { changeForStaff, replyToMessage } from './actions/work-on-message';
import {
  acceptedView,
  contactBody,
  contactChange,
  contactParams,
  contactQuery,
  contactRowView,
  contactSettings,
  contactView,
  removedView,
  replyBody,
} from './contract';
import { contactLimits } from './limits';
import { keepSettings, readSettings } from './settings';

const read = { staff: 'contact.read' } as const;
const answer = { staff: 'contact.answer' } as const;
const manage = { staff: 'contact.manage' } as const;

export const contactEndpoints = [
  endpoint({
    name: 'contact.send',
    summary: 'Write to the shop; the answer comes by mail, from its staff',
    method: 'POST',
    path: '/contact',
    access: 'public',
    graphql: 'sendContactMessage',
    limits: contactLimits,
    body: contactBody,
    answer: acceptedView,
    status: 202,
    run: async ({ strapi, body, caller, http }) => {
      await receiveMessage(strapi, body, { caller, network: http.address });
      return { accepted: true };
    },
  }),
  endpoint({
    name: 'contactMessages.list',
    summary: 'Messages to the shop, the newest first',
    method: 'GET',
    path: '/contact-messages',
    access: read,
    query: contactQuery,
    answer: z.array(contactRowView),
    meta: pagesMeta,
    run: async ({ strapi, query, caller }) => {
      const { rows, total } = await listMessages(strapi, query, caller);
      return withMeta(rows, { pagination: paginationOf(query, total) });
    },
  }),
  endpoint({
    name: 'contactMessages.show',
    summary: 'A message with its timeline',
    method: 'GET',
    path: '/contact-messages/:id',
    access: read,
    params: contactParams,
    answer: contactView,
    run: ({ strapi, params, caller }) => showMessage(strapi, params.id, caller),
  }),
  endpoint({
    name: 'contactMessages.change',
    summary: 'Take a message, give it back, or say how it stands',
    method: 'PUT',
    path: '/contact-messages/:id',
    access: answer,
    params: contactParams,
    body: contactChange,
    answer: contactView,
    run: async ({ strapi, params, body, caller }) => {
      await changeForStaff(strapi, params.id, body, caller);
      return showMessage(strapi, params.id, caller);
    },
  }),
  endpoint({
    name: 'contactMessages.reply',
    summary: 'Answer a message by mail',
    method: 'POST',
    path: '/contact-messages/:id/reply',
    access: answer,
    params: contactParams,
    body: replyBody,
    answer: contactView,
    status: 202,
    run: async ({ strapi, params, body, caller }) => {
      await replyToMessage(strapi, params.id, body, caller);
      return showMessage(strapi, params.id, caller);
    },
  }),
  endpoint({
    name: 'contactMessages.remove',
    summary: 'Delete a message with its answers',
    method: 'DELETE',
    path: '/contact-messages/:id',
    access: manage,
    params: contactParams,
    answer: removedView,
    run: async ({ strapi, params }) => {
      await removeMessage(strapi, params.id);
      return { removed: true };
    },
  }),
  endpoint({
    name: 'contactMessages.settings',
    summary: 'Who is told of messages, how long they are kept, and saved replies',
    method: 'GET',
    path: '/settings/contact',
    access: read,
    answer: contactSettings,
    run: ({ strapi }) => readSettings(strapi),
  }),
  endpoint({
    name: 'contactMessages.saveSettings',
    summary: 'Change who is told of messages, how long they are kept, and saved replies',
    method: 'PUT',
    path: '/settings/contact',
    access: manage,
    body: contactSettings,
    answer: contactSettings,
    run: ({ strapi, body }) => keepSettings(strapi, body),
  }),
];
