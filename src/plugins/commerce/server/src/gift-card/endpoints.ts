import { z } from '@strapi/utils';
import { endpoint, withMeta } from '../platform/endpoint';
import { pagesMeta, paginationOf } from '../platform/paging';
import { changeCard, giveCard, listCards, showCard } from './actions/manage-cards';
import { cardChange, cardParams, cardQuery, cardView, issuedCardView, newCard, wholeCardView } from './contract';

const read = { staff: 'gift-cards.read' } as const;
const manage = { staff: 'gift-cards.manage' } as const;

export const giftCardEndpoints = [
  endpoint({
    name: 'giftCards.list',
    summary: 'Gift cards, the newest first',
    method: 'GET',
    path: '/gift-cards',
    access: read,
    query: cardQuery,
    answer: z.array(cardView),
    meta: pagesMeta,
    run: async ({ strapi, query }) => {
      const { rows, total } = await listCards(strapi, query);
      return withMeta(rows, {
        pagination: paginationOf(query, total),
      });
    },
  }),
  endpoint({
    name: 'giftCards.create',
    summary: 'Give a gift card; its code is told this once',
    method: 'POST',
    path: '/gift-cards',
    access: manage,
    body: newCard,
    answer: issuedCardView,
    status: 201,
    run: ({ strapi, body }) => giveCard(strapi, body),
  }),
  endpoint({
    name: 'giftCards.show',
    summary: 'A gift card and what moved its balance',
    method: 'GET',
    path: '/gift-cards/:id',
    access: read,
    params: cardParams,
    answer: wholeCardView,
    run: ({ strapi, params }) => showCard(strapi, params.id),
  }),
  endpoint({
    name: 'giftCards.change',
    summary: 'Disable a gift card, or say until when it is good',
    method: 'PUT',
    path: '/gift-cards/:id',
    access: manage,
    params: cardParams,
    body: cardChange,
    answer: cardView,
    run: ({ strapi, params, body }) => changeCard(strapi, params.id, body),
  }),
];
