import { likeAnywhere } from '../../platform/like';
import { oneOf, preparedRows } from '../../platform/prepared';
import type { Sql } from '../../platform/strapi';
import { type Place, plainPostalCode } from '../core/eu';
import { type ListedRate, longestPrefix, plainState } from '../core/rates-for';
import { placeColumns, taxRate, type TaxRateRow } from '../schemas/tax-rate';

const rates = (sql: Sql) => sql(taxRate.table);
const rows = (found: any[]): TaxRateRow[] => found.map((row) => taxRate.fromRow(row));

/** A statement has room for so many rows, on either database. */
const atOnce = 500;

/** All of a country. */
export const ratesIn = async (sql: Sql, country: string): Promise<TaxRateRow[]> =>
  rows(await rates(sql).where({ country }));

/** Those that may hold at a place, by all the ways its postal code may begin: few, however long the country's list. */
export const ratesAt = async (sql: Sql, place: Place, categories?: readonly string[]): Promise<TaxRateRow[]> => {
  const code = plainPostalCode(place.postalCode ?? '').slice(0, longestPrefix);
  const prefixes = Array.from({ length: code.length + 1 }, (_, length) => code.slice(0, length));
  const found = rates(sql).where('country', place.country).select(taxRate.columns);
  const narrow = (column: string, texts: readonly string[]) => {
    const [text, ...values] = oneOf(column, texts);
    found.whereRaw(text, values);
  };
  narrow('state', ['', plainState(place.state ?? '')]);
  narrow('postal_prefix', prefixes);
  if (categories) narrow('category', categories);
  return rows(await preparedRows(sql, found));
};

export interface RateFilter {
  readonly country?: string | undefined;
  readonly category?: string | undefined;
  /** A part of the name or the state. */
  readonly q?: string | undefined;
}

/** Country by country, the highest rate of a place first. */
const inOrder = [
  ...['country', 'state', 'postal_prefix', 'priority'].map((column) => ({ column })),
  { column: 'rate', order: 'desc' as const },
  { column: 'category' },
];

export const listRates = async (
  sql: Sql,
  { country, category, q, page, pageSize }: RateFilter & { readonly page: number; readonly pageSize: number },
): Promise<{ rows: TaxRateRow[]; total: number }> => {
  const found = rates(sql);
  if (country) found.where({ country });
  if (category) found.where({ category });
  if (q) {
    found.where((either) =>
      ['name', 'state', 'postal_prefix', 'category'].forEach((column) =>
        either.orWhereRaw(`lower(${column}) like ? escape '!'`, [likeAnywhere(q)]),
      ),
    );
  }
  const [counted]: any[] = await found.clone().count({ total: '*' });
  const listed = await found
    .clone()
    .orderBy(inOrder)
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return { rows: rows(listed), total: Number(counted.total) };
};

/** The countries and categories there are rates of. */
export const ratedPlaces = async (sql: Sql): Promise<{ countries: string[]; categories: string[] }> => ({
  countries: (await rates(sql).distinct('country').orderBy('country')).map((row: any) => row.country),
  categories: (await rates(sql).distinct('category').orderBy('category')).map((row: any) => row.category),
});

export const allRates = async (sql: Sql): Promise<TaxRateRow[]> => rows(await rates(sql).orderBy(inOrder));

type NewRate = ListedRate & Pick<TaxRateRow, 'publicId'>;

/** Those that were new; the others have a rate of their place, category and priority already, which stays. */
export const insertRates = async (sql: Sql, values: readonly NewRate[]): Promise<TaxRateRow[]> => {
  const inserted: TaxRateRow[] = [];
  for (let from = 0; from < values.length; from += atOnce) {
    const part = values.slice(from, from + atOnce).map((each) => taxRate.toRow(each));
    inserted.push(...rows(await rates(sql).insert(part).onConflict(placeColumns).ignore().returning('*')));
  }
  return inserted;
};

/** Gives those that are in the table already this name and rate. */
export const upsertRates = async (sql: Sql, values: readonly NewRate[]): Promise<void> => {
  for (let from = 0; from < values.length; from += atOnce) {
    const part = values.slice(from, from + atOnce).map((each) => taxRate.toRow(each));
    await rates(sql).insert(part).onConflict(placeColumns).merge(['name', 'rate']);
  }
};

const duplicate = new Set(['23505', 'SQLITE_CONSTRAINT_UNIQUE']);

/**
 * Undefined: there is no such rate. `taken`: another one has this place, category and priority. Not inside a
 * transaction, which PostgreSQL would end there.
 */
export const updateRate = async (
  sql: Sql,
  publicId: string,
  values: ListedRate,
): Promise<TaxRateRow | 'taken' | undefined> => {
  try {
    return rows(await rates(sql).where('document_id', publicId).update(taxRate.toRow(values)).returning('*'))[0];
  } catch (error) {
    if (duplicate.has((error as { code?: string }).code ?? '')) return 'taken';
    throw error;
  }
};

export const deleteRate = async (sql: Sql, publicId: string): Promise<boolean> =>
  (await rates(sql).where('document_id', publicId).del()) > 0;
