import type { Strapi } from './strapi';

const plugin = 'plugin::commerce.';

/**
 * Strapi drops every table whose content type is no longer loaded, which is what a missing build of this plugin looks
 * like to it. Tables named under the core store's `persisted_tables` are left alone.
 */
export const protectTables = async (strapi: Strapi): Promise<void> => {
  const own = new Set<string>();
  for (const meta of strapi.db.metadata.values() as Iterable<any>) {
    if (!meta.uid.startsWith(plugin)) continue;
    own.add(meta.tableName);
    for (const attribute of Object.values<any>(meta.attributes)) {
      if (attribute.joinTable?.name) own.add(attribute.joinTable.name);
    }
  }
  const store = strapi.store({ type: 'core' });
  const kept = ((await store.get({ key: 'persisted_tables' })) ?? []) as (string | { name: string })[];
  const known = new Set(kept.map((entry) => (typeof entry === 'string' ? entry : entry.name)));
  const added = [...own].filter((name) => !known.has(name)).map((name) => ({ name }));
  if (added.length) await store.set({ key: 'persisted_tables', value: [...kept, ...added] });
};
