import { z } from '@strapi/utils';
import { endpoint, withMeta } from '../platform/endpoint';
import { paginationOf, paginationView } from '../platform/paging';
import { listMails } from './actions/list-mails';
import { listKinds, mailLocales, previewWords, resetWords, saveWords, showTemplate } from './actions/manage-templates';
import { resendMail } from './actions/resend-mail';
import { sendTest } from './actions/send-test';
import {
  kindParams,
  kindsMeta,
  kindView,
  lookShape,
  mailParams,
  mailsQuery,
  mailView,
  previewView,
  templateView,
  testView,
  words,
} from './contract';
import { readLook, saveLook } from './look';
import { isConnected } from './post';

const read = { staff: 'mails.read' } as const;
const edit = { staff: 'mails.edit' } as const;

export const mailEndpoints = [
  endpoint({
    name: 'mails.list',
    summary: 'Mails that were sent, or were to be, the newest first',
    method: 'GET',
    path: '/mails',
    access: read,
    query: mailsQuery,
    answer: z.array(mailView),
    meta: z.object({ pagination: paginationView, connected: z.boolean() }),
    run: async ({ strapi, query }) => {
      const { rows, total } = await listMails(strapi, query);
      return withMeta(rows, { pagination: paginationOf(query, total), connected: isConnected(strapi) });
    },
  }),
  endpoint({
    name: 'mails.resend',
    summary: 'Send a mail again',
    method: 'POST',
    path: '/mails/:id/resend',
    access: { staff: 'mails.resend' },
    params: mailParams,
    answer: mailView,
    status: 202,
    run: ({ strapi, params }) => resendMail(strapi, params.id),
  }),
  endpoint({
    name: 'mails.kinds',
    summary: 'Kinds of mail, and the languages in which staff have changed their words',
    method: 'GET',
    path: '/mail-templates',
    access: read,
    answer: z.array(kindView),
    meta: kindsMeta,
    run: async ({ strapi }) =>
      withMeta(await listKinds(strapi), { connected: isConnected(strapi), locales: await mailLocales(strapi) }),
  }),
  endpoint({
    name: 'mails.template',
    summary: 'The words of a kind of mail in one language',
    method: 'GET',
    path: '/mail-templates/:kind/:locale',
    access: read,
    params: kindParams,
    answer: templateView,
    run: ({ strapi, params }) => showTemplate(strapi, params.kind, params.locale),
  }),
  endpoint({
    name: 'mails.saveTemplate',
    summary: 'Change the words of a kind of mail in one language',
    method: 'PUT',
    path: '/mail-templates/:kind/:locale',
    access: edit,
    params: kindParams,
    body: words,
    answer: templateView,
    run: ({ strapi, params, body }) => saveWords(strapi, params.kind, params.locale, body),
  }),
  endpoint({
    name: 'mails.resetTemplate',
    summary: 'Go back to the default words',
    method: 'DELETE',
    path: '/mail-templates/:kind/:locale',
    access: edit,
    params: kindParams,
    answer: templateView,
    run: ({ strapi, params }) => resetWords(strapi, params.kind, params.locale),
  }),
  endpoint({
    name: 'mails.preview',
    summary: 'An example in these words, or what is wrong with them',
    method: 'POST',
    path: '/mail-templates/:kind/:locale/preview',
    access: read,
    params: kindParams,
    body: words,
    answer: previewView,
    run: ({ strapi, params, body }) => previewWords(strapi, params.kind, params.locale, body),
  }),
  endpoint({
    name: 'mails.test',
    summary: 'Send an example in these words to oneself',
    method: 'POST',
    path: '/mail-templates/:kind/:locale/test',
    access: edit,
    params: kindParams,
    body: words,
    answer: testView,
    run: ({ strapi, params, body, caller }) => sendTest(strapi, params.kind, params.locale, body, caller.staff?.email),
  }),
  endpoint({
    name: 'mails.look',
    summary: 'How the shop looks in its mails',
    method: 'GET',
    path: '/mail-look',
    access: read,
    answer: lookShape,
    run: ({ strapi }) => readLook(strapi),
  }),
  endpoint({
    name: 'mails.saveLook',
    summary: 'Change how the shop looks in its mails',
    method: 'PUT',
    path: '/mail-look',
    access: edit,
    body: lookShape,
    answer: lookShape,
    run: ({ strapi, body }) => saveLook(strapi, body),
  }),
];
