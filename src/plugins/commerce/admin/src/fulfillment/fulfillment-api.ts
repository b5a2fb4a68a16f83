import { adminApi } from '@strapi/strapi/admin';
import type { z } from '@strapi/utils';
import type {
  AccessView,
  DigitalFileView,
  GoodBody,
  keysAnswer,
  MailedGoodView,
  OrderFulfillmentView,
} from '../../../server/src/fulfillment/contract';
import type { Paged } from '../page/paged';

export type Shipment = Readonly<{
  number: string;
  lines?: readonly { readonly id: string; readonly quantity: number }[];
  carrier?: string;
  tracking?: string;
  trackingUrl?: string;
  notify: boolean;
}>;
export type KeysAnswer = z.output<typeof keysAnswer>;
export type Files = Paged<DigitalFileView>;

const tags = ['CommerceFulfillments', 'CommerceDigitalGoods', 'CommerceOrders'] as const;
const about = ['CommerceFulfillments', 'CommerceOrders'] as const;
const goods = ['CommerceDigitalGoods'] as const;
const data = <Answer>({ data: answer }: { data: Answer }): Answer => answer;
const post = (url: string, body: object = {}) => ({ url: `/commerce/${url}`, method: 'POST' as const, data: body });
const get = (url: string) => ({ url: `/commerce/${url}`, method: 'GET' as const });

const fulfillmentApi = adminApi.enhanceEndpoints({ addTagTypes: tags }).injectEndpoints({
  endpoints: (build) => ({
    commerceFulfillment: build.query<OrderFulfillmentView, string>({
      query: (number) => get(`orders/${encodeURIComponent(number)}/fulfillments`),
      transformResponse: data<OrderFulfillmentView>,
      providesTags: about,
    }),
    shipCommerceOrder: build.mutation<unknown, Shipment>({
      query: ({ number, ...body }) => post(`orders/${encodeURIComponent(number)}/fulfill`, body),
      invalidatesTags: about,
    }),
    resendCommerceOrder: build.mutation<unknown, string>({
      query: (number) => post(`orders/${encodeURIComponent(number)}/resend`),
      invalidatesTags: about,
    }),
    actOnCommerceFulfillment: build.mutation<unknown, { readonly id: string; readonly act: 'retry' | 'cancel' }>({
      query: ({ id, act }) => post(`fulfillments/${id}/${act}`),
      invalidatesTags: about,
    }),
    resetCommerceDownload: build.mutation<unknown, string>({
      query: (id) => post(`downloads/${id}/reset`),
      invalidatesTags: about,
    }),
    commerceDownloadLog: build.query<AccessView[], string>({
      query: (id) => get(`downloads/${id}/accesses`),
      transformResponse: data<AccessView[]>,
      providesTags: about,
    }),
    commerceFulfillers: build.query<string[], void>({
      query: () => get('fulfillment-providers'),
      transformResponse: data<string[]>,
    }),
    commerceDigitalFiles: build.query<Files, Readonly<Record<string, string>>>({
      query: (params) => ({ ...get('digital-files'), config: { params } }),
      transformResponse: (answer: Files) => answer,
      providesTags: goods,
    }),
    removeCommerceDigitalFile: build.mutation<unknown, string>({
      query: (id) => ({ url: `/commerce/digital-files/${id}`, method: 'DELETE' }),
      invalidatesTags: goods,
    }),
    commerceMailedGoods: build.query<MailedGoodView[], void>({
      query: () => get('mailed-goods'),
      transformResponse: data<MailedGoodView[]>,
      providesTags: goods,
    }),
    saveCommerceMailedGood: build.mutation<MailedGoodView, GoodBody & { readonly id?: string }>({
      query: ({ id, ...body }) =>
        id ? { url: `/commerce/mailed-goods/${id}`, method: 'PUT', data: body } : post('mailed-goods', body),
      transformResponse: data<MailedGoodView>,
      invalidatesTags: goods,
    }),
    addCommerceLicenceKeys: build.mutation<KeysAnswer, { readonly id: string; readonly keys: string }>({
      query: ({ id, keys }) => post(`mailed-goods/${id}/keys`, { keys }),
      transformResponse: data<KeysAnswer>,
      invalidatesTags: goods,
    }),
  }),
});

export const {
  useCommerceFulfillmentQuery,
  useShipCommerceOrderMutation,
  useResendCommerceOrderMutation,
  useActOnCommerceFulfillmentMutation,
  useResetCommerceDownloadMutation,
  useCommerceDownloadLogQuery,
  useCommerceFulfillersQuery,
  useCommerceDigitalFilesQuery,
  useRemoveCommerceDigitalFileMutation,
  useCommerceMailedGoodsQuery,
  useSaveCommerceMailedGoodMutation,
  useAddCommerceLicenceKeysMutation,
} = fulfillmentApi;

export const forgetDigitalGoods = () => fulfillmentApi.util.invalidateTags([...goods]);
