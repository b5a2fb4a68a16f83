import fc from 'fast-check';
import { localDay, startOfDay } from '../../order/core/local-day';
import { addDays, daysIn, eachDay, instantsOf, intervals, periodOf, periodsOf, stretches } from './periods';

/** East and west, half and quarter hours, changes at midnight, and a clock that is put on by half an hour only. */
const zones = [
  ...['UTC', 'Europe/Berlin', 'Europe/London', 'America/New_York', 'America/Santiago', 'America/Havana'],
  ...[
    'Africa/Cairo',
    'Asia/Beirut',
    'Australia/Lord_Howe',
    'Pacific/Auckland',
    'Pacific/Kiritimati',
    'Pacific/Chatham',
  ],
];
const [from, to] = ['2024-01-01', '2027-12-31'];
const hour = 3_600_000;

/** A clock of Intl's own, told apart from ours by how it is read. */
const shown = (instant: number, timeZone: string): string =>
  new Date(instant).toLocaleDateString('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });

const lengthOf = (day: string, zone: string): number => {
  const { since, before } = instantsOf({ from: day, to: day }, zone);
  return before - since;
};
const changes = new Map(
  zones.map((zone) => [zone, eachDay({ from, to }).filter((day) => lengthOf(day, zone) !== 24 * hour)]),
);

describe.each(zones)('in %s', (zone) => {
  const own = changes.get(zone) ?? [];

  it('its days follow each other without a gap, as long as its clock makes them', () => {
    const days = eachDay({ from, to });
    for (const day of days) expect(instantsOf({ from: day, to: day }, zone).before).toBe(startOfDay(day, 1, zone));
    const sum = days.reduce((total, day) => total + lengthOf(day, zone), 0);
    const all = instantsOf({ from, to }, zone);
    expect(sum).toBe(all.before - all.since);
    expect(days).toHaveLength(daysIn({ from, to }));
  });

  it('an order within a millisecond of midnight is of the right day, whenever clocks change', () => {
    let orders = 0;
    for (const change of own.length ? own : ['2024-03-31', '2025-10-26']) {
      for (const day of [addDays(change, -1), change, addDays(change, 1)]) {
        const { since, before } = instantsOf({ from: day, to: day }, zone);
        const placed: readonly (readonly [number, string])[] = [
          ...[since - 1, since, since + 1].map((at) => [at, at < since ? addDays(day, -1) : day] as const),
          ...[before - 2, before - 1, before].map((at) => [at, at < before ? day : addDays(day, 1)] as const),
        ];
        for (const [instant, wanted] of placed) {
          expect([instant, localDay(instant, zone)]).toEqual([instant, wanted]);
          expect(shown(instant, zone)).toBe(wanted);
          orders += 1;
        }
      }
    }
    expect(orders).toBeGreaterThanOrEqual(36);
  });
});

it('clocks change 80 times in these zones and years, to days of 23, 23½, 24½ and 25 hours', () => {
  const lengths = zones.flatMap((zone) => (changes.get(zone) ?? []).map((day) => lengthOf(day, zone) / hour));
  expect([...new Set(lengths)].sort()).toEqual([23, 23.5, 24.5, 25]);
  expect(lengths).toHaveLength(80);
});

const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2022-01-01', days));

it('periods of any kind are all of the days, each once, so that they add up to the same', () => {
  fc.assert(
    fc.property(day, fc.nat(900), fc.constantFrom(...intervals), (first, more, interval) => {
      const days = { from: first, to: addDays(first, more) };
      const periods = periodsOf(days, interval);
      expect(periods.flatMap(eachDay)).toEqual(eachDay(days));
      for (const { period, from: start, to: end } of periods) {
        expect([periodOf(start, interval), periodOf(end, interval)]).toEqual([period, period]);
      }
    }),
  );
});

it('weeks start on Monday, whatever year they end in', () => {
  expect(periodsOf({ from: '2025-12-28', to: '2026-01-05' }, 'week')).toEqual([
    { period: '2025-12-22', from: '2025-12-28', to: '2025-12-28' },
    { period: '2025-12-29', from: '2025-12-29', to: '2026-01-04' },
    { period: '2026-01-05', from: '2026-01-05', to: '2026-01-05' },
  ]);
});

it('days that follow each other are one stretch', () => {
  expect(stretches(['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-03'])).toEqual([
    { from: '2026-02-27', to: '2026-03-01' },
    { from: '2026-03-03', to: '2026-03-03' },
  ]);
});
