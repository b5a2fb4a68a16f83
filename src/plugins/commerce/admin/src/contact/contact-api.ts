import { adminApi } from '@strapi/strapi/admin';
import type { ContactChange, ContactRowView, ContactSettings, ContactView } from '../../../server/src/contact/contract';
import type { Paged } from '../page/paged';

export type ContactEntry = ContactView['timeline'][number];

const tags = ['CommerceContact', 'CommerceContactSettings'] as const;
const data = <Answer>({ data: answer }: { data: Answer }): Answer => answer;
const at = (id: string, more = '') => `/commerce/contact-messages/${encodeURIComponent(id)}${more}`;

const contactApi = adminApi.enhanceEndpoints({ addTagTypes: tags }).injectEndpoints({
  endpoints: (build) => ({
    commerceContactMessages: build.query<Paged<ContactRowView>, Readonly<Record<string, string>>>({
      query: (params) => ({ url: '/commerce/contact-messages', method: 'GET', config: { params } }),
      transformResponse: (answer: Paged<ContactRowView>) => answer,
      providesTags: ['CommerceContact'],
    }),
    commerceContactMessage: build.query<ContactView, string>({
      query: (id) => ({ url: at(id), method: 'GET' }),
      transformResponse: data<ContactView>,
      providesTags: ['CommerceContact'],
    }),
    changeCommerceContactMessage: build.mutation<ContactView, ContactChange & { readonly id: string }>({
      query: ({ id, ...change }) => ({ url: at(id), method: 'PUT', data: change }),
      transformResponse: data<ContactView>,
      invalidatesTags: ['CommerceContact'],
    }),
    replyToCommerceContactMessage: build.mutation<
      ContactView,
      { readonly id: string; readonly text: string; readonly close: boolean }
    >({
      query: ({ id, ...reply }) => ({ url: at(id, '/reply'), method: 'POST', data: reply }),
      transformResponse: data<ContactView>,
      invalidatesTags: ['CommerceContact'],
    }),
    removeCommerceContactMessage: build.mutation<unknown, string>({
      query: (id) => ({ url: at(id), method: 'DELETE' }),
      // The page of it is still open for a moment: it must not be asked for again.
      invalidatesTags: (_answer, error) => (error ? ['CommerceContact'] : []),
    }),
    commerceContactSettings: build.query<ContactSettings, void>({
      query: () => ({ url: '/commerce/settings/contact', method: 'GET' }),
      transformResponse: data<ContactSettings>,
      providesTags: ['CommerceContactSettings'],
    }),
    saveCommerceContactSettings: build.mutation<ContactSettings, ContactSettings>({
      query: (settings) => ({ url: '/commerce/settings/contact', method: 'PUT', data: settings }),
      transformResponse: data<ContactSettings>,
      invalidatesTags: ['CommerceContactSettings'],
    }),
  }),
});

export const {
  useCommerceContactMessagesQuery,
  useCommerceContactMessageQuery,
  useChangeCommerceContactMessageMutation,
  useReplyToCommerceContactMessageMutation,
  useRemoveCommerceContactMessageMutation,
  useCommerceContactSettingsQuery,
  useSaveCommerceContactSettingsMutation,
} = contactApi;
