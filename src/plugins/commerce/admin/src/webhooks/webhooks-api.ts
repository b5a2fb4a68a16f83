import { adminApi } from '@strapi/strapi/admin';
import type { DeliveryView, NewWebhookView, WebhookView } from '../../../server/src/webhook/contract';
import type { Paged } from '../page/paged';

export interface Webhooks {
  readonly data: readonly WebhookView[];
  readonly meta: { readonly eventTypes: readonly string[] };
}
export type Deliveries = Paged<DeliveryView>;
export type WebhookInput = Required<Pick<WebhookView, 'url' | 'description' | 'events' | 'enabled'>>;

const tags = ['CommerceWebhooks', 'CommerceDeliveries'] as const;
const data = <Answer>({ data: answer }: { data: Answer }): Answer => answer;

const webhooksApi = adminApi.enhanceEndpoints({ addTagTypes: tags }).injectEndpoints({
  endpoints: (build) => ({
    commerceWebhooks: build.query<Webhooks, void>({
      query: () => ({ url: '/commerce/webhooks', method: 'GET' }),
      transformResponse: (answer: Webhooks) => answer,
      providesTags: ['CommerceWebhooks'],
    }),
    createCommerceWebhook: build.mutation<NewWebhookView, WebhookInput>({
      query: (body) => ({ url: '/commerce/webhooks', method: 'POST', data: body }),
      transformResponse: data<NewWebhookView>,
      invalidatesTags: ['CommerceWebhooks'],
    }),
    changeCommerceWebhook: build.mutation<WebhookView, WebhookInput & { readonly id: string }>({
      query: ({ id, ...body }) => ({ url: `/commerce/webhooks/${id}`, method: 'PUT', data: body }),
      transformResponse: data<WebhookView>,
      invalidatesTags: ['CommerceWebhooks'],
    }),
    removeCommerceWebhook: build.mutation<unknown, string>({
      query: (id) => ({ url: `/commerce/webhooks/${id}`, method: 'DELETE' }),
      invalidatesTags: ['CommerceWebhooks'],
    }),
    commerceDeliveries: build.query<Deliveries, { readonly id: string } & Readonly<Record<string, string>>>({
      query: ({ id, ...params }) => ({
        url: `/commerce/webhooks/${encodeURIComponent(id)}/deliveries`,
        method: 'GET',
        config: { params },
      }),
      transformResponse: (answer: Deliveries) => answer,
      providesTags: ['CommerceDeliveries'],
    }),
    pingCommerceWebhook: build.mutation<unknown, string>({
      query: (id) => ({ url: `/commerce/webhooks/${id}/test`, method: 'POST' }),
      invalidatesTags: ['CommerceDeliveries'],
    }),
    replayCommerceDelivery: build.mutation<unknown, string>({
      query: (id) => ({ url: `/commerce/deliveries/${id}/replay`, method: 'POST' }),
      invalidatesTags: ['CommerceDeliveries'],
    }),
  }),
});

export const {
  useCommerceWebhooksQuery,
  useCreateCommerceWebhookMutation,
  useChangeCommerceWebhookMutation,
  useRemoveCommerceWebhookMutation,
  useCommerceDeliveriesQuery,
  usePingCommerceWebhookMutation,
  useReplayCommerceDeliveryMutation,
} = webhooksApi;
