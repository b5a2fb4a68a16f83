import type { FakeMeilisearch } from './fake-meilisearch';
import type { Shop } from './shop';
import { until } from './until';

type Booted = Pick<Shop, 'strapi'>;

/** Meilisearch has a whole index, and knows of all that changed. */
export const allIndexed = (shop: Booted, meilisearch: FakeMeilisearch, prefix: string) =>
  until(
    async () => ({
      waiting: await shop.strapi.db.connection('commerce_search_changes').select('entry_id', 'tasks'),
      whole: meilisearch.indexes.get(`${prefix}_listings`)?.documents.has('whole') ?? false,
      failed: meilisearch.tasks.failed(),
    }),
    ({ waiting, whole }) => whole && !waiting.length,
  );

/** How often it was asked for a shopper, and answered so. */
export const searches = ({ asked }: FakeMeilisearch, status = 200): number =>
  asked.filter((one) => one.path === '/multi-search' && one.body.queries.length > 1 && one.status === status).length;
