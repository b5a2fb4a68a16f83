import { euMembers } from '../core/eu';
import { percentOf } from '../core/percent';
import { placeKeyOf, ratesFor } from '../core/rates-for';
import { readyMadeRates } from './ready-made-rates';

const percent = (country: string, category: string) =>
  ratesFor(readyMadeRates, { country })
    .filter(({ categories }) => categories.includes(category))
    .map(({ rate }) => percentOf(rate));
const of = (country: string) => readyMadeRates.filter((rate) => rate.country === country);
const countries = [...new Set(readyMadeRates.map(({ country }) => country))];

test('there is a standard rate of each of the 30 countries, once', () => {
  expect(countries.sort()).toEqual([...Object.keys(euMembers), 'CH', 'GB', 'NO'].sort());
  for (const country of countries) expect(percent(country, 'standard')).toHaveLength(1);
  expect(new Set(readyMadeRates.map(placeKeyOf)).size).toBe(readyMadeRates.length);
});

/** Directive 2006/112/EC, articles 97, 98, 103 and 110. */
test('members keep to the bounds of the VAT directive', () => {
  for (const country of Object.keys(euMembers)) {
    for (const { category, rate } of of(country)) {
      if (category === 'standard') expect(rate).toBeGreaterThanOrEqual(150_000);
      else expect(rate).toBeLessThan(of(country).find((each) => each.category === 'standard')?.rate ?? 0);
      if (category.startsWith('reduced')) expect(rate).toBeGreaterThanOrEqual(50_000);
      if (category === 'super-reduced') expect(rate).toBeLessThan(50_000);
      if (category === 'parking') expect(rate).toBeGreaterThanOrEqual(120_000);
    }
  }
});

test.each([
  ['EE', '24', 'since July 2025'],
  ['RO', '21', 'since August 2025'],
  ['SK', '23', 'since 2025'],
  ['FI', '25.5', 'since September 2024'],
  ['DE', '19', ''],
  ['HU', '27', ''],
  ['LU', '17', ''],
  ['CH', '8.1', 'since 2024'],
])('%s takes %s %% %s', (country, standard) => expect(percent(country, 'standard')).toEqual([standard]));

test.each([
  ['FI', 'reduced', '13.5', 'since 2026'],
  ['LT', 'reduced-2', '12', 'since 2026'],
  ['RO', 'reduced', '11', 'since August 2025'],
  ['AT', 'super-reduced', '4.9', 'since July 2026'],
  ['SK', 'reduced-2', '19', 'since 2025'],
  ['FR', 'super-reduced', '2.1', ''],
])('%s %s is %s %% %s', (country, category, rate) => expect(percent(country, category)).toEqual([rate]));
