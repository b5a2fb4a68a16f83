import { adminApi } from '@strapi/strapi/admin';
import type {
  NewsletterSettings,
  NewSubscriber,
  SubscriberRowView,
  SubscriberView,
} from '../../../server/src/marketing/contract';
import type { Paged } from '../page/paged';

const tags = ['CommerceSubscribers', 'CommerceNewsletterSettings'] as const;
const data = <Answer>({ data: answer }: { data: Answer }): Answer => answer;
const at = (id: string, more = '') => `/commerce/subscribers/${encodeURIComponent(id)}${more}`;

const subscribersApi = adminApi.enhanceEndpoints({ addTagTypes: tags }).injectEndpoints({
  endpoints: (build) => ({
    commerceSubscribers: build.query<Paged<SubscriberRowView>, Readonly<Record<string, string>>>({
      query: (params) => ({ url: '/commerce/subscribers', method: 'GET', config: { params } }),
      transformResponse: (answer: Paged<SubscriberRowView>) => answer,
      providesTags: ['CommerceSubscribers'],
    }),
    commerceSubscriber: build.query<SubscriberView, string>({
      query: (id) => ({ url: at(id), method: 'GET' }),
      transformResponse: data<SubscriberView>,
      providesTags: ['CommerceSubscribers'],
    }),
    inviteCommerceSubscriber: build.mutation<SubscriberView, Pick<NewSubscriber, 'email' | 'name' | 'locale'>>({
      query: (body) => ({ url: '/commerce/subscribers', method: 'POST', data: body }),
      transformResponse: data<SubscriberView>,
      invalidatesTags: ['CommerceSubscribers'],
    }),
    unsubscribeCommerceSubscriber: build.mutation<SubscriberView, string>({
      query: (id) => ({ url: at(id, '/unsubscribe'), method: 'POST', data: {} }),
      transformResponse: data<SubscriberView>,
      invalidatesTags: ['CommerceSubscribers'],
    }),
    commerceNewsletterSettings: build.query<NewsletterSettings, void>({
      query: () => ({ url: '/commerce/settings/newsletter', method: 'GET' }),
      transformResponse: data<NewsletterSettings>,
      providesTags: ['CommerceNewsletterSettings'],
    }),
    saveCommerceNewsletterSettings: build.mutation<NewsletterSettings, NewsletterSettings>({
      query: (settings) => ({ url: '/commerce/settings/newsletter', method: 'PUT', data: settings }),
      transformResponse: data<NewsletterSettings>,
      invalidatesTags: ['CommerceNewsletterSettings'],
    }),
  }),
});

export const {
  useCommerceSubscribersQuery,
  useCommerceSubscriberQuery,
  useInviteCommerceSubscriberMutation,
  useUnsubscribeCommerceSubscriberMutation,
  useCommerceNewsletterSettingsQuery,
  useSaveCommerceNewsletterSettingsMutation,
} = subscribersApi;
