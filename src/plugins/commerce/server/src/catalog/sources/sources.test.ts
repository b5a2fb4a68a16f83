import { generatedSku } from '../core/offer';
import { fieldValue } from '../field-value';
import { sources, type OfferSource } from './index';

const { price, variants } = sources as Record<'price' | 'variants', OfferSource>;
const read = (source: OfferSource, value: unknown) =>
  source.assortment(fieldValue({ field: 'offer', source }, value), 'doc');
const prices = { EUR: { amount: 100 } };
const shirt = (points: readonly Record<string, string>[]) => ({
  options: [
    { name: 'Size', values: ['S', 'M', 'S/M', 'S-M'] },
    { name: 'Color', values: ['Red', 'Blue'] },
  ],
  variants: points.map((options) => ({ options, prices })),
});

test('a price makes one offer, sold under the SKU that was typed or a stable one', () => {
  expect(read(price, { sku: ' A-1 ', prices }).offers).toMatchObject([
    { sku: 'A-1', label: null, taxCategory: 'standard', weight: 0, digital: false, initialStock: null },
  ]);
  expect(read(price, { prices }).offers).toMatchObject([{ sku: 'doc' }]);
});

test('variants are told apart by their options, in the order of the options', () => {
  const { offers } = read(
    variants,
    shirt([
      { Color: 'Red', Size: 'S' },
      { Size: 'M', Color: 'Blue' },
    ]),
  );
  expect(offers).toMatchObject([
    { sku: 'doc-S-RED', label: 'S / Red', position: 0, path: ['variants', 0, 'sku'] },
    { sku: 'doc-M-BLUE', label: 'M / Blue', position: 1, path: ['variants', 1, 'sku'] },
  ]);
});

test('a lone variant needs no label', () => {
  expect(read(variants, shirt([{ Size: 'S', Color: 'Red' }])).offers).toMatchObject([{ label: null }]);
});

test('a generated SKU does not depend on the place among the variants', () => {
  const points = [
    { Size: 'S', Color: 'Red' },
    { Size: 'S/M', Color: 'Red' },
    { Size: 'S-M', Color: 'Red' },
  ];
  const skus = (order: typeof points) =>
    Object.fromEntries(read(variants, shirt(order)).offers.map(({ sku, options }) => [JSON.stringify(options), sku]));
  expect(skus([...points].reverse())).toEqual(skus(points));
  expect(new Set(Object.values(skus(points))).size).toBe(3);
});

test('a generated SKU is never too long', () => {
  expect(generatedSku('d'.repeat(24), ['x'.repeat(100), 'y'.repeat(100)])).toHaveLength(35);
});

test.each([
  ['a broken amount', { prices: { EUR: { amount: 1.5 } } }, ['offer', 'prices', 'EUR', 'amount']],
  ['a currency that is none', { prices: { EURO: { amount: 1 } } }, ['offer', 'prices', 'EURO']],
  ['an unknown key', { prices, colour: 'red' }, ['offer']],
  ['text that is no JSON', '{', ['offer']],
])('%s is refused where it stands', (_title, value, path) => {
  expect(() => fieldValue({ field: 'offer', source: price }, value)).toThrow(
    expect.objectContaining({ name: 'ValidationError', details: { errors: [expect.objectContaining({ path })] } }),
  );
});

test.each([null, undefined, ''])('an empty field (%p) sells nothing', (value) => {
  expect(fieldValue({ field: 'offer', source: price }, value)).toBeUndefined();
});
