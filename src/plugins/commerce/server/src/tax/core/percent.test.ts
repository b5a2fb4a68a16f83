import fc from 'fast-check';
import { percentOf, ppmOf } from './percent';

test.each([
  ['19', 190_000],
  ['5.5', 55_000],
  ['8.8750', 88_750],
  ['0', 0],
  [' 100 ', 1_000_000],
  ['0.0001', 1],
])('%s % is %i ppm', (text, ppm) => expect(ppmOf(text)).toBe(ppm));

test.each(['', '19%', '5,5', '-1', '100.1', '1e1', '0.00001', '.5', '5.'])('"%s" is no percentage', (text) =>
  expect(ppmOf(text)).toBeUndefined(),
);

test('every rate is read back as it was written', () => {
  fc.assert(fc.property(fc.nat(1_000_000), (ppm) => expect(ppmOf(percentOf(ppm))).toBe(ppm)));
});
