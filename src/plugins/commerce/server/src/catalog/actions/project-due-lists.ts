import { jobsOf } from '../../jobs';
import { readClock, type Strapi } from '../../platform/strapi';
import { transaction, type Transaction } from '../../platform/transaction';
import type { PriceList } from '../schemas/price-list';
import { entriesOf } from '../store/price-list-entries';
import { dueLists, updatePriceList } from '../store/price-lists';
import { lockPrices } from '../store/price-lock';
import { reprice } from './reprice';

export const dueListsTask = 'catalog.project-due-lists';

/** A job for the beginning and the end of a list, as far as they are still to come. */
export const awaitBoundaries = async (
  tx: Transaction,
  list: Pick<PriceList, 'publicId' | 'startsAt' | 'endsAt' | 'enabled'>,
  now: number,
): Promise<void> => {
  for (const runAt of [list.startsAt, list.endsAt]) {
    if (!list.enabled || runAt === null || runAt <= now) continue;
    // With its time, since a job that waits keeps the time it has: one of a boundary that was moved finds nothing to do.
    await jobsOf(tx.strapi).add(tx, dueListsTask, {}, { key: `${dueListsTask} ${list.publicId} ${runAt}`, runAt });
  }
};

/** Shows in the catalog that lists have begun and ended. Safe to repeat; answers how many lists had. */
export const projectDueLists = (strapi: Strapi): Promise<number> =>
  transaction(strapi, async (tx) => {
    await lockPrices(tx.sql, 'exclusive');
    const now = await readClock(tx.sql);
    const due = await dueLists(tx.sql, now);
    const skus: string[] = [];
    for (const { id } of due) {
      skus.push(...(await entriesOf(tx.sql, id)).map(({ sku }) => sku));
      await updatePriceList(tx.sql, id, { projectedAt: now });
    }
    await reprice(strapi, tx, skus);
    return due.length;
  });
