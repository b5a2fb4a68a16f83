/** Local days, `2026-03-29`, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export const presets = ['last-7', 'last-30', 'last-90', 'this-month', 'last-month', 'this-year', 'last-year'] as const;
export type Preset = (typeof presets)[number];

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string => dayOf(new Date(utc(day).getTime() + days * 86_400_000));

/** Days of whole months, `months` away from that of a day, so many of them. */
const wholeMonths = (day: string, months: number, count: number): Days => {
  const [year, month] = [utc(day).getUTCFullYear(), utc(day).getUTCMonth()];
  const first = (away: number) => dayOf(new Date(Date.UTC(year, month + away, 1)));
  return { from: first(months), to: addDays(first(months + count), -1) };
};

/** Which days are meant, seen from today. */
export const daysOfPreset = (preset: Preset, today: string): Days => {
  const january = -utc(today).getUTCMonth();
  switch (preset) {
    case 'last-7':
      return { from: addDays(today, -6), to: today };
    case 'last-30':
      return { from: addDays(today, -29), to: today };
    case 'last-90':
      return { from: addDays(today, -89), to: today };
    case 'this-month':
      return { from: wholeMonths(today, 0, 1).from, to: today };
    case 'last-month':
      return wholeMonths(today, -1, 1);
    case 'this-year':
      return { from: wholeMonths(today, january, 1).from, to: today };
    case 'last-year':
      return wholeMonths(today, january - 12, 12);
  }
};

/** The preset that means these days; undefined: they were chosen one by one. */
export const presetOf = ({ from, to }: Days, today: string): Preset | undefined =>
  presets.find((preset) => {
    const days = daysOfPreset(preset, today);
    return days.from === from && days.to === to;
  });

/** As many points as a chart can show well. */
export const intervalFor = ({ from, to }: Days): 'day' | 'week' | 'month' => {
  const days = (utc(to).getTime() - utc(from).getTime()) / 86_400_000 + 1;
  if (days <= 92) return 'day';
  return days <= 190 ? 'week' : 'month';
};

/** Today where this browser stands. */
export const todayHere = (): string => new Date().toLocaleDateString('sv-SE');
