import fc from 'fast-check';
import { pricePurchase } from './price-purchase';
import type { Discount, PricingRules, Purchase } from './purchase';

const line = fc.record({
  unitPrice: fc.integer({ min: 0, max: 5_000_000 }),
  quantity: fc.integer({ min: 1, max: 500 }),
  taxCategory: fc.constantFrom('standard', 'reduced'),
});

const discount = fc.record({
  from: fc.constantFrom('line', 'order', 'shipping'),
  line: fc.nat(39),
  amount: fc.integer({ min: 0, max: 10_000_000 }),
});

const scene = fc.record({
  currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
  pricesIncludeTax: fc.boolean(),
  lines: fc.array(line, { minLength: 1, maxLength: 40 }),
  discounts: fc.array(discount, { maxLength: 5 }),
  shipping: fc.option(fc.integer({ min: 0, max: 100_000 })),
  rate: fc.integer({ min: 0, max: 300_000 }),
});

type Scene = typeof scene extends fc.Arbitrary<infer S> ? S : never;

const purchaseOf = ({ currency, pricesIncludeTax, lines }: Scene): Purchase => ({
  currency,
  pricesIncludeTax,
  lines: lines.map((entry, i) => ({ ...entry, key: String(i), sku: `S${i}`, requiresShipping: true })),
});

const rulesOf = ({ discounts, shipping, rate, lines }: Scene): PricingRules => ({
  promotions: discounts.map(({ from, line: nth, amount }, i) => ({
    title: `P${i}`,
    code: undefined,
    discounts: (): Discount[] =>
      from === 'line' ? [{ from, key: String(nth % lines.length), amount }] : [{ from: from as 'order', amount }],
  })),
  shipping: shipping === null ? undefined : { id: 's', price: shipping, taxCategory: 'standard' },
  taxes: [
    { name: 'VAT', rate, categories: ['standard'] },
    { name: 'Reduced', rate: Math.floor(rate / 2), categories: ['reduced'] },
  ],
});

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

it('100,000 random purchases add up: lines + shipping - discounts (+ tax) = total, all integers', () => {
  fc.assert(
    fc.property(scene, (given) => {
      const priced = pricePurchase(purchaseOf(given), rulesOf(given));
      const { subtotal, discount: off, shipping, tax, total, taxes } = priced.totals;
      const values = priced.lines.flatMap((l) => [l.subtotal, l.discount, l.tax, l.total]);
      if (
        ![subtotal, off, shipping, tax, total, ...values].every((amount) => Number.isSafeInteger(amount) && amount >= 0)
      )
        return false;
      return (
        sum(priced.lines.map((l) => l.unitPrice * l.quantity)) === subtotal &&
        sum(priced.lines.map((l) => l.discount)) === off &&
        priced.lines.every((l) => l.discount <= l.subtotal) &&
        sum(taxes.map(({ amount }) => amount)) === tax &&
        total === subtotal - off + shipping + (given.pricesIncludeTax ? 0 : tax) &&
        sum(priced.adjustments.map(({ amount }) => amount)) === off
      );
    }),
    { numRuns: 100_000 },
  );
});

it('an order discount leaves the cent to the largest remainder', () => {
  const lines = [10, 20, 40].map((unitPrice, i) => ({
    key: String(i),
    sku: 'S',
    unitPrice,
    quantity: 1,
    taxCategory: 'standard',
    requiresShipping: true,
  }));
  const promotions = [{ title: 'Ten off', code: 'TEN', discounts: () => [{ from: 'order' as const, amount: 10 }] }];
  const priced = pricePurchase(
    { currency: 'EUR', pricesIncludeTax: true, lines },
    { promotions, shipping: undefined, taxes: [] },
  );
  expect(priced.lines.map((l) => l.discount)).toEqual([1, 3, 6]);
  expect(priced.adjustments).toEqual([{ title: 'Ten off', code: 'TEN', amount: 10 }]);
});
