import { preparedWhileRoom } from '../../platform/prepared';
import { rowsOf, type Sql } from '../../platform/strapi';
import type { ProductsQuery } from '../contract';
import { allOptions, isOption } from '../core/facets';
import { type PriceStep, priceSteps } from '../core/price-steps';
import type { StockPort } from '../stock-port';
import { available, filterOf, narrowedFacets, type Window } from './listing-filters';
import { foundBy } from './read-listings';
import { type Fragment, listingTerms, type Match, type TermsJoin } from './search';

/** Values of a facet that are counted: those that most listings have. */
const mostValues = 100;

/** Columns of a listing that are counted, or say what is in stock. */
const facts = ['id', 'entry_type', 'entry_id', 'currency', 'seller', 'min_price', 'max_price'];

export interface FacetRow {
  readonly facet: string;
  readonly value: string;
  readonly count: number;
}

const among = (kinds: readonly string[]): string =>
  kinds.length ? `t.kind in (${kinds.map(() => '?').join(', ')})` : 'false';

/** The facets of these terms, in one pass; with all options if asked for, but those in `besides`. */
const countedTerms = (
  facets: readonly string[],
  table: string,
  terms: TermsJoin,
  { options = false, besides = [] as readonly string[] } = {},
): Fragment => [
  `select facet, value, count from (
     select t.kind as facet, t.value, count(*) as count,
       row_number() over (partition by t.kind order by count(*) desc, t.value) as place
     from ${table} l ${terms.join} where ${among(facets)} ${options ? `or (t.kind like 'option.%' and not ${among(besides)})` : ''}
     group by t.kind, t.value) counted where place <= ${mostValues}`,
  ...facets,
  ...(options ? besides : []),
];

const steps = priceSteps.map(({ min, max }: PriceStep) => `(${min}, ${max})`).join(', ');

const counted = (sql: Sql, port: StockPort, facet: string, table: string, terms: TermsJoin): Fragment => {
  // Many listings have the same prices: those are looked up among the steps once.
  if (facet === 'price') {
    return [
      `select 'price' as facet, cast(s.min as text) as value, sum(l.count) as count
       from (select min_price, max_price, count(*) as count from ${table} group by min_price, max_price) l
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
  return countedTerms([facet], table, terms);
};

const isTerm = (facet: string): boolean => !['price', 'inStock', 'seller'].includes(facet);

/**
 * How many listings each value of these facets would leave, in one statement. What is already chosen of a facet counts for
 * all others, and not for itself: its other values stay to be chosen.
 */
export const readFacets = async (
  sql: Sql,
  port: StockPort,
  window: Window,
  query: ProductsQuery,
  asked: readonly string[],
  match: Match | undefined,
): Promise<FacetRow[]> => {
  const terms = match?.terms ?? listingTerms;
  const columns = [...facts, ...terms.columns].map((column) => `l.${column}`).join(', ');
  const table = (name: string, besides?: string): Fragment => {
    const filter = filterOf(sql, port, window, query, besides);
    if (match) return foundBy(match, filter, { name, columns });
    const [text, ...values] = filter;
    return [`${name} as materialized (select ${columns} from commerce_listings l where ${text})`, ...values];
  };
  const chosen = narrowedFacets(sql, port, query);
  const options = asked.includes(allOptions);
  const named = asked.filter((facet) => facet !== allOptions);
  const facets = options ? [...new Set([...named, ...[...chosen].filter(isOption)])] : named;
  const narrowed = facets.filter((facet) => chosen.has(facet));
  const tables = [table('chosen'), ...narrowed.map((facet, place) => table(`besides_${place}`, facet))];
  const together = facets.filter((facet) => isTerm(facet) && !chosen.has(facet));
  const counts = [
    ...(together.length || options
      ? [countedTerms(together, 'chosen', terms, { options, besides: facets.filter(isOption) })]
      : []),
    ...facets
      .filter((facet) => !together.includes(facet))
      .map((facet) => {
        const place = narrowed.indexOf(facet);
        return counted(sql, port, facet, place < 0 ? 'chosen' : `besides_${place}`, terms);
      }),
  ];
  const answer = await preparedWhileRoom(
    sql,
    `with ${tables.map(([text]) => text).join(', ')}
     ${counts.map(([text], place) => `select * from (${text}) counts_${place}`).join(' union all ')}`,
    [...tables, ...counts].flatMap(([, ...values]) => values),
  );
  return rowsOf<FacetRow>(answer).map(({ facet, value, count }) => ({ facet, value, count: Number(count) }));
};
