import { connection, type Strapi } from '../../platform/strapi';
import { remembered } from '../core/since-told';
import type { MarketingProvider, News } from '../marketing-provider';
import { findEntries, settleMany } from '../store/entries';
import { readNews } from './read-news';

/** The products that an order or a cart holds, by their names here. */
export const productsIn = (news: News): readonly string[] =>
  (news.kind === 'order' || news.kind === 'cart') && news.facts
    ? [...new Set(news.facts.lines.map(({ entity }) => entity))]
    : [];

/** Those of them that Mailchimp was never told of. */
export const unknownProducts = async (strapi: Strapi, names: readonly string[]): Promise<readonly string[]> => {
  if (!names.length) return [];
  const told = await findEntries(connection(strapi), 'product', names);
  const known = new Set(told.filter(({ fingerprint }) => fingerprint !== null).map(({ entity }) => entity));
  return names.filter((name) => !known.has(name));
};

export const tellProducts = async (
  strapi: Strapi,
  provider: MarketingProvider,
  names: readonly string[],
): Promise<void> => {
  if (!names.length) return;
  for (const [entity, news] of await readNews(strapi, 'product', names)) {
    if (!news.facts) continue;
    await provider.tell(news);
    const fingerprint = provider.fingerprint(news);
    const told = { remoteId: news.id, remoteParent: null, fingerprint, ...remembered(news) };
    await settleMany(connection(strapi), [{ kind: 'product', entity, lane: `product ${entity}`, ...told }]);
  }
};
