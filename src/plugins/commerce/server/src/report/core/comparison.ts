import { addDays, daysIn, type Days } from './periods';

export const comparisons = ['previous', 'year'] as const;
export type Comparison = (typeof comparisons)[number];

const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same day so many months earlier, or the last of a month that is too short for it. */
const monthsEarlier = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) - months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(toYear).padStart(4, '0')}-${two(toMonth)}-${two(Math.min(date, lastOfMonth(toYear, toMonth)))}`;
};

const wholeMonths = ({ from, to }: Days): number | undefined => {
  if (!from.endsWith('-01') || !addDays(to, 1).endsWith('-01')) return undefined;
  const [startYear = 0, startMonth = 0] = from.split('-').map(Number);
  const [endYear = 0, endMonth = 0] = addDays(to, 1).split('-').map(Number);
  return endYear * 12 + endMonth - (startYear * 12 + startMonth);
};

/** previous: as many days before, or as many whole months before whole months · year: the same days a year before. */
export const comparedDays = (days: Days, comparison: Comparison): Days => {
  const months = wholeMonths(days);
  if (comparison === 'year') {
    const from = monthsEarlier(days.from, 12);
    // A whole February stays whole.
    const to = months === undefined ? monthsEarlier(days.to, 12) : addDays(monthsEarlier(addDays(days.to, 1), 12), -1);
    return { from, to };
  }
  if (months !== undefined) return { from: monthsEarlier(days.from, months), to: addDays(days.from, -1) };
  return { from: addDays(days.from, -daysIn(days)), to: addDays(days.from, -1) };
};
