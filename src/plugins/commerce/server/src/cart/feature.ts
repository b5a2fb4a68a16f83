import { registerPersonalData } from '../customer';
import type { Feature } from '../platform/feature';
import { cartData } from './actions/cart-data';
import { cartEndpoints } from './endpoints';
import { cart as cartRecord, cartLine } from './schemas/cart';

export const cart: Feature = {
  name: 'cart',
  records: [cartRecord, cartLine],
  endpoints: cartEndpoints,
  bootstrap: (strapi) => registerPersonalData(strapi, cartData),
};
