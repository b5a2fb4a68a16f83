import type { Sql } from '../../platform/strapi';
import type { ProductsQuery } from '../contract';
import type { StockPort } from '../stock-port';
import { dialect } from './dialect';
import type { Fragment } from './search';

/** Whose shop window: listings of one content type, in a currency and a locale. */
export interface Window {
  readonly type: string;
  readonly currency: string;
  /** '' for a content type without locales. */
  readonly locale: string;
}

/** SQL of whether anything of the listing `l` can be bought now. */
export const available = (sql: Sql, port: StockPort): string =>
  `exists (select 1 from commerce_offers o where o.entry_type = l.entry_type and o.entry_id = l.entry_id
     and ${dialect(sql).hasPrice('o.prices', 'l.currency')} and coalesce(${port.available(sql, 'o.sku')}, 1) > 0)`;

export const inWindow = ({ type, currency, locale }: Window): Fragment => [
  `l.entry_type = ? and l.currency = ? and l.locale = ?`,
  type,
  currency,
  locale,
];

const term = (kind: string, value: string): Fragment => [
  'exists (select 1 from commerce_listing_terms t where t.listing_id = l.id and t.kind = ? and t.value = ?)',
  kind,
  value,
];

/** What narrows, by the facet whose values it chooses among. */
const narrowing = (sql: Sql, port: StockPort, query: ProductsQuery): (readonly [facet: string, Fragment])[] => [
  ...(['category', 'tag', 'brand'] as const).flatMap((kind) => {
    const value = query[kind];
    return value ? [[kind, term(kind, value)] as const] : [];
  }),
  ...Object.entries(query.option ?? {}).map(([name, value]) => {
    const kind = `option.${name}`;
    return [kind, term(kind, value)] as const;
  }),
  ...(query.seller ? [['seller', ['l.seller = ?', query.seller]] as const] : []),
  ...(query.minPrice === undefined ? [] : [['price', ['l.max_price >= ?', query.minPrice]] as const]),
  ...(query.maxPrice === undefined ? [] : [['price', ['l.min_price <= ?', query.maxPrice]] as const]),
  ...(query.inStock === undefined
    ? []
    : [['inStock', [`${query.inStock ? '' : 'not '}${available(sql, port)}`]] as const]),
];

/** The facets among whose values one is chosen. */
export const narrowedFacets = (sql: Sql, port: StockPort, query: ProductsQuery): ReadonlySet<string> =>
  new Set(narrowing(sql, port, query).map(([facet]) => facet));

/** SQL of whether the listing `l` is asked for; `besides` a facet: whatever is chosen of that one. */
export const filterOf = (
  sql: Sql,
  port: StockPort,
  window: Window,
  query: ProductsQuery,
  besides?: string,
): Fragment => {
  const chosen = narrowing(sql, port, query).filter(([facet]) => facet !== besides);
  const all = [inWindow(window), ...chosen.map(([, fragment]) => fragment)];
  return [all.map(([text]) => text).join(' and '), ...all.flatMap(([, ...values]) => values)];
};
