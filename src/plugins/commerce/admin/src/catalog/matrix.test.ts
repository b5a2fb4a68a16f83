import { addMissing, addOption, addValue, missingChoices, removeOption, removeValue, renameOption } from './matrix';
import { blankAssortment, type Assortment, type Variant } from './value';

const eur = (amount: number) => ({ EUR: { amount } });
const shirt = (): Assortment =>
  ['S', 'M'].reduce(
    (all, value) => addValue(all, 'Size', value),
    addOption({ ...blankAssortment, variants: [{ options: {}, prices: eur(5000), sku: 'OBS', weight: 200 }] }, 'Size'),
  );
const colored = (): Assortment =>
  ['Red', 'Blue'].reduce((all, value) => addValue(all, 'Color', value), addOption(shirt(), 'Color'));
const labels = ({ variants }: Assortment) => variants.map(({ options }) => Object.values(options).join('/'));
const skus = ({ variants }: Assortment) => variants.map(({ sku }) => sku);
const typed = (assortment: Assortment, change: (variant: Variant, index: number) => Partial<Variant>): Assortment => ({
  ...assortment,
  variants: assortment.variants.map((variant, index) => ({ ...variant, ...change(variant, index) })),
});

test('the first value keeps what was typed; further ones share price and weight, never the SKU', () => {
  expect(shirt().variants).toEqual([
    { options: { Size: 'S' }, prices: eur(5000), sku: 'OBS', weight: 200 },
    { options: { Size: 'M' }, prices: eur(5000), weight: 200 },
  ]);
});

test('two options span a matrix, in the order of their values', () => {
  expect(labels(colored())).toEqual(['S/Red', 'S/Blue', 'M/Red', 'M/Blue']);
});

test('a new value adds its combinations and leaves the others as they were typed', () => {
  const before = typed(colored(), (_variant, index) => ({ sku: `A-${index}`, prices: eur(100 + index) }));
  const after = addValue(before, 'Size', 'L');
  expect(labels(after)).toEqual(['S/Red', 'S/Blue', 'M/Red', 'M/Blue', 'L/Red', 'L/Blue']);
  expect(skus(after)).toEqual(['A-0', 'A-1', 'A-2', 'A-3', undefined, undefined]);
  expect(after.variants[5]?.prices).toEqual(eur(101));
});

test('a removed combination stays removed when a value is added, and can be brought back', () => {
  const whole = colored();
  const holed = { ...whole, variants: whole.variants.filter(({ options }) => options.Color !== 'Blue') };
  const grown = addValue(holed, 'Size', 'L');
  expect(labels(grown)).toEqual(['S/Red', 'M/Red', 'L/Red']);
  expect(missingChoices(grown)).toHaveLength(3);
  expect(labels(addMissing(grown))).toEqual(['S/Red', 'S/Blue', 'M/Red', 'M/Blue', 'L/Red', 'L/Blue']);
  expect(missingChoices(addMissing(grown))).toEqual([]);
});

test('a removed value takes its variants along; the last one does not', () => {
  const before = typed(colored(), (_variant, index) => ({ sku: `A-${index}` }));
  const withoutRed = removeValue(before, 'Color', 'Red');
  expect(skus(withoutRed)).toEqual(['A-1', 'A-3']);
  expect(skus(removeValue(withoutRed, 'Color', 'Blue'))).toEqual(['A-1', 'A-3']);
  expect(removeValue(withoutRed, 'Color', 'Blue').variants[0]?.options).toEqual({ Size: 'S' });
});

test('a removed option leaves one variant of each of the rest', () => {
  const before = typed(colored(), (_variant, index) => ({ sku: `A-${index}` }));
  expect(skus(removeOption(before, 'Color'))).toEqual(['A-0', 'A-2']);
  expect(removeOption(removeOption(before, 'Color'), 'Size')).toEqual({
    options: [],
    variants: [{ ...before.variants[0], options: {} }],
  });
});

test('a renamed option keeps every variant', () => {
  const renamed = renameOption(colored(), 'Color', 'Colour');
  expect(renamed.options[1]).toEqual({ name: 'Colour', values: ['Red', 'Blue'] });
  expect(renamed.variants[1]?.options).toEqual({ Size: 'S', Colour: 'Blue' });
});
