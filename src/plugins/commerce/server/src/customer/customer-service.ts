import type { Strapi } from '../platform/strapi';
import { registerPersonalData, type PersonalData } from './personal-data';

export interface CustomerService {
  /**
   * For a shop's own tables, in `bootstrap`: what they keep of a person goes out and is erased with all the rest.
   * `strapi.plugin('commerce').service('customer').registerPersonalData({ name: 'loyalty', export: …, erase: … })`.
   */
  registerPersonalData(data: PersonalData): void;
}

export const customerService = (strapi: Strapi): CustomerService => ({
  registerPersonalData: (data) => registerPersonalData(strapi, data),
});
