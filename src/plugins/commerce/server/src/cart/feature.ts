import type { Feature } from '../platform/feature';
import { cartEndpoints } from './endpoints';
import { cart as cartRecord, cartLine } from './schemas/cart';

export const cart: Feature = { name: 'cart', records: [cartRecord, cartLine], endpoints: cartEndpoints };
