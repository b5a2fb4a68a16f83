import type { Core } from '@strapi/strapi';
import { differentThings } from './promotions/different-things';

/** The demo shop. A shop of your own registers its payment providers and other extensions in `register`. */
export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    // Strapi skips a plugin whose build is missing, and drops the tables it no longer knows.
    if (!strapi.plugin('commerce')) {
      throw new Error('The commerce plugin is not built. Run `npm run build` before starting the shop.');
    }
    strapi.plugin('commerce').service('promotion').addCondition(differentThings);
  },
};
