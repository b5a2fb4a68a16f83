import { prepared, preparedWhileRoom } from '../../platform/prepared';
import { rowsOf, type Sql } from '../../platform/strapi';
import type { ProductsQuery } from '../contract';
import { listing } from '../schemas/listing';
import type { StockPort } from '../stock-port';
import { dialect } from './dialect';
import { available, filterOf, inWindow, type Window } from './listing-filters';
import type { Fragment, Match } from './search';

export interface ListingRow {
  readonly card: object;
  readonly page: object;
  readonly skus: readonly string[];
  readonly listedAt: number;
}

export interface ListingsRead {
  readonly total: number;
  readonly items: readonly (ListingRow & { available: boolean })[];
}

type Sort = NonNullable<ProductsQuery['sort']>;

/** Of the rows `of` this name. */
const orders = (of: string): Readonly<Record<Sort, string>> => {
  const newest = `${of}.listed_at desc, ${of}.id desc`;
  return {
    relevance: `${of}.rank desc, ${newest}`,
    newest,
    price: `${of}.min_price, ${of}.id`,
    '-price': `${of}.min_price desc, ${of}.id desc`,
    title: `lower(${of}.title), ${of}.id`,
  };
};

/** What an order looks at, and no more: each is read of every listing that is found, to show twenty of them. */
const sortColumns = ({ rank }: Match): Readonly<Record<Sort, readonly string[]>> => ({
  relevance: [`${rank} as rank`, 'l.listed_at'],
  newest: ['l.listed_at'],
  price: ['l.min_price'],
  '-price': ['l.min_price'],
  title: ['l.title'],
});

const pageOf = (answer: unknown): ListingsRead => {
  const rows = rowsOf<Record<string, unknown>>(answer);
  return {
    total: Number(rows[0]?.total ?? 0),
    items: rows
      .filter(({ card }) => card !== null)
      .map((row) => ({ ...listing.fromRow(row), available: Boolean(row.available) })),
  };
};

/** A page of listings and the number of all that match, in one statement; a page beyond the end is empty. */
export const readListings = async (
  sql: Sql,
  port: StockPort,
  window: Window,
  query: ProductsQuery,
): Promise<ListingsRead> => {
  const [filter, ...values] = filterOf(sql, port, window, query);
  // Words are what makes relevance mean something.
  const by = orders('l')[!query.sort || query.sort === 'relevance' ? 'newest' : query.sort];
  const answer = await preparedWhileRoom(
    sql,
    `select c.total, l.card, l.skus, l.listed_at, ${available(sql, port)} as available
     from (select count(*) as total from commerce_listings l where ${filter}) c
     left join (select * from commerce_listings l where ${filter} order by ${by} limit ? offset ?) l on true
     order by ${by}`,
    [...values, ...values, query.pageSize, (query.page - 1) * query.pageSize],
  );
  return pageOf(answer);
};

/** SQL of the listings that match and are asked for, as a table of this name, with these columns. */
export const foundBy = (
  { from: [from, ...values] }: Match,
  [filter, ...filterValues]: Fragment,
  { name, columns }: { readonly name: string; readonly columns: string },
): Fragment => [`${name} as materialized (select ${columns} ${from} and ${filter})`, ...values, ...filterValues];

/** As `readListings`, of those that match: the best first, unless another order is asked for. */
export const searchListings = async (
  sql: Sql,
  port: StockPort,
  window: Window,
  query: ProductsQuery,
  match: Match,
): Promise<ListingsRead> => {
  const sort = query.sort ?? 'relevance';
  const columns = ['l.id', ...sortColumns(match)[sort]].join(', ');
  const [found, ...values] = foundBy(match, filterOf(sql, port, window, query), { name: 'found', columns });
  const answer = await preparedWhileRoom(
    sql,
    `with ${found}
     select c.total, l.card, l.skus, l.listed_at, ${available(sql, port)} as available
     from (select count(*) as total from found) c
     left join (select * from found f order by ${orders('f')[sort]} limit ? offset ?) p on true
     left join commerce_listings l on l.id = p.id order by ${orders('p')[sort]}`,
    [...values, query.pageSize, (query.page - 1) * query.pageSize],
  );
  return pageOf(answer);
};

/** One product page with the stock of its offers by SKU, in one statement. */
export const readListing = async (
  sql: Sql,
  port: StockPort,
  window: Window,
  slug: string,
): Promise<(ListingRow & { stock: Readonly<Record<string, number | null>> }) | undefined> => {
  const [where, ...values] = inWindow(window);
  const answer = await prepared(
    sql,
    `select l.card, l.page, l.skus, l.listed_at,
       (select ${dialect(sql).objectOf('o.sku', port.available(sql, 'o.sku'))} from commerce_offers o
        where o.entry_type = l.entry_type and o.entry_id = l.entry_id) as stock
     from commerce_listings l where ${where} and l.slug = ? order by l.listed_at, l.id limit 1`,
    [...values, slug],
  );
  const [row] = rowsOf<Record<string, any>>(answer);
  if (!row) return undefined;
  const stock = typeof row.stock === 'string' ? JSON.parse(row.stock) : (row.stock ?? {});
  return { ...listing.fromRow(row), stock };
};
