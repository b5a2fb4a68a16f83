import { startOfDay } from '../../order/core/local-day';

export const intervals = ['day', 'week', 'month', 'year'] as const;
export type Interval = (typeof intervals)[number];

/** Local days, `2026-03-29`, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Instants (epoch ms), the second not included. */
export interface Instants {
  readonly since: number;
  readonly before: number;
}

/** `period` is its first local day, which may lie before the days asked for; `from` and `to` do not. */
export interface Period extends Days {
  readonly period: string;
}

const dayLength = 86_400_000;
const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string => dayOf(utc(day) + days * dayLength);
export const daysIn = ({ from, to }: Days): number => (utc(to) - utc(from)) / dayLength + 1;

export const eachDay = ({ from, to }: Days): string[] =>
  Array.from({ length: Math.max(0, daysIn({ from, to })) }, (_, index) => addDays(from, index));

/** Weeks are ISO weeks: they start on Monday, whatever year they end in. */
const firstDays: Readonly<Record<Interval, (day: string) => string>> = {
  day: (day) => day,
  week: (day) => addDays(day, -((new Date(utc(day)).getUTCDay() + 6) % 7)),
  month: (day) => `${day.slice(0, 7)}-01`,
  year: (day) => `${day.slice(0, 4)}-01-01`,
};

/** The first local day of the period that a day is in. */
export const periodOf = (day: string, interval: Interval): string => firstDays[interval](day);

/** The longest month is shorter than this, and the longest year than the other: the next period is where that leads. */
const strides: Readonly<Record<Interval, number>> = { day: 1, week: 7, month: 31, year: 366 };

const nextPeriod = (first: string, interval: Interval): string => periodOf(addDays(first, strides[interval]), interval);

/** All periods that these days touch, each cut to them. */
export const periodsOf = ({ from, to }: Days, interval: Interval): Period[] => {
  const periods: Period[] = [];
  for (let first = periodOf(from, interval); first <= to; first = nextPeriod(first, interval)) {
    const last = addDays(nextPeriod(first, interval), -1);
    periods.push({ period: first, from: first < from ? from : first, to: last > to ? to : last });
  }
  return periods;
};

/** When these local days are. Days of 23 and 25 hours are as long as they are. */
export const instantsOf = ({ from, to }: Days, timezone: string): Instants => ({
  since: startOfDay(from, 0, timezone),
  before: startOfDay(to, 1, timezone),
});

/** Days that follow each other, put together. */
export const stretches = (days: readonly string[]): Days[] => {
  const runs: { from: string; to: string }[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && addDays(last.to, 1) === day) last.to = day;
    else runs.push({ from: day, to: day });
  }
  return runs;
};
