import type { Json } from '../api-client';

export type { Json };

export const collections = ['products', 'customers', 'carts', 'orders', 'promo-rules', 'promo-codes'] as const;
export type Collection = (typeof collections)[number];

/** One shop's things, by their ids; codes by their rule's too. */
export type Store = { readonly fields: Json } & Readonly<Record<Collection, Map<string, Json>>>;

/** All that a Mailchimp account holds. */
export const openBooks = () => {
  const stores = new Map<string, Store>();
  return {
    stores,
    members: new Map<string, Json>(),
    /** Deleted for good: they come back by themselves only. */
    forgotten: new Set<string>(),
    webhooks: new Map<string, Json>(),
    campaigns: new Map<string, Json>(),
    /** Campaigns, also those that were deleted. */
    made: 0,
    segments: new Map<number, Json>(),
    /** What went out to readers, mail by mail, and to those who try a campaign. */
    letters: [] as Json[],
    tests: [] as Json[],
    open: (fields: Json): Store => {
      const empty = Object.fromEntries(collections.map((name) => [name, new Map<string, Json>()]));
      const store = { fields, ...empty } as unknown as Store;
      stores.set(String(fields.id), store);
      return store;
    },
  };
};
export type Books = ReturnType<typeof openBooks>;
