import { closeness, placeShape } from './place';

const to = (country: string, state: string | null = null, postalCode: string | null = null) => ({
  country,
  state,
  postalCode,
});
const place = (given: unknown) => placeShape.parse(given);

it('a country names all of it, and nothing else', () => {
  expect(closeness(place({ country: 'de' }), to('DE', 'BY', '80331'))).toBe(1);
  expect(closeness(place({ country: 'DE' }), to('AT'))).toBe(0);
});

it('states and postal prefixes narrow it, and both must hold', () => {
  const west = place({ country: 'US', states: ['CA', 'NV'] });
  expect(closeness(west, to('US', 'ca'))).toBe(2);
  expect(closeness(west, to('US', 'NY'))).toBe(0);
  expect(closeness(west, to('US'))).toBe(0);
  const bay = place({ country: 'US', states: ['CA'], postalPrefixes: ['94'] });
  expect(closeness(bay, to('US', 'CA', '94103'))).toBe(5);
  expect(closeness(bay, to('US', 'NV', '94103'))).toBe(0);
  expect(closeness(bay, to('US', 'CA', '10001'))).toBe(0);
  expect(closeness(bay, to('US', 'CA'))).toBe(0);
});

it('a longer prefix is closer, however the code is written', () => {
  const london = place({ country: 'GB', postalPrefixes: ['SW', 'sw1 a'] });
  expect(closeness(london, to('GB', null, 'SW1A 1AA'))).toBe(7);
  expect(closeness(london, to('GB', null, 'sw9-9aa'))).toBe(5);
  expect(closeness(london, to('GB', null, 'EC1A 1HQ'))).toBe(0);
});

it('empty lists narrow nothing', () => {
  expect(closeness(place({ country: 'FR', states: [], postalPrefixes: [] }), to('FR'))).toBe(1);
});

it.each([
  { country: 'XX' },
  { country: 'Germany' },
  { country: 'DE', postalPrefixes: ['-'] },
  { country: 'DE', city: 'Bonn' },
])('refuses %j', (given) => expect(placeShape.safeParse(given).success).toBe(false));
