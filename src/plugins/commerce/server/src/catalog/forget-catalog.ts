import type { Strapi } from '../platform/strapi';

/** Stock or entries changed: what was remembered of these SKUs' pages is stale. */
export const forgetCatalog = (_strapi: Strapi, _changed: { readonly skus: readonly string[] }): void => undefined;
