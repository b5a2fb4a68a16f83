import { chunks } from '../../platform/chunks';
import type { Taken } from '../../order';
import { rowsOf, type Sql } from '../../platform/strapi';
import { measures, type Dimension, type Figure } from '../core/figure';
import { snake } from '../../platform/record';
import type { Days, Instants, Interval } from '../core/periods';
import { reportDay, type ReportDay } from '../schemas/report-day';
import { reportFigure } from '../schemas/report-figure';
import { reportMark } from '../schemas/report-mark';
import { bulkInsert } from './bulk-insert';
import { figureOf } from './figure-row';

/** Marks are rows of their own: nobody waits for anybody. Epoch ms. */
export const insertMarks = async (sql: Sql, instants: readonly number[]): Promise<void> => {
  for (const part of chunks(instants)) {
    await sql(reportMark.table).insert(part.map((instant) => reportMark.toRow({ instant })));
  }
};

export const marksWithin = async (sql: Sql, { since, before }: Instants): Promise<number[]> =>
  (await sql(reportMark.table).where('instant', '>=', since).where('instant', '<', before).select('id')).map(
    ({ id }: { id: number }) => id,
  );

const atOnce = 5000;

export const deleteMarks = async (sql: Sql, ids: readonly number[]): Promise<void> => {
  for (let at = 0; at < ids.length; at += atOnce) {
    await sql(reportMark.table)
      .whereIn('id', ids.slice(at, at + atOnce))
      .del();
  }
};

/** The days' rows, written and locked until the transaction ends: one counts them, others wait. Answers their ids. */
export const claimDays = async (sql: Sql, days: readonly Omit<ReportDay, 'id'>[]): Promise<number[]> => {
  const ids: number[] = [];
  for (const part of chunks(days)) {
    const rows = await sql(reportDay.table)
      .insert(part.map((day) => reportDay.toRow(day)))
      .onConflict('day')
      .merge()
      .returning('id');
    ids.push(...rows.map(({ id }: { id: number }) => Number(id)));
  }
  return ids;
};

/** Puts these figures in the place of those that were there. */
export const replaceFigures = async (
  sql: Sql,
  dayIds: readonly number[],
  figures: readonly (Figure & { readonly dayId: number; readonly dimension: Dimension })[],
): Promise<void> => {
  await sql(reportFigure.table)
    .whereIn('day_id', [...dayIds])
    .del();
  for (let at = 0; at < figures.length; at += atOnce) {
    const rows = figures.slice(at, at + atOnce).map((figure) => reportFigure.toRow(figure));
    await bulkInsert(sql, reportFigure.table, rows, 'id');
  }
};

const counted = `d.day >= ? and d.day <= ? and d.timezone = ?
  and not exists (select 1 from ${reportMark.table} m where m.instant >= d.starts_at and m.instant < d.ends_at)`;

/** Days whose figures are counted and still stand. */
export const countedDays = async (sql: Sql, { from, to }: Days, timezone: string): Promise<ReadonlySet<string>> => {
  const answer = await sql.raw(`select d.day from ${reportDay.table} d where ${counted}`, [from, to, timezone]);
  return new Set(rowsOf<{ day: string }>(answer).map(({ day }) => day));
};

/** Figures of counted days, put together by period. */
export const countedFigures = async (
  sql: Sql,
  {
    from,
    to,
    timezone,
    currency,
    dimension,
    interval,
  }: Days & {
    readonly timezone: string;
    readonly currency: string;
    readonly dimension: Dimension;
    readonly interval: Interval;
  },
): Promise<(Figure & { readonly period: string })[]> => {
  const sums = measures.map(snake).map((name) => `sum(f.${name}) as ${name}`);
  const answer = await sql.raw(
    `select d.${interval} as period, f.currency, f.value, max(f.label) as label, ${sums.join(', ')}
     from ${reportDay.table} d join ${reportFigure.table} f on f.day_id = d.id and f.dimension = ? and f.currency = ?
     where ${counted} group by d.${interval}, f.currency, f.value`,
    [dimension, currency, from, to, timezone],
  );
  return rowsOf<Record<string, unknown>>(answer).map((row) => ({ ...figureOf(row), period: String(row.period) }));
};

/** What a counted day came to, by currency; nothing of a day that is not counted or sold nothing. */
export const countedTakings = async (sql: Sql, day: string, timezone: string): Promise<Taken[]> => {
  const answer = await sql.raw(
    `select f.currency, f.orders, f.charged from ${reportDay.table} d
     join ${reportFigure.table} f on f.day_id = d.id and f.dimension = 'none' where ${counted}`,
    [day, day, timezone],
  );
  return rowsOf<{ currency: string; orders: unknown; charged: unknown }>(answer).map(
    ({ currency, orders, charged }) => ({ currency, orders: Number(orders), charged: Number(charged) }),
  );
};

/** Currencies in which something was ever counted. */
export const countedCurrencies = async (sql: Sql): Promise<string[]> =>
  (await sql(reportFigure.table).where('dimension', 'none').distinct('currency')).map(
    ({ currency }: { currency: string }) => currency,
  );

/** Days before the first sale and from today on stand for nothing: after an erasure, say, or another time zone. */
export const dropDaysOutside = async (sql: Sql, { from, to }: Days): Promise<void> => {
  await sql(reportDay.table).where('day', '<', from).orWhere('day', '>', to).del();
};
