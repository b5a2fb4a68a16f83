import fc from 'fast-check';
import { type ListedRate, ratesFor } from './rates-for';

const listed = (difference: Partial<ListedRate> = {}): ListedRate => ({
  country: 'US',
  state: '',
  postalPrefix: '',
  category: 'standard',
  name: 'Tax',
  rate: 10_000,
  priority: 1,
  ...difference,
});
const rate = (rates: readonly ListedRate[], place: Parameters<typeof ratesFor>[1]) =>
  ratesFor(rates, place).map((each) => each.rate);

test('a rate holds in its country only', () => {
  expect(ratesFor([listed({ country: 'DE', name: 'VAT 19%', rate: 190_000 })], { country: 'DE' })).toEqual([
    { name: 'VAT 19%', rate: 190_000, categories: ['standard'] },
  ]);
  expect(rate([listed()], { country: 'DE' })).toEqual([]);
});

test('a state beats the country, a postal prefix beats the state, the longest prefix beats all', () => {
  const rates = [
    listed({ rate: 1 }),
    listed({ state: 'CA', rate: 2 }),
    listed({ postalPrefix: '9', rate: 3 }),
    listed({ state: 'CA', postalPrefix: '9', rate: 4 }),
    listed({ state: 'CA', postalPrefix: '902', rate: 5 }),
  ];
  for (const table of [rates, [...rates].reverse()]) {
    expect(rate(table, { country: 'US' })).toEqual([1]);
    expect(rate(table, { country: 'US', state: 'ca ' })).toEqual([2]);
    expect(rate(table, { country: 'US', state: 'WA', postalCode: '98101' })).toEqual([3]);
    expect(rate(table, { country: 'US', state: 'CA', postalCode: '94016' })).toEqual([4]);
    expect(rate(table, { country: 'US', state: 'CA', postalCode: '9 02-10' })).toEqual([5]);
  }
});

test('priorities add up, a place and a state each', () => {
  const rates = [listed({ state: 'CA', rate: 60_000 }), listed({ postalPrefix: '902', rate: 35_000, priority: 2 })];
  expect(rate(rates, { country: 'US', state: 'CA', postalCode: '90210' })).toEqual([60_000, 35_000]);
});

test('categories are apart; one without a rate is untaxed, one at zero is named', () => {
  const rates = [listed(), listed({ category: 'zero', name: 'Zero', rate: 0 })];
  expect(ratesFor(rates, { country: 'US' })).toEqual([
    { name: 'Tax', rate: 10_000, categories: ['standard'] },
    { name: 'Zero', rate: 0, categories: ['zero'] },
  ]);
});

const table = fc.uniqueArray(
  fc.record({
    country: fc.constantFrom('US', 'DE'),
    state: fc.constantFrom('', 'CA', 'WA'),
    postalPrefix: fc.constantFrom('', '9', '90', '902', '98'),
    category: fc.constantFrom('standard', 'reduced'),
    name: fc.constant('Tax'),
    rate: fc.nat(1_000_000),
    priority: fc.integer({ min: 1, max: 3 }),
  }),
  { selector: (each) => Object.values({ ...each, name: '', rate: '' }).join('|') },
);
const place = fc.record({
  country: fc.constantFrom('US', 'DE', 'FR'),
  state: fc.constantFrom(null, 'CA', 'WA', 'ca'),
  postalCode: fc.constantFrom(null, '90210', '9-0 1', '98101', '10115'),
});

test('whatever the order of the table, at most one rate per category and priority, and none from elsewhere', () => {
  fc.assert(
    fc.property(table, place, (rates, there) => {
      const due = ratesFor(rates, there);
      expect(ratesFor([...rates].reverse(), there)).toEqual(due);
      const known = new Set(rates.filter(({ country }) => country === there.country).map((each) => each.rate));
      expect(due.every((each) => known.has(each.rate))).toBe(true);
      for (const category of ['standard', 'reduced']) {
        const priorities = new Set(rates.filter((each) => each.category === category).map((each) => each.priority));
        expect(due.filter(({ categories }) => categories.includes(category)).length).toBeLessThanOrEqual(
          priorities.size,
        );
      }
      // Where a whole country is rated, every address in it is.
      for (const { country, category } of rates.filter(({ state, postalPrefix }) => !state && !postalPrefix)) {
        if (country === there.country) expect(due.some(({ categories }) => categories.includes(category))).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
