import { paginationOf } from '../../platform/paging';
import { connection, type Strapi } from '../../platform/strapi';
import type { ListItem, ProductsMeta, ProductsQuery } from '../contract';
import { anySku } from '../cache/answer-cache';
import { facetsOf } from '../core/facets';
import { stockPort } from '../stock-port';
import type { Window } from '../store/listing-filters';
import { readFacets } from '../store/read-facets';
import { type ListingsRead, readListings } from '../store/read-listings';
import type { Wanted } from '../store/search';
import { findListings } from './find-listings';
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

const countFacets = async (strapi: Strapi, window: Window, query: ProductsQuery, wanted: Wanted | undefined) => {
  const facets = query.facets ?? [];
  if (!facets.length) return {};
  // Nothing is called by no word at all.
  const rows =
    wanted?.length === 0 ? [] : await readFacets(connection(strapi), stockPort(strapi), window, query, facets, wanted);
  return { facets: facetsOf(facets, rows) };
};

/** One statement, and one more for all facets together. */
export const listProducts = async (strapi: Strapi, query: ProductsQuery): Promise<Page> => {
  const window = await windowOf(strapi, query);
  const found: ListingsRead & { wanted?: Wanted; didYouMean?: string } =
    query.q === undefined
      ? await readListings(connection(strapi), stockPort(strapi), window, query)
      : await findListings(strapi, window, query);
  const counted = await countFacets(strapi, window, query, found.wanted);
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
