import { countryName, isCountry } from './country';

it.each(['DE', 'GB', 'US', 'XK', 'AX'])('%s is a country', (code) => expect(isCountry(code)).toBe(true));

it.each(['DD', 'UK', 'SU', 'YU', 'AN', 'EU', 'ZZ', 'QQ', 'de', 'DEU', 'D1', ''])(
  '%p is none, or is another now',
  (code) => expect([isCountry(code), countryName(code)]).toEqual([false, null]),
);

it('is called as in English', () => expect(countryName('NL')).toBe('Netherlands'));
