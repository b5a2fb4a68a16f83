import { localDay } from '../../order';
import { snapshot } from '../../platform/snapshot';
import type { Sql, Strapi } from '../../platform/strapi';
import { merged, type Dimension, type Figure } from '../core/figure';
import { eachDay, instantsOf, periodsOf, stretches, type Days, type Interval, type Period } from '../core/periods';
import { countedDays, countedFigures } from '../store/days';
import { firstSale } from '../store/sold';
import { count } from './count';

export interface Asked extends Days {
  readonly interval: Interval;
  readonly timezone: string;
  readonly currency: string;
  readonly dimension: Dimension;
}

export interface PeriodFigures extends Period {
  readonly figures: readonly Figure[];
}

/** Today, days that are marked and those nobody has counted yet: from the orders themselves. */
const liveFigures = async (strapi: Strapi, sql: Sql, asked: Asked): Promise<PeriodFigures[]> => {
  const { timezone, dimension, currency, interval, from } = asked;
  const today = localDay(Date.now(), timezone);
  const first = await firstSale(sql);
  const to = asked.to > today ? today : asked.to;
  if (first === undefined || to < from) return [];
  const counted = await countedDays(sql, { from, to }, timezone);
  const began = localDay(first, timezone);
  const days = eachDay({ from, to }).filter((day) => day >= began && !counted.has(day));
  const live: PeriodFigures[] = [];
  for (const stretch of stretches(days)) {
    for (const cut of periodsOf(stretch, interval)) {
      const figures = await count(strapi, sql, [dimension], instantsOf(cut, timezone));
      live.push({ ...cut, figures: figures.filter((figure) => figure.currency === currency) });
    }
  }
  return live;
};

/** What each period came to; all of it as it stood at one moment. */
export const readFigures = (strapi: Strapi, asked: Asked): Promise<PeriodFigures[]> =>
  snapshot(strapi, async (sql) => {
    const all = [
      ...(await countedFigures(sql, asked)).map((figure) => ({ period: figure.period, figures: [figure as Figure] })),
      ...(await liveFigures(strapi, sql, asked)),
    ];
    const byPeriod = new Map<string, Figure[]>();
    for (const { period, figures } of all) byPeriod.set(period, [...(byPeriod.get(period) ?? []), ...figures]);
    return periodsOf(asked, asked.interval).map((one) => ({ ...one, figures: merged(byPeriod.get(one.period) ?? []) }));
  });
