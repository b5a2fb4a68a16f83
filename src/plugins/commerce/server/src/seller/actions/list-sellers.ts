import { connection, type Strapi } from '../../platform/strapi';
import type { SellersQuery, SellerView } from '../contract';
import { sellerView } from '../core/seller-view';
import { readSellers } from '../store';
import { readingOf } from './reading-of';

/** A page of the published profiles, by name; one statement. */
export const listSellers = async (
  strapi: Strapi,
  query: SellersQuery,
): Promise<{ readonly sellers: readonly SellerView[]; readonly total: number }> => {
  const { rows, total } = await readSellers(strapi, connection(strapi), await readingOf(strapi, query), query);
  return { sellers: rows.map(sellerView), total };
};
