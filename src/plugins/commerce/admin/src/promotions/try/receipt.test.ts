import { receiptRows } from './receipt';

const promotion = (title: string, amount: number, offShipping = 0) => ({
  ...{ title, code: null, outcome: 'applied' as const, unmet: [], amount, offShipping },
});
const view = {
  promotions: [promotion('Ten percent', 450), promotion('Half the postage', 245, 245), promotion('Idle', 0)],
  shippingOptions: [
    { id: 'a', label: 'Parcel', price: 490 },
    { id: 'b', label: 'Express', price: 1290 },
  ],
  shippingOption: 'a',
};
const totals = { subtotal: 4500, discount: 450, shipping: 245, shippingTax: 0, tax: 816 };
const taxes = [{ name: 'VAT', rate: 190_000, amount: 816 }];
const sum = (rows: ReturnType<typeof receiptRows>) =>
  rows.filter(({ told }) => !told).reduce((total, { amount }) => total + amount, 0);

test('taxes in the prices are told, and the rest adds up to the total', () => {
  const rows = receiptRows({ ...view, totals: { ...totals, taxes, pricesIncludeTax: true, total: 4295 } });
  expect(rows.map(({ detail, amount }) => [detail, amount])).toEqual([
    [undefined, 4500],
    ['Ten percent', -450],
    ['Parcel', 245],
    ['VAT', 816],
  ]);
  expect(sum(rows)).toBe(4295);
});

test('taxes on top are added', () => {
  expect(sum(receiptRows({ ...view, totals: { ...totals, taxes, pricesIncludeTax: false, total: 5111 } }))).toBe(5111);
});

test('no row for shipping that is not chosen', () => {
  const rows = receiptRows({
    ...{ ...view, shippingOption: null },
    totals: { ...totals, shipping: 0, taxes: [], pricesIncludeTax: true, total: 4050 },
  });
  expect(rows.map(({ label }) => label)).toEqual(['totals.subtotal', 'totals.discount']);
});
