import type { Feature } from '../platform/feature';
import { every } from '../platform/sweep';
import { expireCheckouts } from './actions/expire-checkouts';
import { checkoutEndpoints } from './endpoints';

const minute = 60_000;

export const checkout: Feature = {
  name: 'checkout',
  endpoints: checkoutEndpoints,
  service: (strapi) => ({ expire: (now?: number) => expireCheckouts(strapi, now) }),
  ...every(minute, (strapi) => expireCheckouts(strapi)),
};
