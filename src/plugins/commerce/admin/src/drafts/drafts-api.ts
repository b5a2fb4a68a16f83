import { adminApi } from '@strapi/strapi/admin';
import type { DraftBody, DraftView, WholeDraftView } from '../../../server/src/order/draft-contract';

const data = <Answer>({ data: answer }: { data: Answer }): Answer => answer;

const draftsApi = adminApi.enhanceEndpoints({ addTagTypes: ['CommerceDrafts'] }).injectEndpoints({
  endpoints: (build) => ({
    commerceDrafts: build.query<readonly DraftView[], void>({
      query: () => ({ url: '/commerce/draft-orders', method: 'GET' }),
      transformResponse: data<readonly DraftView[]>,
      providesTags: ['CommerceDrafts'],
    }),
    commerceDraft: build.query<WholeDraftView, string>({
      query: (id) => ({ url: `/commerce/draft-orders/${id}`, method: 'GET' }),
      transformResponse: data<WholeDraftView>,
      providesTags: ['CommerceDrafts'],
    }),
    saveCommerceDraft: build.mutation<WholeDraftView, { readonly id?: string; readonly body: DraftBody }>({
      query: ({ id, body }) =>
        id
          ? { url: `/commerce/draft-orders/${id}`, method: 'PUT', data: body }
          : { url: '/commerce/draft-orders', method: 'POST', data: body },
      transformResponse: data<WholeDraftView>,
      invalidatesTags: ['CommerceDrafts'],
    }),
    sendCommerceDraft: build.mutation<WholeDraftView, string>({
      query: (id) => ({ url: `/commerce/draft-orders/${id}/send`, method: 'POST', data: {} }),
      transformResponse: data<WholeDraftView>,
      invalidatesTags: ['CommerceDrafts'],
    }),
    removeCommerceDraft: build.mutation<unknown, string>({
      query: (id) => ({ url: `/commerce/draft-orders/${id}`, method: 'DELETE' }),
      invalidatesTags: ['CommerceDrafts'],
    }),
  }),
});

export const {
  useCommerceDraftsQuery,
  useCommerceDraftQuery,
  useSaveCommerceDraftMutation,
  useSendCommerceDraftMutation,
  useRemoveCommerceDraftMutation,
} = draftsApi;
