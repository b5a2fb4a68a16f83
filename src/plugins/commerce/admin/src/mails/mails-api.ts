import { adminApi } from '@strapi/strapi/admin';
import type { MailKindView, MailLook, MailView, PreviewView, TemplateView } from '../../../server/src/mail/contract';
import type { ReminderSettings } from '../../../server/src/reminder/contract';
import type { Paged } from '../page/paged';

export type Mails = Paged<MailView> & { readonly meta: { readonly connected: boolean } };
export interface MailKinds {
  readonly data: readonly MailKindView[];
  readonly meta: { readonly connected: boolean; readonly locales: readonly string[] };
}
/** One kind of mail in one language. */
export interface Place {
  readonly kind: string;
  readonly locale: string;
}
export type Words = Pick<TemplateView, 'subject' | 'body'>;
export type Problem = PreviewView['problems'][number];

const tags = ['CommerceMails', 'CommerceMailTemplates', 'CommerceMailLook', 'CommerceReminders'] as const;
const data = <Answer>({ data: answer }: { data: Answer }): Answer => answer;
const at = ({ kind, locale }: Place, more = '') =>
  `/commerce/mail-templates/${encodeURIComponent(kind)}/${encodeURIComponent(locale)}${more}`;

const mailsApi = adminApi.enhanceEndpoints({ addTagTypes: tags }).injectEndpoints({
  endpoints: (build) => ({
    commerceMails: build.query<Mails, Readonly<Record<string, string>>>({
      query: (params) => ({ url: '/commerce/mails', method: 'GET', config: { params } }),
      transformResponse: (answer: Mails) => answer,
      providesTags: ['CommerceMails'],
    }),
    resendCommerceMail: build.mutation<unknown, string>({
      query: (id) => ({ url: `/commerce/mails/${encodeURIComponent(id)}/resend`, method: 'POST' }),
      invalidatesTags: ['CommerceMails'],
    }),
    commerceMailKinds: build.query<MailKinds, void>({
      query: () => ({ url: '/commerce/mail-templates', method: 'GET' }),
      transformResponse: (answer: MailKinds) => answer,
      providesTags: ['CommerceMailTemplates'],
    }),
    commerceMailTemplate: build.query<TemplateView, Place>({
      query: (place) => ({ url: at(place), method: 'GET' }),
      transformResponse: data<TemplateView>,
      providesTags: ['CommerceMailTemplates'],
    }),
    saveCommerceMailTemplate: build.mutation<TemplateView, Place & Words>({
      query: ({ subject, body, ...place }) => ({ url: at(place), method: 'PUT', data: { subject, body } }),
      transformResponse: data<TemplateView>,
      invalidatesTags: ['CommerceMailTemplates'],
    }),
    resetCommerceMailTemplate: build.mutation<TemplateView, Place>({
      query: (place) => ({ url: at(place), method: 'DELETE' }),
      transformResponse: data<TemplateView>,
      invalidatesTags: ['CommerceMailTemplates'],
    }),
    previewCommerceMail: build.query<PreviewView, Place & Words>({
      query: ({ subject, body, ...place }) => ({ url: at(place, '/preview'), method: 'POST', data: { subject, body } }),
      transformResponse: data<PreviewView>,
      providesTags: ['CommerceMailLook'],
    }),
    testCommerceMail: build.mutation<{ readonly to: string }, Place & Words>({
      query: ({ subject, body, ...place }) => ({ url: at(place, '/test'), method: 'POST', data: { subject, body } }),
      transformResponse: data<{ readonly to: string }>,
    }),
    commerceMailLook: build.query<MailLook, void>({
      query: () => ({ url: '/commerce/mail-look', method: 'GET' }),
      transformResponse: data<MailLook>,
      providesTags: ['CommerceMailLook'],
    }),
    commerceReminders: build.query<ReminderSettings, void>({
      query: () => ({ url: '/commerce/settings/reminders', method: 'GET' }),
      transformResponse: data<ReminderSettings>,
      providesTags: ['CommerceReminders'],
    }),
    saveCommerceReminders: build.mutation<ReminderSettings, ReminderSettings>({
      query: (settings) => ({ url: '/commerce/settings/reminders', method: 'PUT', data: settings }),
      transformResponse: data<ReminderSettings>,
      invalidatesTags: ['CommerceReminders'],
    }),
    saveCommerceMailLook: build.mutation<MailLook, MailLook>({
      query: (look) => ({ url: '/commerce/mail-look', method: 'PUT', data: look }),
      transformResponse: data<MailLook>,
      invalidatesTags: ['CommerceMailLook'],
    }),
  }),
});

export const {
  useCommerceMailsQuery,
  useLazyCommerceMailsQuery,
  useResendCommerceMailMutation,
  useCommerceMailKindsQuery,
  useCommerceMailTemplateQuery,
  useSaveCommerceMailTemplateMutation,
  useResetCommerceMailTemplateMutation,
  usePreviewCommerceMailQuery,
  useTestCommerceMailMutation,
  useCommerceMailLookQuery,
  useSaveCommerceMailLookMutation,
  useCommerceRemindersQuery,
  useSaveCommerceRemindersMutation,
} = mailsApi;
