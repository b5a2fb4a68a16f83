import { isIP } from 'node:net';
import { z } from '@strapi/utils';
import { isPublicAddress } from '../platform/outbound/public-address';

/** Meilisearch mostly stands beside the shop, where there is no https: `http://meilisearch:7700`. */
const isInside = (hostname: string): boolean => {
  const host = hostname.replace(/^\[|\]$/g, '');
  return isIP(host) ? !isPublicAddress(host) : !host.includes('.') || /\.(internal|local)$/.test(host);
};

const isSafe = (url: string): boolean => {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && isInside(hostname));
};

/** Meilisearch finds what shoppers look for once it has an address. */
export const meilisearchShape = z
  .strictObject({
    url: z
      .union([z.literal(''), z.url().refine(isSafe, 'must be https, except inside a network of your own')])
      .optional(),
    /** One that may search, and write documents, indexes and settings; a Meilisearch without a master key needs none. */
    key: z.string().optional(),
    /** Of its indexes' names: another word for each shop that shares one Meilisearch. */
    prefix: z
      .string()
      .regex(/^[\w-]{1,50}$/, 'holds letters, digits, - and _, at most 50 of them')
      .default('commerce'),
    /**
     * The longest a search waits for it. It answers within 50 ms where it is well; after 300 the shop's own search still
     * answers within half a second, which people do not take for a wait.
     */
    timeoutMs: z.int().min(20).max(10_000).default(300),
    /** A search finds so many entries, the best: they are what is narrowed, counted and paged. */
    mostFound: z.int().min(100).max(10_000).default(1000),
  })
  .refine(({ url, key }) => url || !key, 'needs an address beside the key')
  .transform(({ url, key, ...rest }) => (url ? { url, key: key || undefined, ...rest } : undefined));

export type MeilisearchOptions = NonNullable<z.output<typeof meilisearchShape>>;
