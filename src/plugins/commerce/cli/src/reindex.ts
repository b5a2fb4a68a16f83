import { openShop } from './open-shop';
import { withProgress } from './progress-bar';

const share = (done: number, total: number): number => Math.min(1, done / (total || 1));

export const reindex = async (): Promise<void> => {
  const built = await openShop(async ({ catalog, search }) => {
    const entries = await withProgress('Reindexing', (progress) =>
      catalog.reindex((done, total) => progress(share(done, total))),
    );
    if (!search.engine) return { entries };
    const index = await withProgress('Filling Meilisearch', (progress) =>
      search.rebuild(({ done, total }) => progress(share(done, total))),
    );
    return { entries, found: index.total };
  });
  console.log(`Offers and listings of ${built.entries} entries are as published.`);
  if (built.found !== undefined) console.log(`Meilisearch finds ${built.found} of them.`);
};
