import { rowsOf, type Sql } from '../../platform/strapi';
import type { ProductsQuery } from '../contract';
import { type PriceStep, priceSteps } from '../core/price-steps';
import type { StockPort } from '../stock-port';
import { available, filterOf, narrowedFacets, type Window } from './listing-filters';
import { foundBy } from './read-listings';
import type { Fragment, Wanted } from './search';

/** Values of a facet that are counted: those that most listings have. */
const mostValues = 100;

export interface FacetRow {
  readonly facet: string;
  readonly value: string;
  readonly count: number;
}

const counted = (sql: Sql, port: StockPort, facet: string, table: string): Fragment => {
  if (facet === 'price') {
    const steps = priceSteps.map(({ min, max }: PriceStep) => `(${min}, ${max})`).join(', ');
    return [
      `select 'price' as facet, cast(s.min as text) as value, count(*) as count from ${table} l
       join (with steps (min, max) as (values ${steps}) select * from steps) s
         on l.max_price >= s.min and l.min_price <= s.max group by s.min`,
    ];
  }
  if (facet === 'inStock') {
    return [
      `select 'inStock' as facet, s.value, count(*) as count from
         (select case when ${available(sql, port)} then 'true' else 'false' end as value from ${table} l) s group by s.value`,
    ];
  }
  if (facet === 'seller') {
    return [
      `select 'seller' as facet, l.seller as value, count(*) as count from ${table} l where l.seller is not null
       group by l.seller order by count desc, value limit ${mostValues}`,
    ];
  }
  return [
    `select t.kind as facet, t.value, count(*) as count from ${table} l
     join commerce_listing_terms t on t.listing_id = l.id and t.kind = ?
     group by t.kind, t.value order by count desc, value limit ${mostValues}`,
    facet,
  ];
};

/**
 * How many listings each value of these facets would leave, in one statement. What is already chosen of a facet counts for
 * all others, and not for itself: its other values stay to be chosen.
 */
export const readFacets = async (
  sql: Sql,
  port: StockPort,
  window: Window,
  query: ProductsQuery,
  facets: readonly string[],
  wanted: Wanted | undefined,
): Promise<FacetRow[]> => {
  const columns = 'l.id, l.entry_type, l.entry_id, l.currency, l.seller, l.min_price, l.max_price';
  const table = (name: string, besides?: string): Fragment => {
    const filter = filterOf(sql, port, window, query, besides);
    if (wanted) return foundBy(sql, { wanted, locale: window.locale }, filter, { name, columns });
    const [text, ...values] = filter;
    return [`${name} as materialized (select ${columns} from commerce_listings l where ${text})`, ...values];
  };
  const chosen = narrowedFacets(sql, port, query);
  const narrowed = facets.filter((facet) => chosen.has(facet));
  const tables = [table('chosen'), ...narrowed.map((facet, place) => table(`besides_${place}`, facet))];
  const counts = facets.map((facet) => {
    const place = narrowed.indexOf(facet);
    return counted(sql, port, facet, place < 0 ? 'chosen' : `besides_${place}`);
  });
  const answer = await sql.raw(
    `with ${tables.map(([text]) => text).join(', ')}
     ${counts.map(([text], place) => `select * from (${text}) counts_${place}`).join(' union all ')}`,
    [...tables, ...counts].flatMap(([, ...values]) => values) as never,
  );
  return rowsOf<FacetRow>(answer).map(({ facet, value, count }) => ({ facet, value, count: Number(count) }));
};
