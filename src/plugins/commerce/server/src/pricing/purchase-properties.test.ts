import fc from 'fast-check';
import { rateOf } from '../money';
import { pricePurchase } from './price-purchase';
import type { Benefit, PricedPurchase, PricingRules, Promotion, Purchase, Stacking } from './index';

const runs = 100_000;

const line = fc.record({
  unitPrice: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 5_000_000 })),
  quantity: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 500 })),
  taxCategory: fc.constantFrom('standard', 'reduced', 'none'),
});

const discount = fc.record({
  kind: fc.constantFrom('item-percent', 'item-amount', 'order-percent', 'order-amount', 'shipping'),
  line: fc.nat(39),
  ppm: fc.integer({ min: 0, max: 1_000_000 }),
  amount: fc.oneof(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 10_000_000 })),
  stacking: fc.constantFrom<Stacking>('combine', 'combine', 'combine', 'alone-in-lane', 'alone'),
});

const scene = fc.record({
  currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
  pricesIncludeTax: fc.boolean(),
  lines: fc.array(line, { minLength: 1, maxLength: 40 }),
  discounts: fc.array(discount, { maxLength: 5 }),
  shipping: fc.option(fc.integer({ min: 0, max: 100_000 })),
  rate: fc.integer({ min: 0, max: 300_000 }),
  relief: fc.constantFrom(undefined, undefined, undefined, 'exempt' as const),
});

type Scene = typeof scene extends fc.Arbitrary<infer S> ? S : never;
type GivenDiscount = Scene['discounts'][number];

const keyOf = (nth: number) => `S${nth}`;

const benefitOf = ({ kind, line: nth, ppm, amount }: GivenDiscount, count: number): Benefit => {
  switch (kind) {
    case 'item-percent':
      return {
        lane: 'item',
        discounts: (lines) =>
          lines.map((each) => ({ key: each.key, amount: rateOf(each.subtotal - each.discount, ppm) })),
      };
    case 'item-amount':
      return { lane: 'item', discounts: () => [{ key: keyOf(nth % count), amount }] };
    case 'order-percent':
      return { lane: 'order', off: (worth) => rateOf(worth, ppm) };
    case 'order-amount':
      return { lane: 'order', off: () => amount };
    default:
      return { lane: 'shipping', off: () => amount };
  }
};

const promotionOf = (given: GivenDiscount, id: string, count: number): Promotion => ({
  id,
  title: id,
  code: undefined,
  stacking: given.stacking,
  applies: () => true,
  benefits: [benefitOf(given, count)],
});

const purchaseOf = ({ currency, pricesIncludeTax, lines }: Scene): Purchase => ({
  currency,
  pricesIncludeTax,
  lines: lines.map((entry, i) => ({ ...entry, key: keyOf(i), sku: `sku ${i % 7}`, requiresShipping: true })),
});

const rulesOf = (given: Scene, discounts: readonly GivenDiscount[] = given.discounts): PricingRules => ({
  now: 0,
  promotions: discounts.map((each, i) => promotionOf(each, `P${i}`, given.lines.length)),
  shipping: given.shipping === null ? undefined : { id: 's', price: given.shipping, taxCategory: 'standard' },
  taxes: [
    { name: 'VAT', rate: given.rate, categories: ['standard'] },
    { name: 'Reduced', rate: Math.floor(given.rate / 2), categories: ['reduced'] },
    { name: 'Levy', rate: Math.floor(given.rate / 7), categories: ['reduced'] },
  ],
  relief: given.relief,
});

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

/** What is wrong with it; undefined when it adds up. */
const fault = ({ totals, lines, adjustments, pricesIncludeTax }: PricedPurchase): string | undefined => {
  const every = [
    ...[totals.subtotal, totals.discount, totals.shipping, totals.tax, totals.shippingTax, totals.total],
    ...lines.flatMap((each) => [each.subtotal, each.discount, each.tax, each.total, each.subtotal - each.discount]),
    ...adjustments.flatMap(({ amount, offShipping, lines: shares }) => [
      ...[amount, offShipping],
      ...shares.map((share) => share.amount),
    ]),
  ];
  if (!every.every((amount) => Number.isSafeInteger(amount) && amount >= 0)) return 'an amount is none';
  const charged = sum(lines.map(({ total }) => total)) + totals.shipping + (pricesIncludeTax ? 0 : totals.shippingTax);
  if (charged !== totals.total) return 'the lines do not add up to the total';
  const formula = totals.subtotal - totals.discount + totals.shipping + (pricesIncludeTax ? 0 : totals.tax);
  if (formula !== totals.total) return 'the totals do not add up';
  if (lines.some((each) => each.unitPrice * each.quantity !== each.subtotal)) return 'a line does not add up';
  if (lines.some((each) => sum(each.taxes.map(({ amount }) => amount)) !== each.tax)) return 'a tax does not add up';
  if (sum(totals.taxes.map(({ amount }) => amount)) !== totals.tax) return 'the taxes do not add up';
  for (const each of lines) {
    const shares = adjustments.flatMap((given) => given.lines.filter(({ key }) => key === each.key));
    if (sum(shares.map(({ amount }) => amount)) !== each.discount) return 'the shares of a line do not add up';
  }
  if (sum(adjustments.map(({ amount, offShipping }) => amount - offShipping)) !== totals.discount)
    return 'the adjustments do not add up';
  return undefined;
};

const unlike = (one: PricedPurchase, other: PricedPurchase): string | undefined => {
  const totals = new Map(one.lines.map(({ key, total }) => [key, total]));
  const same =
    one.totals.total === other.totals.total && other.lines.every((each) => totals.get(each.key) === each.total);
  return same ? undefined : 'another order of its lines costs something else';
};

const turned = (purchase: Purchase, by: number, backwards: boolean): Purchase => {
  const at = by % purchase.lines.length;
  const lines = [...purchase.lines.slice(at), ...purchase.lines.slice(0, at)];
  return { ...purchase, lines: backwards ? lines.reverse() : lines };
};

const lanes = ['item', 'order', 'shipping'];
const laneOf = ({ kind }: GivenDiscount): number => lanes.findIndex((name) => kind.startsWith(name));
const withMore = (discounts: readonly GivenDiscount[], more: GivenDiscount, at: number): GivenDiscount[] => [
  ...discounts.slice(0, at),
  more,
  ...discounts.slice(at),
];

/**
 * One more discount never makes it dearer: wherever it stands where tax is inside the prices, and at the end of its
 * lane where tax comes on top or goes out (see below for what is before others).
 */
const dearer = (given: Scene, priced: PricedPurchase, more: GivenDiscount, at: number): string | undefined => {
  const purchase = purchaseOf(given);
  const price = (discounts: readonly GivenDiscount[]) =>
    pricePurchase(purchase, rulesOf(given, discounts)).totals.total;
  const anywhere = given.pricesIncludeTax && !given.relief;
  const combining = given.discounts.map((each) => ({ ...each, stacking: 'combine' as const }));
  const before = anywhere ? given.discounts : combining.filter((each) => laneOf(each) <= laneOf(more));
  const after = withMore(before, more, anywhere ? at : before.length);
  return price(after) <= (anywhere ? priced.totals.total : price(before))
    ? undefined
    : 'one more discount made it dearer';
};

test(`${runs.toLocaleString('en')} random carts: whole numbers that add up line by line, never negative, the same in any order of lines, and never dearer by one more discount`, () => {
  fc.assert(
    fc.property(scene, fc.nat(39), fc.boolean(), discount, fc.nat(5), (given, by, backwards, more, at) => {
      const purchase = purchaseOf(given);
      const priced = pricePurchase(purchase, rulesOf(given));
      const other = pricePurchase(turned(purchase, by, backwards), rulesOf(given));
      const found = fault(priced) ?? unlike(priced, other) ?? dearer(given, priced, more, at);
      if (found) throw new Error(found);
    }),
    { numRuns: runs },
  );
});

const net = ({ subtotal, discount: off, shipping }: PricedPurchase['totals']) => subtotal - off + shipping;
const bothTotals = (given: Scene, more: GivenDiscount, at: number) =>
  [given.discounts, withMore(given.discounts, more, at)].map(
    (discounts) => pricePurchase(purchaseOf(given), rulesOf(given, discounts)).totals,
  );

/** Where tax comes on top, a spread that leaves other cents on other lines leaves other taxes to be rounded. */
test('before other discounts, where tax comes on top, it never raises what is taxed, and the total by no more than a cent for each line', () => {
  fc.assert(
    fc.property(scene, discount, fc.nat(5), (given, more, at) => {
      const discounts = given.discounts.map((each) => ({ ...each, stacking: 'combine' as const }));
      const onTop: Scene = { ...given, relief: undefined, pricesIncludeTax: false, discounts };
      const [before, after] = bothTotals(onTop, { ...more, stacking: 'combine' }, at);
      if (!before || !after) return false;
      return net(after) <= net(before) && after.total <= before.total + given.lines.length;
    }),
    { numRuns: runs / 10 },
  );
});

test('the smallest purchase that a discount before another makes a cent dearer: whole cents have no exact share', () => {
  const lines: Scene['lines'] = [
    { unitPrice: 6, quantity: 1, taxCategory: 'standard' },
    { unitPrice: 9, quantity: 1, taxCategory: 'none' },
  ];
  const base: Omit<Scene, 'discounts'> = {
    ...{ currency: 'EUR', pricesIncludeTax: false, lines, shipping: null, rate: 200_000, relief: undefined },
  };
  const blank = { line: 0, ppm: 0, amount: 0, stacking: 'combine' as const };
  const percent: GivenDiscount = { ...blank, kind: 'order-percent', ppm: 572_298 };
  const more: GivenDiscount = { ...blank, kind: 'order-amount', amount: 1 };
  const [before, after] = bothTotals({ ...base, discounts: [percent] }, more, 0);
  expect([before, after].map((totals) => [totals?.subtotal, totals?.discount, totals?.tax, totals?.total])).toEqual([
    [15, 9, 0, 6],
    [15, 9, 1, 7],
  ]);
});
