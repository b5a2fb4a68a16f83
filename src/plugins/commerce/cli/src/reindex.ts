import { openShop } from './open-shop';
import { withProgress } from './progress-bar';

export const reindex = async (): Promise<void> => {
  const entries = await openShop(({ catalog }) =>
    withProgress('Reindexing', (progress) => catalog.reindex((done, total) => progress(done / (total || 1)))),
  );
  console.log(`Offers and listings of ${entries} entries are as published.`);
};
