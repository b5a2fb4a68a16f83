import type { Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { forgetCatalog } from '../forget-catalog';
import { markChanged } from '../store/generation';

/** What every process remembers of the catalog is made anew: here at once, elsewhere within a second. */
export const forgetForAll = (strapi: Strapi): Promise<void> =>
  transaction(strapi, async (tx) => {
    await markChanged(tx.sql);
    tx.afterCommit(() => forgetCatalog(strapi));
  });
