import { rowsOf, type Sql } from '../../platform/strapi';
import { unsaid, type Dimension, type Figure } from '../core/figure';
import type { Instants } from '../core/periods';
import { importedCredit, importedCreditLine } from '../schemas/imported-credit';
import { figureOf } from './figure-row';

const credits = importedCredit.table;
const made = 'c.made_at >= ? and c.made_at < ?';

const sums = (of: string) => `sum(${of}.amount) as refunds, -sum(${of}.amount) as net,
  sum(${of}.remainder) as refunds_remainder`;

const byCredit = (value: string) =>
  `select c.currency, ${value} as value, null as label, ${sums('c')} from ${credits} c where ${made} group by 1, 2`;
const byProduct = `select c.currency, l.sku as value, max(l.title) as label, ${sums('l')}
  from ${credits} c join ${importedCreditLine.table} l on l.credit_id = c.id where ${made} group by 1, 2`;

/** What imported books gave back in this time. Of what a credit note does not say, nothing is guessed. */
export const creditedFigures = async (
  sql: Sql,
  dimension: Dimension,
  { since, before }: Instants,
): Promise<Figure[]> => {
  const values: Readonly<Partial<Record<Dimension, string>>> = {
    none: `''`,
    country: `coalesce(c.country, '${unsaid}')`,
  };
  const text = dimension === 'product' ? byProduct : byCredit(values[dimension] ?? `'${unsaid}'`);
  return rowsOf<Record<string, unknown>>(await sql.raw(text, [since, before])).map(figureOf);
};
