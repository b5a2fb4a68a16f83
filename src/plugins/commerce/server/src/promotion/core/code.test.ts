import fc from 'fast-check';
import { codeFrom, codeLength, normalizedCode } from './code';

test.each([
  ['welcome-10', 'WELCOME-10'],
  ['  Welcome 10\n', 'WELCOME10'],
  ['WEL\u200BCOME\u00AD10', 'WELCOME10'],
  ['welcome\u201310', 'WELCOME-10'], // en dash, as a word processor makes it
  ['welcome\u221210', 'WELCOME-10'], // minus
  ['ｗｅｌｃｏｍｅ－１０', 'WELCOME-10'], // full width
  ['cafe\u0301', 'CAFÉ'],
  ['straße', 'STRASSE'],
  [' \u3000\uFEFF', ''],
  ['x'.repeat(codeLength + 1), ''],
])('%j is compared as %j', (typed, key) => expect(normalizedCode(typed)).toBe(key));

test('a code that is normalized stays as it is, in whichever case it is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (typed) => {
      const key = normalizedCode(typed);
      expect(normalizedCode(key)).toBe(key);
      expect(normalizedCode(` ${typed} `)).toBe(key);
    }),
    { numRuns: 20_000 },
  );
});

test('a generated code has its prefix, its length and only clear characters', () => {
  expect(
    codeFrom(
      'VIP-',
      10,
      Array.from({ length: 10 }, (_, i) => i),
    ),
  ).toBe('VIP-23456789AB');
  expect(codeFrom('', 2, [255, 254, 0, 30])).toBe('2Z');
  expect(() => codeFrom('', 3, [255, 0])).toThrow(RangeError);
});
