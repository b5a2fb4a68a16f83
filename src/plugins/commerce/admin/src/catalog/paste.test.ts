import { cellsOf, pasted } from './paste';
import { columnsOf } from './variant-columns';

const assortment = {
  options: [{ name: 'Size', values: ['S', 'M', 'L'] }],
  variants: ['S', 'M', 'L'].map((Size) => ({ options: { Size }, prices: { EUR: { amount: 100 } }, sku: `X-${Size}` })),
};

test('a single cell is pasted as text; rows and columns are cells', () => {
  expect(cellsOf('12.50')).toBeUndefined();
  expect(cellsOf('12.50\n')).toBeUndefined();
  expect(cellsOf('a\tb\r\nc\t"d ""e"""\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd "e"'],
  ]);
});

test('prices, SKUs and stock are filled in from the cell on, each as its column reads', () => {
  const cells = cellsOf('12,50 €\t20\tNEW-M\t7\nabc\t\tNEW-L\tmany\nbeyond\t1') ?? [];
  const { variants } = pasted(assortment, cells, { row: 1, path: 'prices.EUR.amount' }, columnsOf(['EUR']), 'de');
  expect(variants).toEqual([
    { options: { Size: 'S' }, prices: { EUR: { amount: 100 } }, sku: 'X-S' },
    { options: { Size: 'M' }, prices: { EUR: { amount: 1250, compareAt: 2000 } }, sku: 'NEW-M', initialStock: 7 },
    { options: { Size: 'L' }, prices: { EUR: { amount: 'abc' } }, sku: 'NEW-L', initialStock: 'many' },
  ]);
});

test('an empty cell empties, and what reaches beyond the last column is left out', () => {
  const { variants } = pasted(
    assortment,
    [['', 'x', 'y']],
    { row: 0, path: 'sku' },
    columnsOf(['EUR']).slice(0, 3),
    'en',
  );
  expect(variants[0]).toEqual({ options: { Size: 'S' }, prices: { EUR: { amount: 100 } } });
});
