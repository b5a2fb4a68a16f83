import { z } from '@strapi/utils';
import { endpoint } from '../platform/endpoint';
import { listCards, removeCard } from './actions/saved-cards';
import { paymentMode } from './connections';
import { cardParams, paymentMethodView, paymentModeView, savedCardView } from './contract';
import { paymentOf } from './index';

export const paymentEndpoints = [
  endpoint({
    name: 'payment.methods',
    summary: 'The ways to pay',
    method: 'GET',
    path: '/cart/payment-methods',
    access: 'public',
    graphql: 'paymentMethods',
    answer: z.array(paymentMethodView),
    run: async ({ strapi }) => paymentOf(strapi).methods(),
  }),
  endpoint({
    name: 'payment.mode',
    summary: 'Whether the money that the shop takes is real',
    method: 'GET',
    path: '/payment-mode',
    access: { staff: null },
    answer: paymentModeView,
    run: async ({ strapi }) => ({ mode: paymentMode(strapi) }),
  }),
  endpoint({
    name: 'customer.cards',
    summary: 'The cards that payment providers keep for the signed-in customer',
    method: 'GET',
    path: '/customer/cards',
    access: 'customer',
    graphql: 'customerCards',
    answer: z.array(savedCardView),
    run: ({ strapi, caller }) => listCards(strapi, caller),
  }),
  endpoint({
    name: 'customer.removeCard',
    summary: 'Have a provider forget a card',
    method: 'DELETE',
    path: '/customer/cards/:id',
    access: 'customer',
    graphql: 'removeCustomerCard',
    params: cardParams,
    answer: z.object({ removed: z.literal(true) }),
    run: async ({ strapi, caller, params }) => {
      await removeCard(strapi, caller, params.id);
      return { removed: true };
    },
  }),
];
