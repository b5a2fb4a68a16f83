import type { Strapi } from '../../platform/strapi';
import type { Transaction } from '../../platform/transaction';
import { documentsOfSkus } from '../store/price-list-entries';
import { projectEntries } from './project-entries';

const batch = 200;

/** Makes the offers and listings of these SKUs say what price lists say now, in the caller's transaction. */
export const reprice = async (strapi: Strapi, tx: Transaction, skus: readonly string[]): Promise<void> => {
  const documents = await documentsOfSkus(tx.sql, [...new Set(skus)]);
  for (const [type, ids] of documents) {
    for (let from = 0; from < ids.length; from += batch)
      await projectEntries(strapi, tx, type, ids.slice(from, from + batch));
  }
};
