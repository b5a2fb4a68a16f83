import fc from 'fast-check';
import { readAmount, shownAmount, typedAmount } from './amount-text';
import { currencyCodes } from './currencies';

test.each([
  ['12.50', 'EUR', 'en', 1250],
  ['12,50', 'EUR', 'de', 1250],
  ['12,5', 'EUR', 'en', 1250],
  ['12.50', 'EUR', 'de', 1250],
  ['1,250', 'EUR', 'en', 125000],
  ['1.250', 'EUR', 'de', 125000],
  ['1,234,567.89', 'EUR', 'en', 123456789],
  ['1.234.567,89', 'EUR', 'en', 123456789],
  ['1 250,00', 'EUR', 'fr', 125000],
  ["1'250.00", 'CHF', 'de-CH', 125000],
  ['0.29', 'EUR', 'en', 29],
  ['.5', 'EUR', 'en', 50],
  ['12.', 'EUR', 'en', 1200],
  ['12.500', 'EUR', 'en', 1250],
  ['500', 'JPY', 'en', 500],
  ['1.234', 'KWD', 'en', 1234],
  ['0', 'EUR', 'en', 0],
  ['9999999999.99', 'EUR', 'en', 999_999_999_999],
])('%s typed in %s (%s) is %d', (text, currency, locale, amount) => {
  expect(readAmount(text, currency, locale)).toEqual({ amount });
});

test.each([
  ['abc', 'EUR', 'amount-unreadable'],
  ['', 'EUR', 'amount-unreadable'],
  ['.', 'EUR', 'amount-unreadable'],
  ['1.2.3', 'EUR', 'amount-unreadable'],
  ['1,25,000.00', 'EUR', 'amount-unreadable'],
  ['1e3', 'EUR', 'amount-unreadable'],
  ['-5', 'EUR', 'amount-negative'],
  ['12.345', 'EUR', 'amount-too-precise'],
  ['5.5', 'JPY', 'amount-too-precise'],
  ['10000000000.00', 'EUR', 'amount-too-large'],
])('%s in %s is refused: %s', (text, currency, problem) => {
  expect(readAmount(text, currency, 'en')).toEqual({ problem });
});

test('every amount survives being shown for typing, in every currency and both languages', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999_999 }),
      fc.constantFrom(...currencyCodes),
      fc.constantFrom('en', 'de', 'fr', 'de-CH'),
      (amount, currency, locale) =>
        expect(readAmount(typedAmount(amount, currency, locale), currency, locale)).toEqual({ amount }),
    ),
  );
});

test('amounts are shown in the language and with the decimals of their currency', () => {
  expect(shownAmount(125000, 'EUR', 'de')).toBe('1.250,00\u00a0€');
  expect(shownAmount(500, 'JPY', 'en')).toBe('¥500');
  expect(shownAmount(1234, 'KWD', 'en')).toBe('KWD\u00a01.234');
  expect(shownAmount(-990, 'EUR', 'en')).toBe('-€9.90');
});
