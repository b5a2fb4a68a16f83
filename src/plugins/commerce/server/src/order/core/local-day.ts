import { dateFormat } from '../../format';

const formatOf = (timeZone: string): Intl.DateTimeFormat =>
  dateFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });

/** What the clock on the wall shows at an instant (epoch ms), written as if it were UTC; to the second. */
const wall = (instant: number, timeZone: string): number => {
  const field: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(instant)) field[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = field;
  return Date.UTC(year, month - 1, day, hour, minute, second);
};

const dayLength = 86_400_000;

/** The local day (`2026-03-29`) of an instant (epoch ms). */
export const localDay = (instant: number, timeZone: string): string =>
  new Date(wall(instant, timeZone)).toISOString().slice(0, 10);

/** The instants (epoch ms) at which a clock on the wall shows this: one; two where it is put back; none in a gap. */
const instantsAt = (shown: number, timeZone: string): number[] => {
  const offsets = [-dayLength, dayLength].map((away) => wall(shown + away, timeZone) - (shown + away));
  return [...new Set(offsets.map((offset) => shown - offset))].sort((one, other) => one - other);
};

/**
 * The first instant (epoch ms) of a local day, `days` later. Days have 23 to 25 hours where clocks change; where
 * midnight itself is skipped, the day starts when the clock jumps over it; where it comes twice, at the first.
 */
export const startOfDay = (day: string, days: number, timeZone: string): number => {
  const midnight = Date.parse(`${day}T00:00:00Z`) + days * dayLength;
  const candidates = instantsAt(midnight, timeZone);
  const begins = (instant: number) => wall(instant, timeZone) >= midnight && wall(instant - 1, timeZone) < midnight;
  return candidates.find(begins) ?? (candidates[0] as number);
};

/** The instant (epoch ms) at which a clock on the wall shows this time (as if it were UTC): the first, if it is two. */
export const instantOf = (shown: number, timeZone: string): number => {
  const candidates = instantsAt(shown, timeZone);
  return candidates.find((instant) => wall(instant, timeZone) === shown) ?? (candidates.at(-1) as number);
};
