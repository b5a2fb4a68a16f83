import { z } from '@strapi/utils';
import { dateFormat } from '../../../format';
import { condition } from '../rule';
import { days, time, timezone } from '../settings';

interface LocalTime {
  /** Monday is 1, Sunday 7. */
  readonly day: number;
  /** `HH:MM`. */
  readonly time: string;
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const formatOf = (timeZone: string): Intl.DateTimeFormat =>
  dateFormat('en-US', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

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
