import { handedOverBetween, mayBeAsked } from './to-be-asked';

const day = 86_400_000;

test('a buyer is asked some days after the last of it came, and not for what came long ago', () => {
  expect(handedOverBetween({ afterDays: 14 }, 100 * day)).toEqual({ from: 79 * day, to: 86 * day });
});

test.each([
  ['subscribers', 'subscribed', true],
  ['subscribers', 'pending', false],
  ['subscribers', undefined, false],
  ['subscribers', 'objected', false],
  ['buyers', 'subscribed', true],
  ['buyers', 'pending', true],
  ['buyers', undefined, true],
  ['buyers', 'unsubscribed', false],
  ['buyers', 'cleaned', false],
  ['buyers', 'objected', false],
] as const)('to %s: who is %s is asked: %s', (to, attitude, asked) => {
  expect(mayBeAsked({ to }, attitude)).toBe(asked);
});
