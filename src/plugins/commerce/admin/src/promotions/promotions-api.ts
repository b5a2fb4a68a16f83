import { adminApi } from '@strapi/strapi/admin';
import type {
  ChoiceView,
  CodeView,
  MadeCodesView,
  PromotionBody,
  PromotionView,
  RulesView,
} from '../../../server/src/promotion/contract';
import type { Paged } from '../page/paged';

export type PromotionInput = PromotionBody;
type NewCodes = { readonly code: string } | { readonly count: number; readonly prefix: string };

const tags = ['CommercePromotions', 'CommerceCodes'] as const;
const data = <Answer>({ data: answer }: { data: Answer }): Answer => answer;
const place = (id: string) => `/commerce/promotions/${encodeURIComponent(id)}`;

type Query = Readonly<Record<string, string>>;

const promotionsApi = adminApi.enhanceEndpoints({ addTagTypes: tags }).injectEndpoints({
  endpoints: (build) => ({
    commercePromotionRules: build.query<RulesView, void>({
      query: () => ({ url: '/commerce/promotion-rules', method: 'GET' }),
      transformResponse: data<RulesView>,
    }),
    commerceChoices: build.query<ChoiceView[], Query>({
      query: (params) => ({ url: '/commerce/promotion-choices', method: 'GET', config: { params } }),
      transformResponse: data<ChoiceView[]>,
    }),
    commercePromotions: build.query<Paged<PromotionView>, Query>({
      query: (params) => ({ url: '/commerce/promotions', method: 'GET', config: { params } }),
      transformResponse: (answer: Paged<PromotionView>) => answer,
      providesTags: ['CommercePromotions'],
    }),
    commercePromotion: build.query<PromotionView, string>({
      query: (id) => ({ url: place(id), method: 'GET' }),
      transformResponse: data<PromotionView>,
      providesTags: ['CommercePromotions'],
    }),
    createCommercePromotion: build.mutation<PromotionView, PromotionInput>({
      query: (body) => ({ url: '/commerce/promotions', method: 'POST', data: body }),
      transformResponse: data<PromotionView>,
      invalidatesTags: ['CommercePromotions'],
    }),
    replaceCommercePromotion: build.mutation<PromotionView, { readonly id: string; readonly body: PromotionInput }>({
      query: ({ id, body }) => ({ url: place(id), method: 'PUT', data: body }),
      transformResponse: data<PromotionView>,
      invalidatesTags: ['CommercePromotions'],
    }),
    removeCommercePromotion: build.mutation<unknown, string>({
      query: (id) => ({ url: place(id), method: 'DELETE' }),
      invalidatesTags: ['CommercePromotions'],
    }),
    commerceCodes: build.query<Paged<CodeView>, { readonly id: string } & Query>({
      query: ({ id, ...params }) => ({ url: `${place(id)}/codes`, method: 'GET', config: { params } }),
      transformResponse: (answer: Paged<CodeView>) => answer,
      providesTags: ['CommerceCodes'],
    }),
    makeCommerceCodes: build.mutation<MadeCodesView, { readonly id: string; readonly body: NewCodes }>({
      query: ({ id, body }) => ({ url: `${place(id)}/codes`, method: 'POST', data: body }),
      transformResponse: data<MadeCodesView>,
      invalidatesTags: ['CommerceCodes', 'CommercePromotions'],
    }),
  }),
});

export const {
  useCommerceChoicesQuery,
  useCommercePromotionRulesQuery,
  useCommercePromotionsQuery,
  useCommercePromotionQuery,
  useCreateCommercePromotionMutation,
  useReplaceCommercePromotionMutation,
  useRemoveCommercePromotionMutation,
  useCommerceCodesQuery,
  useMakeCommerceCodesMutation,
} = promotionsApi;
