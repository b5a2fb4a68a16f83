import { totalsRows, type TotalsRow } from './totals-rows';

const taxes = [
  { name: 'VAT 19%', rate: 190000, amount: 1000 },
  { name: 'VAT 7%', rate: 70000, amount: 515 },
];
const totals = {
  subtotal: 10000,
  discount: 1000,
  shipping: 490,
  tax: 1515,
  shippingTax: 78,
  total: 9490,
  pricesIncludeTax: true,
  taxes,
};
const shippingOption = { id: 'flat', label: 'Standard', price: 490 };
const discounts = [
  { title: 'Sale', code: null, amount: 400 },
  { title: 'Welcome', code: 'HELLO10', amount: 600 },
];
const sum = (rows: readonly TotalsRow[]) =>
  rows.filter(({ told }) => !told).reduce((total, { amount }) => total + amount, 0);

test('the rows add up to the total, with a tax inside the prices', () => {
  const rows = totalsRows({ totals, shippingOption, discounts });
  expect(rows.map(({ key }) => key)).toEqual(['subtotal', 'discount', 'shipping', 'tax VAT 19%', 'tax VAT 7%']);
  expect(sum(rows)).toBe(9490);
  expect(rows.find(({ key }) => key === 'discount')?.detail).toBe('Sale, Welcome (HELLO10)');
});

test('and with a tax on top of them', () => {
  const onTop = { ...totals, pricesIncludeTax: false, total: 11005 };
  expect(sum(totalsRows({ totals: onTop, shippingOption, discounts }))).toBe(11005);
});

test('what an order does not have is not shown', () => {
  const plain = { ...totals, discount: 0, shipping: 0, tax: 0, taxes: [], total: 10000 };
  expect(totalsRows({ totals: plain, shippingOption: null, discounts: [] }).map(({ key }) => key)).toEqual([
    'subtotal',
  ]);
});
