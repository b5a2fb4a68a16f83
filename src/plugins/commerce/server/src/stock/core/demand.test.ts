import { demandOf } from './demand';

it('sums lines that share a SKU and sorts, so that locks are taken in one order', () => {
  const lines = [
    { sku: 'B', quantity: 1 },
    { sku: 'A', quantity: 2 },
    { sku: 'B', quantity: 3 },
    { sku: 'C', quantity: 0 },
  ];
  expect(demandOf(lines)).toEqual([
    { sku: 'A', quantity: 2 },
    { sku: 'B', quantity: 4 },
  ]);
});
