import { changeOf, skuFor } from './bulk';

test.each([
  ['+10%', 'en', 999, 1099],
  ['+10 %', 'de', 1000, 1100],
  ['-12,5%', 'de', 1000, 875],
  ['−2.50', 'en', 1000, 750],
  ['+2,50', 'de', 1000, 1250],
  ['-50', 'en', 1000, 0],
])('%s (%s) makes %i %i', (text, locale, before, after) => {
  expect(changeOf(text, 'EUR', locale)?.(before)).toBe(after);
});

test.each(['12.50', '10%', '+', '+x', '+1000%', ''])('%j is no change of a price', (text) => {
  expect(changeOf(text, 'EUR', 'en')).toBeUndefined();
});

test('SKUs are made of a beginning and the values of the options', () => {
  const options = ['Size', 'Color'].map((name) => ({ name, values: [] }));
  expect(skuFor('SHIRT', options, { Size: 'X L', Color: 'Crème' })).toBe('SHIRT-X-L-CREME');
  expect(skuFor(' MUG ', [], {})).toBe('MUG');
});
