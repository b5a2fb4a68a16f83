import { facetsOf } from './facets';
import { priceSteps } from './price-steps';

test('steps of prices leave no gap and do not overlap', () => {
  expect(priceSteps[0]).toEqual({ min: 0, max: 99 });
  for (const [place, { min }] of priceSteps.entries()) if (place) expect(priceSteps[place - 1]?.max).toBe(min - 1);
  expect(priceSteps.at(-1)?.max).toBeGreaterThan(999_999_999_999);
});

test('facets come in the order asked for: prices ascending, other values by how many have them', () => {
  const rows = [
    { facet: 'price', value: '5000', count: 9 },
    { facet: 'price', value: '1000', count: 1 },
    { facet: 'tag', value: 'b', count: 2 },
    { facet: 'tag', value: 'a', count: 2 },
    { facet: 'tag', value: 'c', count: 3 },
  ];
  const facets = facetsOf(['tag', 'price', 'brand'], rows);
  expect(Object.keys(facets)).toEqual(['tag', 'price', 'brand']);
  expect(facets).toEqual({
    tag: [
      { value: 'c', count: 3 },
      { value: 'a', count: 2 },
      { value: 'b', count: 2 },
    ],
    price: [
      { value: '1000-1999', count: 1, min: 1000, max: 1999 },
      { value: '5000-9999', count: 9, min: 5000, max: 9999 },
    ],
    brand: [],
  });
});

test('all options are told by name, the one that most things have first; one asked for by name stands where it was asked for', () => {
  const rows = [
    { facet: 'option.Size', value: 'M', count: 2 },
    { facet: 'option.Colour', value: 'Red', count: 2 },
    { facet: 'option.Colour', value: 'Blue', count: 2 },
    { facet: 'option.Length', value: '80', count: 2 },
  ];
  expect(Object.keys(facetsOf(['option'], rows))).toEqual(['option.Colour', 'option.Length', 'option.Size']);
  expect(Object.keys(facetsOf(['option', 'option.Colour'], rows))).toEqual([
    'option.Length',
    'option.Size',
    'option.Colour',
  ]);
  const many = Array.from({ length: 30 }, (_, place) => ({ facet: `option.${place}`, value: 'yes', count: place + 1 }));
  expect(Object.keys(facetsOf(['option'], many))).toHaveLength(20);
});
