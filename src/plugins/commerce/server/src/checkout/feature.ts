import { jobsOf } from '../jobs';
import type { Feature } from '../platform/feature';
import { expireCheckouts } from './actions/expire-checkouts';
import { checkoutEndpoints } from './endpoints';

const minute = 60_000;

export const checkout: Feature = {
  name: 'checkout',
  endpoints: checkoutEndpoints,
  service: (strapi) => ({ expire: (now?: number) => expireCheckouts(strapi, now) }),
  bootstrap: (strapi) => jobsOf(strapi).every(minute, 'checkout.expire', (shop) => expireCheckouts(shop)),
};
