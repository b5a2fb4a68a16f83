import { startOfDay } from './local-day';

it.each([
  ['2026-01-01', 0, 'UTC', '2026-01-01T00:00:00.000Z'],
  ['2026-01-31', 1, 'UTC', '2026-02-01T00:00:00.000Z'],
  ['2026-07-01', 0, 'Europe/Berlin', '2026-06-30T22:00:00.000Z'],
  ['2026-03-29', 1, 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25', 1, 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
  ['2026-06-01', 0, 'Pacific/Kiritimati', '2026-05-31T10:00:00.000Z'],
])('%s + %i days in %s starts at %s', (day, days, zone, instant) => {
  expect(new Date(startOfDay(day, days, zone)).toISOString()).toBe(instant);
});
