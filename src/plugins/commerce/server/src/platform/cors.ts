import type { Strapi } from './strapi';

/** Strapi's own, which a list of a shop's own would replace. */
const usual = ['Content-Type', 'Authorization', 'Origin', 'Accept'];
const sent = ['Cart-Token', 'Order-Token', 'Idempotency-Key'];
const answered = ['ETag', 'Retry-After'];

type Listed = string | readonly string[] | undefined;

const withOurs = (given: Listed, ours: readonly string[]): readonly string[] => {
  const listed = typeof given === 'string' ? given.split(',').map((name) => name.trim()) : (given ?? []);
  const known = new Set(listed.map((name) => name.toLowerCase()));
  return [...listed, ...ours.filter((name) => !known.has(name.toLowerCase()))];
};

const opened = (entry: unknown): unknown => {
  const { name, config = {} } =
    typeof entry === 'string' ? { name: entry } : (entry as { name?: string; config?: any });
  if (name !== 'strapi::cors') return entry;
  const headers = withOurs(config.headers ?? usual, sent);
  return {
    ...(typeof entry === 'object' && entry),
    name,
    config: { ...config, headers, expose: withOurs(config.expose, answered) },
  };
};

/** Lets browsers send a storefront's tokens from another origin, wherever the shop lets that origin in at all. */
export const allowOurHeaders = (strapi: Strapi): void => {
  const listed = strapi.config.get('middlewares') as unknown[];
  strapi.config.set('middlewares', listed.map(opened));
};
