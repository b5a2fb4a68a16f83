import fc from 'fast-check';
import { decimalOf, priced } from './exact';

it.each([
  [6, '2.55', 'GBP', 1530, 0],
  [1, '0.001', 'GBP', 0, 100],
  [-3, '2.55', 'GBP', -765, 0],
  [1, '0.005', 'GBP', 1, -500],
  [1, '-0.005', 'GBP', 0, -500],
  [3, '500', 'JPY', 1500, 0],
])('%i × %s %s is %i, and %i thousandths of the smallest unit', (quantity, price, currency, amount, remainder) => {
  expect(priced(quantity, price, currency)).toEqual({ amount, remainder });
});

it.each(['', '1,5', '1e3', '0.0000001', '£2'])('%p is no price in pounds', (price) => {
  expect(priced(1, price, 'GBP')).toBeUndefined();
});

it('what was rounded and what that took are exactly quantity × price', () => {
  const amount = fc.integer({ min: -99_999_999, max: 99_999_999 });
  fc.assert(
    fc.property(fc.integer({ min: -90_000, max: 90_000 }), amount, (quantity, thousandths) => {
      const price = decimalOf(0, thousandths, 'GBP');
      const answer = priced(quantity, price, 'GBP');
      expect(BigInt(answer?.amount ?? 0) * 1000n + BigInt(answer?.remainder ?? 0)).toBe(
        BigInt(quantity) * BigInt(thousandths),
      );
      expect(Math.abs(answer?.remainder ?? 0)).toBeLessThanOrEqual(500);
    }),
  );
});

it.each([
  [974_774_793, 400, 'GBP', '9747747.934'],
  [1_065_562_248, 400, 'GBP', '10655622.484'],
  [-5, 0, 'EUR', '-0.05'],
  [1500, 0, 'JPY', '1500'],
])('%i and %i thousandths of %s are written %s', (amount, thousandths, currency, text) => {
  expect(decimalOf(amount, thousandths, currency)).toBe(text);
});
