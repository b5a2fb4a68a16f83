import fc from 'fast-check';
import * as currencies from 'dinero.js/currencies';
import { allocate, decimal, exponentOf, isCurrency, minorUnits, partOf, rateOf, rateWithin, safe } from './index';

const amount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
const ppm = fc.integer({ min: 0, max: 1_000_000 });

/** Half up on exact fractions: floor(n/d + 1/2). */
const halfUp = (numerator: bigint, denominator: bigint): number => {
  const [n, d] = [2n * numerator + denominator, 2n * denominator];
  return Number(((n % d) + d) % d === 0n ? n / d : (n - (((n % d) + d) % d)) / d);
};

describe('currencies', () => {
  it.each([
    ['JPY', 0],
    ['EUR', 2],
    ['KWD', 3],
  ])('%s has %i decimal places', (code, exponent) => expect(exponentOf(code)).toBe(exponent));

  it.each(['', 'eur', 'EURO', 'XYZ', 'toString', 'down'])('%p is no currency', (code) => {
    expect(isCurrency(code)).toBe(false);
    expect(() => exponentOf(code)).toThrow(RangeError);
  });
});

describe('decimals', () => {
  it.each([
    ['12.5', 'EUR', 1250],
    ['0.29', 'EUR', 29],
    ['-3.10', 'EUR', -310],
    ['500', 'JPY', 500],
    ['500.00', 'JPY', 500],
    ['18.6', 'KWD', 18600],
  ])('%s %s is %i', (text, currency, minor) => expect(minorUnits(text, currency)).toBe(minor));

  it.each(['', '1,5', '1e3', '0x10', '12.345', 'NaN', '.5', '99999999999999999'])('%p is no amount of EUR', (text) =>
    expect(minorUnits(text, 'EUR')).toBeUndefined(),
  );

  it('reads back what it writes, in every currency', () => {
    const codes = Object.keys(currencies).filter(isCurrency);
    expect(codes.length).toBeGreaterThan(150);
    fc.assert(
      fc.property(amount, fc.constantFrom(...codes), (minor, code) => {
        expect(minorUnits(decimal(minor, code), code)).toBe(minor);
      }),
    );
  });
});

describe('rates', () => {
  it('rounds half up', () => {
    expect(rateOf(50, 10_000)).toBe(1);
    expect(rateOf(49, 10_000)).toBe(0);
    expect(rateOf(250, 10_000, 'halfEven')).toBe(2);
    expect(rateOf(250, 10_000)).toBe(3);
  });

  it('finds the tax inside a gross amount', () => expect(rateWithin(11_900, 190_000)).toBe(1_900));

  it('half a cent between net and tax goes to the net', () => expect(rateWithin(345, 200_000)).toBe(57));

  it('takes a part of an amount, exactly also beyond 2^53', () => {
    fc.assert(
      fc.property(amount, fc.nat(10_000_000), fc.integer({ min: 1, max: 10_000_000 }), (value, part, whole) => {
        const exact = halfUp(BigInt(value) * BigInt(part), BigInt(whole));
        if (Number.isSafeInteger(exact)) expect(partOf(value, part, whole)).toBe(exact + 0);
      }),
    );
    expect(partOf(9_000_000_000_000_001, 999_999, 1_000_000)).toBe(8_999_991_000_000_001);
  });

  it('agrees with exact fractions', () => {
    fc.assert(
      fc.property(amount, ppm, (value, rate) => {
        expect(rateOf(value, rate)).toBe(halfUp(BigInt(value) * BigInt(rate), 1_000_000n) + 0);
        const net = halfUp(BigInt(value) * 1_000_000n, 1_000_000n + BigInt(rate));
        expect(rateWithin(value, rate)).toBe(value - net + 0);
      }),
    );
  });
});

describe('allocate', () => {
  it('gives the unit left to the largest remainder', () => expect(allocate(100, [1, 2, 4])).toEqual([14, 29, 57]));
  it('splits evenly when nothing weighs', () => expect(allocate(5, [0, 0])).toEqual([3, 2]));
  it('refuses weights that are none', () => expect(() => allocate(1, [-1])).toThrow(RangeError));

  it('keeps every cent, and gives no part more than one unit off its share', () => {
    fc.assert(
      fc.property(amount, fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 40 }), (value, weights) => {
        const parts = allocate(value, weights);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(value);
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        if (total) {
          parts.forEach((part, i) => expect(Math.abs(part - (value * (weights[i] ?? 0)) / total)).toBeLessThan(1.01));
        }
      }),
    );
  });
});

it('an unsafe amount is refused', () => expect(() => safe(2 ** 53)).toThrow(RangeError));
