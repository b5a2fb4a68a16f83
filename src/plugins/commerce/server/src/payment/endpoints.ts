import { z } from '@strapi/utils';
import { endpoint } from '../platform/endpoint';
import { paymentOf } from './index';

const paymentMethod = z.object({ provider: z.string(), label: z.string(), publishableKey: z.string().optional() });

export const paymentEndpoints = [
  endpoint({
    name: 'payment.methods',
    summary: 'The ways to pay',
    method: 'GET',
    path: '/cart/payment-methods',
    access: 'public',
    answer: z.array(paymentMethod),
    run: async ({ strapi }) => paymentOf(strapi).methods(),
  }),
];
