import { checkPause } from './check-pause';

const minute = 60_000;

test('a young payment is asked about every five minutes, a month-old one four times a day', () => {
  expect(checkPause(0)).toBe(5 * minute);
  expect(checkPause(60 * minute)).toBe(15 * minute);
  expect(checkPause(30 * 24 * 60 * minute)).toBe(360 * minute);
});

it('is whole milliseconds: a fraction is no instant, and PostgreSQL refuses it', () => {
  for (let age = 1_300_001; age < 1_300_005; age += 1) expect(Number.isSafeInteger(checkPause(age))).toBe(true);
});
