import { z } from '@strapi/utils';
import { condition } from '../rule';
import { days, time, timezone } from '../settings';

interface LocalTime {
  /** Monday is 1, Sunday 7. */
  readonly day: number;
  /** `HH:MM`. */
  readonly time: string;
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
// Making one costs more than all the rest of a purchase's pricing.
const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  const options = { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const format = new Intl.DateTimeFormat('en-US', options);
  formats.set(timeZone, format);
  return format;
};

const localTime = (now: number, timeZone: string): LocalTime => {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
  return {
    day: 1 + weekdays.indexOf(parts.get('weekday') ?? ''),
    time: `${parts.get('hour') ?? ''}:${parts.get('minute') ?? ''}`,
  };
};

/**
 * On these days from one time to before another, on the clock of a place: a happy hour. A window that ends no later
 * than it begins runs past midnight and belongs to the day it began on.
 */
export const salesWindow = condition({
  id: 'sales-window',
  label: 'Sales window',
  settings: z.strictObject({
    days,
    from: time,
    until: time,
    timezone,
  }),
  holds: (_purchase, { days: wanted, from, until, timezone: zone }, now) => {
    const local = localTime(now, zone);
    if (from < until) return wanted.includes(local.day) && local.time >= from && local.time < until;
    const yesterday = local.day === 1 ? 7 : local.day - 1;
    return (wanted.includes(local.day) && local.time >= from) || (wanted.includes(yesterday) && local.time < until);
  },
});
