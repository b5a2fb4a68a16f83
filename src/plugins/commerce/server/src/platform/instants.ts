import type { Strapi } from './strapi';

const store = (strapi: Strapi) => strapi.store({ type: 'plugin', name: 'commerce' });

/** An instant (epoch ms) that outlives the process, by name. Undefined: never kept. */
export const lastInstant = async (strapi: Strapi, name: string): Promise<number | undefined> =>
  ((await store(strapi).get({ key: `instant.${name}` })) as number | null) ?? undefined;

export const keepInstant = async (strapi: Strapi, name: string, instant: number): Promise<void> =>
  store(strapi).set({ key: `instant.${name}`, value: instant });
