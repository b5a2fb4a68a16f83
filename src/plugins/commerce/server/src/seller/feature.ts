import { keepAnswersOf } from '../catalog';
import type { Feature } from '../platform/feature';
import { sellerEndpoints } from './endpoints';

/** The public profiles of those whose goods the shop sells. Which goods are whose, the catalog knows. */
export const seller: Feature = {
  name: 'seller',
  endpoints: sellerEndpoints,
  register: (strapi) => keepAnswersOf(strapi, sellerEndpoints),
};
