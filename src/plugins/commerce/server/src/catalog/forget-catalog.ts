import type { Strapi } from '../platform/strapi';

/** SKUs whose stock changed; or everything. */
export type Forgotten = readonly string[] | 'all';

const listeners = new WeakMap<Strapi, Set<(forgotten: Forgotten) => void>>();

export const onForget = (strapi: Strapi, listener: (forgotten: Forgotten) => void): void => {
  const all = listeners.get(strapi) ?? new Set();
  listeners.set(strapi, all.add(listener));
};

/**
 * Answers that this process remembers are made anew: those that tell of these SKUs, or all of them. To be called
 * after the change is committed.
 */
export const forgetCatalog = (strapi: Strapi, { skus }: { readonly skus?: readonly string[] } = {}): void => {
  for (const listener of listeners.get(strapi) ?? []) listener(skus ?? 'all');
};
