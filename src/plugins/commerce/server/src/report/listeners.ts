import { orderOf } from '../order';
import type { Strapi } from '../platform/strapi';
import { markReturns } from './actions/mark-returns';
import { markSale } from './actions/mark-sale';

const returns = ['refund.pending', 'refund.succeeded', 'refund.failed', 'dispute.opened', 'dispute.closed'] as const;

export const listen = (strapi: Strapi): void => {
  orderOf(strapi).whenCompleting(markSale);
  for (const type of returns) orderOf(strapi).on(type, 'reports', ({ order }) => markReturns(strapi, order.id));
};
