import type { Feature } from '../platform/feature';
import { expireCheckouts } from './actions/expire-checkouts';
import { checkoutEndpoints } from './endpoints';

const sweepMilliseconds = 60_000;
const sweeps = new WeakMap<object, NodeJS.Timeout>();

export const checkout: Feature = {
  name: 'checkout',
  endpoints: checkoutEndpoints,
  service: (strapi) => ({ expire: (now?: number) => expireCheckouts(strapi, now) }),
  bootstrap: (strapi) => {
    const sweep = setInterval(() => {
      expireCheckouts(strapi).catch((error: unknown) => strapi.log.error(error));
    }, sweepMilliseconds);
    sweeps.set(strapi, sweep.unref());
  },
  destroy: (strapi) => clearInterval(sweeps.get(strapi)),
};
