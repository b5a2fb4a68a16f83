import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useWording } from '../wording';

const formats: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  day: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};
const shortFormats: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: '2-digit' },
  year: { year: 'numeric' },
};

/** A day of the store as a date of no zone at all. */
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** What a period is called, by its first local day. */
export const usePeriodName = (interval: string) => {
  const { formatDate } = useIntl();
  const say = useWording();
  return useCallback(
    (period: string, short = false): string => {
      const day = (short ? shortFormats.day : { day: 'numeric', month: 'short', year: 'numeric' }) as object;
      if (interval === 'week') {
        const name = formatDate(dateOf(period), { ...day, timeZone: 'UTC' });
        return short ? name : say('reports.week-of', { day: name });
      }
      return formatDate(dateOf(period), { ...(short ? shortFormats : formats)[interval], timeZone: 'UTC' });
    },
    [formatDate, interval, say],
  );
};
