import { paginationOf } from '../../platform/paging';
import { connection, type Strapi } from '../../platform/strapi';
import type { ListItem, ProductsMeta, ProductsQuery } from '../contract';
import { anySku } from '../cache/answer-cache';
import { facetsOf } from '../core/facets';
import { stockPort } from '../stock-port';
import type { Window } from '../store/listing-filters';
import { readFacets } from '../store/read-facets';
import { type ListingsRead, readListings } from '../store/read-listings';
import { sellerNames } from '../store/sellers';
import { findListings, type Found } from './find-listings';
import { windowOf } from './window-of';

export interface Page {
  readonly items: readonly ListItem[];
  readonly meta: ProductsMeta;
  /** What the answer tells the availability of. */
  readonly skus: readonly string[];
}

export const itemsOf = ({ items }: ListingsRead): ListItem[] =>
  items.map(
    ({ card, available, listedAt }) =>
      ({ ...card, available, publishedAt: new Date(listedAt).toISOString() }) as ListItem,
  );

const countFacets = async (strapi: Strapi, window: Window, query: ProductsQuery, match: Found['match'] | undefined) => {
  const facets = query.facets ?? [];
  if (!facets.length) return {};
  const rows =
    match === null ? [] : await readFacets(connection(strapi), stockPort(strapi), window, query, facets, match);
  const counted = facetsOf(facets, rows);
  if (!counted.seller?.length) return { facets: counted };
  const slugs = counted.seller.map(({ value }) => value);
  const names = await sellerNames(strapi, connection(strapi), slugs);
  return { facets: { ...counted, seller: counted.seller.map((one) => ({ ...one, title: names.get(one.value) })) } };
};

/** One statement, one more for all facets together, and one for the names of sellers where they are counted. */
export const listProducts = async (strapi: Strapi, query: ProductsQuery): Promise<Page> => {
  const window = await windowOf(strapi, query);
  const found: ListingsRead & Partial<Pick<Found, 'match' | 'didYouMean'>> =
    query.q === undefined
      ? await readListings(connection(strapi), stockPort(strapi), window, query)
      : await findListings(strapi, window, query);
  const counted = await countFacets(strapi, window, query, found.match);
  const { didYouMean } = found;
  return {
    items: itemsOf(found),
    meta: {
      pagination: paginationOf(query, found.total),
      ...counted,
      ...(didYouMean === undefined ? {} : { didYouMean }),
    } as ProductsMeta,
    // Any change of stock may bring an entry in or take it out.
    skus:
      query.inStock === undefined && !query.facets?.includes('inStock')
        ? found.items.flatMap(({ skus }) => skus)
        : [anySku],
  };
};
