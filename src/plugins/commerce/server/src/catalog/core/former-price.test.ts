import fc from 'fast-check';
import { formerPrice, type PricePoint } from './former-price';

const day = 86_400_000;
const history = (...points: readonly [amount: number, since: number][]): PricePoint[] =>
  points.map(([amount, since]) => ({ sku: 'A', currency: 'EUR', amount, since }));

test.each<[string, [number, number][], number | null]>([
  [
    'the usual price before',
    [
      [1000, 0],
      [800, 40 * day],
    ],
    1000,
  ],
  [
    'the lowest of the 30 days, not the last',
    [
      [1000, 0],
      [700, 20 * day],
      [900, 25 * day],
      [600, 40 * day],
    ],
    700,
  ],
  [
    'a price that ended as the 30 days began is out',
    [
      [700, 0],
      [1000, 10 * day],
      [800, 40 * day],
    ],
    1000,
  ],
  [
    'one that ended a moment later is in',
    [
      [700, 0],
      [1000, 10 * day + 1],
      [800, 40 * day],
    ],
    null,
  ],
  [
    'a raise before the reduction does not count',
    [
      [800, 0],
      [1000, 38 * day],
      [850, 40 * day],
    ],
    null,
  ],
  [
    'the same price as before is no reduction',
    [
      [800, 0],
      [1000, 5 * day],
      [800, 10 * day],
    ],
    null,
  ],
  ['nothing was asked before', [[800, 0]], null],
  ['nothing at all', [], null],
])('%s', (_said, points, former) => expect(formerPrice(history(...points))).toBe(former));

test('it is the lowest price of any hour of the 30 days, if that is above the present one', () => {
  const points = fc.array(
    fc.record({ amount: fc.integer({ min: 1, max: 50 }), hours: fc.integer({ min: 1, max: 500 }) }),
    {
      minLength: 1,
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(points, (steps) => {
      let hour = 0;
      const all = steps.map(({ amount, hours }) => ({ amount, since: (hour += hours) }));
      const present = all.at(-1) as { amount: number; since: number };
      let lowest = Infinity;
      for (let at = present.since - 30 * 24; at < present.since; at += 1) {
        const then = all.filter(({ since }) => since <= at).at(-1);
        if (then) lowest = Math.min(lowest, then.amount);
      }
      const expected = Number.isFinite(lowest) && lowest > present.amount ? lowest : null;
      const told = history(...all.map(({ amount, since }) => [amount, since * 3_600_000] as [number, number]));
      expect(formerPrice(told)).toBe(expected);
    }),
    { numRuns: 3000 },
  );
});
