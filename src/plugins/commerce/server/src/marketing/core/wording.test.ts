import { usualWording, wordingFor } from './wording';

test('the wording is in the nearest language there is', () => {
  const own = { ...usualWording, 'de-AT': 'Ja, bitte!' };
  expect(wordingFor(own, 'de-AT')).toEqual({ locale: 'de-AT', wording: 'Ja, bitte!' });
  expect(wordingFor(own, 'de-CH')).toEqual({ locale: 'de', wording: usualWording.de });
  expect(wordingFor(own, 'fr')).toEqual({ locale: 'en', wording: usualWording.en });
  expect(wordingFor({}, 'toString')).toEqual({ locale: 'en', wording: usualWording.en });
});
