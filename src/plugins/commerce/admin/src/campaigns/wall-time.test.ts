import { instantAt, wallTime } from './wall-time';

const zone = 'Europe/Berlin';
const at = (wall: string): string => new Date(instantAt(wall, zone) ?? 0).toISOString();

test('nine in the morning is nine by the shop’s clocks, in winter and in summer', () => {
  expect(at('2026-11-30T09:00')).toBe('2026-11-30T08:00:00.000Z');
  expect(at('2026-07-01T09:00')).toBe('2026-07-01T07:00:00.000Z');
  expect(wallTime(Date.parse('2026-07-01T07:00:00Z'), zone)).toBe('2026-07-01T09:00');
});

test('on the days when the clocks change there is one answer', () => {
  expect(at('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
  expect(at('2026-10-25T03:30')).toBe('2026-10-25T02:30:00.000Z');
  expect(at('2026-03-29T02:30')).toBe('2026-03-29T01:30:00.000Z');
  expect(at('2026-03-29T03:30')).toBe('2026-03-29T01:30:00.000Z');
});

test('what is not typed to its end is no time', () => expect(instantAt('2026-11-', zone)).toBeUndefined());
