import { pauseAfter } from './pause-after';

test('a service that stays away is asked ever more seldom, and at least every ten minutes', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map((failures) => pauseAfter(failures) / 1000)).toEqual([
    5, 10, 20, 40, 80, 160, 320, 600, 600,
  ]);
  expect(pauseAfter(2000)).toBe(600_000);
});

test('it is left alone for as long as it says, within reason', () => {
  expect(pauseAfter(1, 30_000)).toBe(30_000);
  expect(pauseAfter(4, 30_000)).toBe(40_000);
  expect(pauseAfter(1, 86_400_000)).toBe(600_000);
});
