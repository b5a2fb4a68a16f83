import { adminApi } from '@strapi/strapi/admin';
import type { z } from '@strapi/utils';
import type {
  CardChange,
  CardView,
  issuedCardView,
  NewCard,
  wholeCardView,
} from '../../../server/src/gift-card/contract';
import type { Paged } from '../page/paged';

export type Cards = Paged<CardView>;
export type IssuedCard = z.output<typeof issuedCardView>;
export type WholeCard = z.output<typeof wholeCardView>;

const tags = ['CommerceGiftCards'] as const;
const url = (id: string) => `/commerce/gift-cards/${encodeURIComponent(id)}`;
const data = <Answer>({ data: answer }: { data: Answer }): Answer => answer;

const giftCardsApi = adminApi.enhanceEndpoints({ addTagTypes: tags }).injectEndpoints({
  endpoints: (build) => ({
    commerceGiftCards: build.query<Cards, Readonly<Record<string, string>>>({
      query: (params) => ({ url: '/commerce/gift-cards', method: 'GET', config: { params } }),
      transformResponse: (answer: Cards) => answer,
      providesTags: tags,
    }),
    commerceGiftCard: build.query<WholeCard, string>({
      query: (id) => ({ url: url(id), method: 'GET' }),
      transformResponse: data<WholeCard>,
      providesTags: tags,
    }),
    giveCommerceGiftCard: build.mutation<IssuedCard, NewCard>({
      query: (body) => ({ url: '/commerce/gift-cards', method: 'POST', data: body }),
      transformResponse: data<IssuedCard>,
      invalidatesTags: tags,
    }),
    changeCommerceGiftCard: build.mutation<CardView, CardChange & { readonly id: string }>({
      query: ({ id, ...body }) => ({ url: url(id), method: 'PUT', data: body }),
      transformResponse: data<CardView>,
      invalidatesTags: tags,
    }),
  }),
});

export const {
  useCommerceGiftCardsQuery,
  useCommerceGiftCardQuery,
  useGiveCommerceGiftCardMutation,
  useChangeCommerceGiftCardMutation,
} = giftCardsApi;
