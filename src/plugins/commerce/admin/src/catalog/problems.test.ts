import { problemsOfAssortment, problemsOfSellable } from './problems';
import { assortmentOf, isBlank, isBlankAssortment, withPrice, type Assortment, type Variant } from './value';

const variant = (size: string, change: Partial<Variant> = {}): Variant => ({
  options: { Size: size },
  prices: { EUR: { amount: 1000 } },
  ...change,
});
const assortment = (...variants: Variant[]): Assortment => ({
  options: [{ name: 'Size', values: ['S', 'M'] }],
  variants,
});
const problems = (value: Assortment) => Object.fromEntries(problemsOfAssortment(value, ['EUR'], 'en'));

test('a good assortment has none', () => {
  expect(problems(assortment(variant('S', { sku: 'A' }), variant('M', { sku: 'B' })))).toEqual({});
});

test.each<[string, Assortment, Record<string, string>]>([
  [
    'a SKU on two variants, at both',
    assortment(variant('S', { sku: 'A' }), variant('M', { sku: 'A' })),
    { 'variants.0.sku': 'sku-twice', 'variants.1.sku': 'sku-twice' },
  ],
  ['no price', assortment(variant('S', { prices: {} })), { 'variants.0.prices.EUR.amount': 'price-missing' }],
  [
    'a former price that is not above the price',
    assortment(variant('S', { prices: { EUR: { amount: 1000, compareAt: 1000 } } })),
    { 'variants.0.prices.EUR.compareAt': 'compare-at-not-above' },
  ],
  [
    'an amount with too many decimals',
    assortment(variant('S', { prices: { EUR: { amount: '1.234' } } })),
    { 'variants.0.prices.EUR.amount': 'amount-too-precise' },
  ],
  ['a SKU with a comma', assortment(variant('S', { sku: 'A,B' })), { 'variants.0.sku': 'sku-unfit' }],
  ['a weight in words', assortment(variant('S', { weight: 'heavy' })), { 'variants.0.weight': 'count-unreadable' }],
  [
    'an option without a value',
    { options: [{ name: 'Size', values: [] }], variants: [variant('', { options: {} })] },
    { 'options.0.values': 'option-values-missing' },
  ],
  [
    'an option without a name',
    { options: [{ name: '', values: ['S'] }], variants: [variant('', { options: { '': 'S' } })] },
    { 'options.0.name': 'option-name-missing' },
  ],
  ['a variant without a value for the option', assortment(variant('XL')), { 'variants.0.options': 'choice-missing' }],
  ['no variant at all', assortment(), { variants: 'variants-missing' }],
])('%s', (_title, value, expected) => {
  expect(problems(value)).toEqual(expected);
});

test('a missing price is told at the first column; one currency is enough', () => {
  expect([...problemsOfSellable({ prices: {} }, ['CHF', 'EUR'], 'en').keys()]).toEqual(['prices.CHF.amount']);
  expect(problemsOfSellable({ prices: { EUR: { amount: 0 } } }, ['CHF', 'EUR'], 'en').size).toBe(0);
});

test('a price that was emptied goes away', () => {
  const prices = { EUR: { amount: 1000, compareAt: 1200 } };
  expect(withPrice(prices, 'EUR', { compareAt: undefined })).toEqual({ EUR: { amount: 1000 } });
  expect(withPrice({ EUR: { amount: 1000 } }, 'EUR', { amount: undefined })).toEqual({});
  expect(withPrice({}, 'EUR', { amount: 0 })).toEqual({ EUR: { amount: 0 } });
});

test('nothing filled in is nothing for sale', () => {
  expect(isBlank({ prices: {}, sku: '', digital: false })).toBe(true);
  expect(isBlank({ prices: { EUR: { amount: 0 } } })).toBe(false);
  expect(isBlankAssortment(assortmentOf(null))).toBe(true);
  expect(assortmentOf('{"options":[],"variants":[{"options":{},"prices":{}}]}').variants).toHaveLength(1);
  expect(assortmentOf('not json')).toEqual(assortmentOf(undefined));
});
