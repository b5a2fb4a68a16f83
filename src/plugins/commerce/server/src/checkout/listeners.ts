import { orderOf } from '../order';
import type { Strapi } from '../platform/strapi';
import { taxOf } from '../tax';
import { commitTaxes } from './actions/commit-taxes';

/** A tax engine that keeps books hears which of its answers became orders. */
export const tellTaxEngine = (strapi: Strapi): void => {
  const when = () => taxOf(strapi).keepsBooks();
  orderOf(strapi).on('order.completed', 'tax-engine', ({ order }) => commitTaxes(strapi, order.id), { when });
  orderOf(strapi).on('order.cancelled', 'tax-engine', ({ order }) => taxOf(strapi).void(order.number), { when });
};
