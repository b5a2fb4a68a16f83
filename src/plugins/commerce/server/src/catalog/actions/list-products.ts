import { paginationOf } from '../../platform/paging';
import { connection, type Strapi } from '../../platform/strapi';
import type { ListItem, ProductsQuery } from '../contract';
import { anySku } from '../cache/answer-cache';
import { stockPort } from '../stock-port';
import { readListings } from '../store/read-listings';
import { windowOf } from './window-of';

export interface Page {
  readonly items: readonly ListItem[];
  readonly pagination: ReturnType<typeof paginationOf>;
  /** What the answer tells the availability of. */
  readonly skus: readonly string[];
}

export const listProducts = async (strapi: Strapi, query: ProductsQuery): Promise<Page> => {
  const window = await windowOf(strapi, query);
  const { total, items } = await readListings(connection(strapi), stockPort(strapi), window, query);
  return {
    items: items.map(
      ({ card, available, listedAt }) =>
        ({ ...card, available, publishedAt: new Date(listedAt).toISOString() }) as ListItem,
    ),
    pagination: paginationOf(query, total),
    // Any change of stock may bring an entry in or take it out.
    skus: query.inStock === undefined ? items.flatMap(({ skus }) => skus) : [anySku],
  };
};
