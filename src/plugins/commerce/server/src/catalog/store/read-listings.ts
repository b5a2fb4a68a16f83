import { rowsOf, type Sql } from '../../platform/strapi';
import type { ProductsQuery } from '../contract';
import { listing } from '../schemas/listing';
import type { StockPort } from '../stock-port';
import { dialect, likeAnywhere } from './dialect';

/** Whose shop window: listings of one content type, in a currency and a locale. */
export interface Window {
  readonly type: string;
  readonly currency: string;
  /** '' for a content type without locales. */
  readonly locale: string;
}

export interface ListingRow {
  readonly card: object;
  readonly page: object;
  readonly skus: readonly string[];
  readonly listedAt: number;
}

const available = (sql: Sql, port: StockPort): string =>
  `exists (select 1 from commerce_offers o where o.entry_type = l.entry_type and o.entry_id = l.entry_id
     and ${dialect(sql).hasPrice('o.prices', 'l.currency')} and coalesce(${port.available(sql, 'o.sku')}, 1) > 0)`;

type Condition = readonly [string, ...unknown[]];

const inWindow = ({ type, currency, locale }: Window): Condition => [
  `l.entry_type = ? and l.currency = ? and l.locale = ?`,
  type,
  currency,
  locale,
];

const term = (kind: string, value: string): Condition => [
  'exists (select 1 from commerce_listing_terms t where t.listing_id = l.id and t.kind = ? and t.value = ?)',
  kind,
  value,
];

const conditions = (sql: Sql, port: StockPort, window: Window, query: ProductsQuery): Condition[] => {
  const words = (query.q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return [
    inWindow(window),
    ...words.map((word): Condition => [`l.search_text like ? escape '!'`, likeAnywhere(word)]),
    ...(query.category ? [term('category', query.category)] : []),
    ...(query.tag ? [term('tag', query.tag)] : []),
    ...Object.entries(query.option ?? {}).map(([name, value]) => term(`option.${name}`, value)),
    ...(query.seller ? [['l.seller = ?', query.seller] as const] : []),
    ...(query.minPrice === undefined ? [] : [['l.max_price >= ?', query.minPrice] as const]),
    ...(query.maxPrice === undefined ? [] : [['l.min_price <= ?', query.maxPrice] as const]),
    ...(query.inStock === undefined ? [] : [[`${query.inStock ? '' : 'not '}${available(sql, port)}`] as const]),
  ];
};

const newest = 'l.listed_at desc, l.id desc';

/** A plain match ranks titles before other words; a `q` is what makes relevance mean something. */
const order = (query: ProductsQuery): Condition => {
  const sort = query.sort ?? (query.q ? 'relevance' : 'newest');
  if (sort === 'price') return ['l.min_price, l.id'];
  if (sort === '-price') return ['l.min_price desc, l.id desc'];
  if (sort === 'title') return ['lower(l.title), l.id'];
  if (sort === 'newest' || !query.q) return [newest];
  return [
    `case when lower(l.title) like ? escape '!' then 0 else 1 end, ${newest}`,
    likeAnywhere(query.q.toLowerCase()),
  ];
};

/** A page of listings and the number of all that match, in one statement; a page beyond the end is empty. */
export const readListings = async (
  sql: Sql,
  port: StockPort,
  window: Window,
  query: ProductsQuery,
): Promise<{ total: number; items: (ListingRow & { available: boolean })[] }> => {
  const where = conditions(sql, port, window, query);
  const filter = where.map(([text]) => text).join(' and ');
  const values = where.flatMap(([, ...bound]) => bound);
  const [by, ...byValues] = order(query);
  const answer = await sql.raw(
    `select c.total, l.card, l.skus, l.listed_at, ${available(sql, port)} as available
     from (select count(*) as total from commerce_listings l where ${filter}) c
     left join (select * from commerce_listings l where ${filter} order by ${by} limit ? offset ?) l on true
     order by ${by}`,
    [...values, ...values, ...byValues, query.pageSize, (query.page - 1) * query.pageSize, ...byValues] as never,
  );
  const rows = rowsOf<Record<string, unknown>>(answer);
  return {
    total: Number(rows[0]?.total ?? 0),
    items: rows
      .filter(({ card }) => card !== null)
      .map((row) => ({ ...listing.fromRow(row), available: Boolean(row.available) })),
  };
};

/** One product page with the stock of its offers by SKU, in one statement. */
export const readListing = async (
  sql: Sql,
  port: StockPort,
  window: Window,
  slug: string,
): Promise<(ListingRow & { stock: Readonly<Record<string, number | null>> }) | undefined> => {
  const [where, ...values] = inWindow(window);
  const answer = await sql.raw(
    `select l.card, l.page, l.skus, l.listed_at,
       (select ${dialect(sql).objectOf('o.sku', port.available(sql, 'o.sku'))} from commerce_offers o
        where o.entry_type = l.entry_type and o.entry_id = l.entry_id) as stock
     from commerce_listings l where ${where} and l.slug = ? order by l.listed_at, l.id limit 1`,
    [...values, slug] as never,
  );
  const [row] = rowsOf<Record<string, any>>(answer);
  if (!row) return undefined;
  const stock = typeof row.stock === 'string' ? JSON.parse(row.stock) : (row.stock ?? {});
  return { ...listing.fromRow(row), stock };
};
