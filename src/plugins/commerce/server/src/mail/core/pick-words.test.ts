import { formatLocale, localesToTry } from './pick-words';

test('the nearest language comes first, then the shop’s own, then English', () => {
  expect(localesToTry('de-AT', 'fr-CA')).toEqual(['de-AT', 'de', 'fr-CA', 'fr', 'en']);
  expect(localesToTry('en', 'en')).toEqual(['en']);
});

test('amounts and dates are written in the language of the words', () => {
  expect(formatLocale('de-AT', 'de')).toBe('de-AT');
  expect(formatLocale('fr', 'en')).toBe('en');
});
