import type { Options } from '../../config';
import { keysOfAnswer } from './surrogate-keys';

/**
 * How long others may keep an answer. Without a cache before the shop: anyone may keep it, and asks whether it is still
 * so before showing it. With one: it may show it for so many seconds, browsers still ask it each time, and it is filed
 * under the keys that purge it (`Surrogate-Key` of Fastly and Varnish, `Cache-Tag` of Cloudflare and Akamai).
 */
export const cacheHeaders = (
  { seconds, staleSeconds }: Options['catalogCdn'],
  skus: readonly string[],
): Readonly<Record<string, string>> => {
  if (!seconds) return { 'Cache-Control': 'public, no-cache' };
  const keys = keysOfAnswer(skus);
  return {
    'Cache-Control': `public, max-age=0, s-maxage=${seconds}, stale-while-revalidate=${staleSeconds}`,
    'Surrogate-Key': keys.join(' '),
    'Cache-Tag': keys.join(','),
  };
};
