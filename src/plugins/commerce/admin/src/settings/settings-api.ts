import { adminApi } from '@strapi/strapi/admin';
import type { MailchimpView } from '../../../server/src/mailchimp/contract';
import type { PaymentModeView } from '../../../server/src/payment/contract';
import type { Connection, StoreInput, StoreView } from '../../../server/src/platform/settings-contract';
import type { WebhookHealthView } from '../../../server/src/webhook/health-contract';

const data = <Answer>({ data: answer }: { data: Answer }): Answer => answer;

const settingsApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['CommerceSettings', 'CommerceMailchimp'] })
  .injectEndpoints({
    endpoints: (build) => ({
      commerceSettings: build.query<StoreView, void>({
        query: () => ({ url: '/commerce/settings/store', method: 'GET' }),
        transformResponse: data<StoreView>,
        providesTags: ['CommerceSettings'],
      }),
      changeCommerceSettings: build.mutation<StoreView, StoreInput>({
        query: (body) => ({ url: '/commerce/settings/store', method: 'PUT', data: body }),
        transformResponse: data<StoreView>,
        invalidatesTags: ['CommerceSettings'],
      }),
      commerceConnections: build.query<readonly Connection[], void>({
        query: () => ({ url: '/commerce/settings/connections', method: 'GET' }),
        transformResponse: data<readonly Connection[]>,
      }),
      commercePaymentMode: build.query<PaymentModeView, void>({
        query: () => ({ url: '/commerce/payment-mode', method: 'GET' }),
        transformResponse: data<PaymentModeView>,
      }),
      commerceMailchimp: build.query<MailchimpView, void>({
        query: () => ({ url: '/commerce/settings/mailchimp', method: 'GET' }),
        transformResponse: data<MailchimpView>,
        providesTags: ['CommerceMailchimp'],
      }),
      syncMailchimp: build.mutation<unknown, void>({
        query: () => ({ url: '/commerce/settings/mailchimp/sync', method: 'POST' }),
        invalidatesTags: ['CommerceMailchimp'],
      }),
      commerceWebhookHealth: build.query<WebhookHealthView, void>({
        query: () => ({ url: '/commerce/settings/webhook-health', method: 'GET' }),
        transformResponse: data<WebhookHealthView>,
      }),
    }),
  });

export const {
  useCommerceSettingsQuery,
  useChangeCommerceSettingsMutation,
  useCommerceConnectionsQuery,
  useCommercePaymentModeQuery,
  useCommerceMailchimpQuery,
  useSyncMailchimpMutation,
  useCommerceWebhookHealthQuery,
} = settingsApi;
