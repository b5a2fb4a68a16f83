import type { Strapi } from '../platform/strapi';
import type { TaxService } from './tax-service';

export { checkVatId, type VatIdCheck } from './actions/check-vat-id';
export { taxesFor } from './actions/taxes-for';
export { euPrefixOf, type Place } from './core/eu';
export { forgetVatIds } from './store/vat-id-checks';
export { reliefOf, type Relief, type ReliefFacts } from './core/relief';
export type { TaxableItem, TaxedItem, TaxProvider, TaxRequest } from './tax-provider';

export const taxOf = (strapi: Strapi): TaxService => strapi.plugin('commerce').service('tax');
