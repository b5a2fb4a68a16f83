import fc from 'fast-check';
import { percentText, ppmOf } from './percent-text';

test.each([
  ['19', 190_000],
  ['19,5', 195_000],
  [' 8.875 ', 88_750],
  ['100', 1_000_000],
])('"%s" is %i ppm', (text, ppm) => expect(ppmOf(text)).toBe(ppm));

test.each(['', '19 %', '-1', '100.5', '1.23456', 'x'])('"%s" is no percentage', (text) =>
  expect(ppmOf(text)).toBeUndefined(),
);

test('what is shown is read back, in English and German', () => {
  expect([percentText(195_000, 'en'), percentText(195_000, 'de')]).toEqual(['19.5', '19,5']);
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.constantFrom('en', 'de', 'fr'), (ppm, locale) =>
      expect(ppmOf(percentText(ppm, locale))).toBe(ppm),
    ),
  );
});
