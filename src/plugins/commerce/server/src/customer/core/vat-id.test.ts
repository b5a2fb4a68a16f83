import fc from 'fast-check';
import { parseVatId, plainVatId } from './vat-id';

/** Public ones, of large companies and from the tax offices' own examples. */
const good = [
  'ATU13585627',
  'BE0428759497',
  'BG175074752',
  'CY10259033P',
  'CZ25123891',
  'DE136695976',
  'DK13585628',
  'EE100931558',
  'EL094259216',
  'ESB58378431',
  'FI20774740',
  'FR40303265045',
  'GB980780684',
  'HR33392005961',
  'HU12892312',
  'IE6388047V',
  'IE3333510LH',
  'IT00743110157',
  'LT119511515',
  'LU15027442',
  'LV40003521600',
  'MT11679112',
  'NL004495445B01',
  'NL000099998B57',
  'PL8567346215',
  'PT501964843',
  'RO18547290',
  'SE556188840401',
  'SI50223054',
  'SK2022749619',
  'XI980780684',
];

test.each(good)('%s is a VAT id', (id) => {
  expect(parseVatId(id)).toEqual({ prefix: id.slice(0, 2), number: id.slice(2) });
});

test('is read as people write it', () => {
  expect(parseVatId(' de 136-695.976 ')).toEqual({ prefix: 'DE', number: '136695976' });
  expect(parseVatId('GR 094259216')).toEqual({ prefix: 'EL', number: '094259216' });
  expect(plainVatId('gr094 259 216')).toBe('EL094259216');
});

test.each(['', 'DE', '136695976', 'DE136695977', 'ATU13585628', 'FR40303265046', 'US123456789', 'DE1366959760'])(
  '"%s" is none',
  (text) => expect(parseVatId(text)).toBeUndefined(),
);

test('a German one with a digit mistyped is never taken', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 1, max: 9 }), (place, shift) => {
      const digits = [...'DE136695976'];
      digits[place] = String((Number(digits[place]) + shift) % 10);
      expect(parseVatId(digits.join(''))).toBeUndefined();
    }),
  );
});

test('any text is either one or none, and what is read is stable', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[A-Z]{2}[0-9A-Z]{2,12}$/), fc.constantFrom(...good));
  fc.assert(
    fc.property(text, (written) => {
      const id = parseVatId(written);
      if (id) expect(parseVatId(id.prefix + id.number)).toEqual(id);
    }),
    { numRuns: 2000 },
  );
});
