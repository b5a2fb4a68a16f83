import { rowsOf, type Sql, type Strapi } from '../../platform/strapi';
import { listing, listingTerm } from '../schemas/listing';
import { offer } from '../schemas/offer';
import { likeAnywhere } from '../../platform/like';
import { sellableTypes } from './sellable-types';

/** A thing of the catalog that a rule may name: what the rule keeps of it, and how people know it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

export const choiceKinds = ['sku', 'product', 'category', 'tag', 'content-type'] as const;

export interface ChoicesAsked {
  readonly kind: (typeof choiceKinds)[number];
  /** Part of the value or of the label. */
  readonly q: string;
  /** These in any case: a form shows what it holds by name. */
  readonly values: readonly string[];
}

const mostFound = 20;

/** Rows of value and label, the same value perhaps more than once: by locale, by currency, by variant. */
const tables: Readonly<Record<Exclude<ChoicesAsked['kind'], 'content-type'>, string>> = {
  sku: `select o.sku as value, coalesce(l.title, o.sku) as label from ${offer.table} o
    left join ${listing.table} l on l.entry_type = o.entry_type and l.entry_id = o.entry_id`,
  product: `select entry_id as value, title as label from ${listing.table}`,
  category: 'select slug as value, title as label from commerce_categories',
  tag: `select value, value as label from ${listingTerm.table} where kind = 'tag'`,
};

const typeChoices = (strapi: Strapi): Choice[] =>
  [...sellableTypes(strapi).keys()].map((uid) => ({
    value: uid,
    label: (strapi.contentTypes as Record<string, any>)[uid]?.info?.displayName ?? uid,
  }));

/** What of the catalog can be named, by its label: those with `q` in them, and those of the values that there are. */
export const findChoices = async (strapi: Strapi, sql: Sql, { kind, q, values }: ChoicesAsked): Promise<Choice[]> => {
  if (kind === 'content-type') return typeChoices(strapi);
  const like = likeAnywhere(q);
  const named = values.length ? `value in (${values.map(() => '?').join(', ')})` : '1 = 0';
  const answer = await sql.raw(
    `select value, min(label) as label, max(case when ${named} then 1 else 0 end) as named
     from (${tables[kind]}) things
     where ${named} or lower(label) like ? escape '!' or lower(value) like ? escape '!'
     group by value order by 3 desc, 2, 1 limit ?`,
    [...values, ...values, like, like, mostFound + values.length],
  );
  return rowsOf<Choice>(answer).map(({ value, label }) => ({ value, label }));
};
