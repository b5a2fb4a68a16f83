import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import type { SellerQuery, SellerView } from '../contract';
import { sellerView } from '../core/seller-view';
import { readSellers } from '../store';
import { readingOf } from './reading-of';

/** A published profile; one statement. Throws `seller.not-found`. */
export const showSeller = async (strapi: Strapi, slug: string, query: SellerQuery): Promise<SellerView> => {
  const { rows } = await readSellers(strapi, connection(strapi), await readingOf(strapi, query), { slug });
  const [row] = rows;
  if (!row) throw new CommerceError('not-found', 'seller.not-found', 'There is no such seller.');
  return sellerView(row);
};
