import type { Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { dimensions } from '../core/figure';
import { instantsOf, periodOf } from '../core/periods';
import { isQuiet } from '../store/activity';
import { claimDays, deleteMarks, marksWithin, replaceFigures } from '../store/days';
import { count } from './count';

const rowOf = (day: string, timezone: string) => {
  const times = instantsOf({ from: day, to: day }, timezone);
  const [week, month, year] = [periodOf(day, 'week'), periodOf(day, 'month'), periodOf(day, 'year')];
  return { day, timezone, week, month, year, startsAt: times.since, endsAt: times.before };
};

/**
 * Counts days on which nothing happened, all at once. False: something did, and each is to be counted by itself. What
 * happens meanwhile leaves a mark.
 */
export const countQuietDays = (strapi: Strapi, days: readonly string[], timezone: string): Promise<boolean> =>
  transaction(strapi, async ({ sql }) => {
    const rows = days.map((day) => rowOf(day, timezone));
    const [first, last] = [rows[0], rows.at(-1)];
    if (!first || !last || !(await isQuiet(sql, { since: first.startsAt, before: last.endsAt }))) return false;
    await replaceFigures(sql, await claimDays(sql, rows), []);
    return true;
  });

/**
 * Counts a local day anew and keeps what it came to. Safe to repeat. Marks are read before anything is counted: what is
 * sold meanwhile leaves one that is still there afterwards, and the day is counted again.
 */
export const countDay = (strapi: Strapi, day: string, timezone: string): Promise<void> =>
  transaction(strapi, async ({ sql }) => {
    const row = rowOf(day, timezone);
    const times = { since: row.startsAt, before: row.endsAt };
    const [dayId = 0] = await claimDays(sql, [row]);
    const marks = await marksWithin(sql, times);
    const figures = await count(strapi, sql, dimensions, times);
    await replaceFigures(
      sql,
      [dayId],
      figures.map((figure) => ({ ...figure, dayId })),
    );
    await deleteMarks(sql, marks);
  });
