import { backOff } from './back-off';

test('each try waits longer than the one before, up to about six hours', () => {
  const waits = Array.from({ length: 12 }, (_, attempt) => backOff(attempt + 1));
  expect(waits.slice(0, 10)).toEqual([...new Set(waits)].sort((a, b) => a - b));
  expect(waits[0]).toBe(2718);
  expect(waits[11]).toBe(waits[9]);
  expect(backOff(10) / 3_600_000).toBeCloseTo(6.1, 1);
});
