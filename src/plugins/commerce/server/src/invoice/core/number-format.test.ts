import * as fc from 'fast-check';
import { formatNumber, isNumberFormat } from './number-format';

test('a number is its year and what counts within it', () => {
  expect(formatNumber('{year}-{seq:5}', 2026, 42)).toBe('2026-00042');
  expect(formatNumber('RE{year}/{seq}', 2026, 42)).toBe('RE2026/42');
  expect(formatNumber('{year}-{seq:2}', 2026, 1234)).toBe('2026-1234');
});

test.each(['', '{seq}', '{year}', '{year}{seq}', '{seq}-{year}', '2{year}-{seq}', '{year}-1{seq}', '{year}-{seq:0}'])(
  '"%s" is refused: two numbers could look alike',
  (format) => {
    expect(isNumberFormat(format)).toBe(false);
    expect(() => formatNumber(format, 2026, 1)).toThrow(RangeError);
  },
);

test('a format is not longer than a number should be', () => {
  expect(isNumberFormat(`{year}-{seq}${'x'.repeat(40)}`)).toBe(false);
});

test('whatever formats a series has had, no two of its numbers are the same text', () => {
  const part = fc.constantFrom('', '-', '/', 'RE', 'A-');
  const format = fc
    .tuple(part, fc.constantFrom('-', '/', ' · '), fc.constantFrom('{seq}', '{seq:3}', '{seq:5}'), part)
    .map(([before, between, seq, after]) => `${before}{year}${between}${seq}${after}`);
  const place = fc.tuple(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 300_000 }));
  fc.assert(
    fc.property(format, format, place, place, (one, other, [year, seq], [otherYear, otherSeq]) => {
      fc.pre(year !== otherYear || seq !== otherSeq);
      return formatNumber(one, year, seq) !== formatNumber(other, otherYear, otherSeq);
    }),
    { numRuns: 2000 },
  );
});
