import { localDay } from '../../order';
import { storeSettings } from '../../platform/settings';
import { connection, type Strapi } from '../../platform/strapi';
import { addDays, eachDay, periodsOf, stretches, type Days } from '../core/periods';
import { countedDays, dropDaysOutside } from '../store/days';
import { firstSale } from '../store/sold';
import { countDay, countQuietDays } from './count-day';

export type OnProgress = (share: number) => void;

/** All days that are over and in which something may have been sold. Undefined: there are none. */
const pastDays = async (strapi: Strapi, timezone: string): Promise<Days | undefined> => {
  const first = await firstSale(connection(strapi));
  if (first === undefined) return undefined;
  const days = { from: localDay(first, timezone), to: addDays(localDay(Date.now(), timezone), -1) };
  return days.from <= days.to ? days : undefined;
};

const smaller = { year: 'month', month: 'day' } as const;

/** Years and months in which nothing happened are counted at once, all others day by day. */
const countStretch = async (
  strapi: Strapi,
  days: Days,
  timezone: string,
  told: (count: number) => void,
  size: 'year' | 'month' | 'day' = 'year',
): Promise<void> => {
  for (const part of periodsOf(days, size)) {
    const own = eachDay(part);
    const quiet = own.length > 1 && (await countQuietDays(strapi, own, timezone));
    if (!quiet && size !== 'day') await countStretch(strapi, part, timezone, told, smaller[size]);
    else {
      if (!quiet) await countDay(strapi, part.from, timezone);
      told(own.length);
    }
  }
};

/**
 * Counts the days that are over and not counted yet, marked since, or counted for another time zone; all of them when
 * `anew`. Safe to repeat and to interrupt: what is not counted is read from the orders themselves. Answers how many.
 */
export const countDays = async (
  strapi: Strapi,
  { anew = false, onProgress }: { readonly anew?: boolean; readonly onProgress?: OnProgress } = {},
): Promise<number> => {
  const { timezone } = await storeSettings(strapi);
  const past = await pastDays(strapi, timezone);
  if (!past) return 0;
  if (anew) await dropDaysOutside(connection(strapi), past);
  const counted = anew ? new Set<string>() : await countedDays(connection(strapi), past, timezone);
  const days = eachDay(past).filter((day) => !counted.has(day));
  let done = 0;
  const told = (count: number) => onProgress?.((done += count) / days.length);
  for (const stretch of stretches(days)) await countStretch(strapi, stretch, timezone, told);
  return days.length;
};
