import fc from 'fast-check';
import {
  cheapest,
  priceFor,
  type PriceFacts,
  type PricedOffer,
  pricesSeen,
  quantityPrices,
  type Tier,
} from './price-for';

const tier = (over: Partial<Tier> = {}): Tier => ({
  list: 'list',
  currency: 'EUR',
  group: null,
  minQuantity: 1,
  amount: 900,
  from: null,
  until: null,
  ...over,
});
const offer = (tiers: readonly Tier[], prices: PricedOffer['prices'] = { EUR: { amount: 1000 } }): PricedOffer => ({
  prices,
  basePrices: { EUR: { amount: 1000, compareAt: 1200 } },
  tiers,
});
const one = { currency: 'EUR', quantity: 1, groups: [], now: 50 };

test('where no list applies, the entry says both prices', () => {
  const dearer = offer([tier({ amount: 1000 }), tier({ amount: 1100 })]);
  expect(priceFor(dearer, one)).toEqual({ amount: 1000, compareAt: 1200, list: null });
  expect(priceFor({ prices: { EUR: { amount: 5 } }, basePrices: null, tiers: null }, one)).toEqual({
    amount: 5,
    compareAt: null,
    list: null,
  });
  expect(priceFor(dearer, { ...one, currency: 'USD' })).toBeUndefined();
});

test('the lowest list wins, beside the former price that the projection worked out', () => {
  const reduced = offer([tier({ amount: 900 }), tier({ amount: 800, list: 'sale' })], {
    EUR: { amount: 800, compareAt: 950 },
  });
  expect(priceFor(reduced, one)).toEqual({ amount: 800, compareAt: 950, list: 'sale' });
});

test('no former price is claimed before a projection has worked it out', () => {
  const begun = offer([tier({ amount: 800 })], { EUR: { amount: 1000, compareAt: 1200 } });
  expect(priceFor(begun, one)).toEqual({ amount: 800, compareAt: null, list: 'list' });
});

test('a list begins on the millisecond, and has ended on the one it ends at', () => {
  const sale = offer([tier({ from: 10, until: 20 })]);
  const at = (now: number) => priceFor(sale, { ...one, now })?.amount;
  expect([9, 10, 19, 20].map(at)).toEqual([1000, 900, 900, 1000]);
});

test('a group’s price is for its members, and a quantity’s from so many units on, beside the public price', () => {
  const trade = offer([tier({ group: 'trade', amount: 700 }), tier({ minQuantity: 10, amount: 850 })]);
  const price = (quantity: number, groups: readonly string[]) => priceFor(trade, { ...one, quantity, groups });
  expect(price(1, [])?.amount).toBe(1000);
  expect(price(9, ['vip'])?.amount).toBe(1000);
  expect(price(10, [])).toEqual({ amount: 850, compareAt: 1000, list: 'list' });
  expect(price(10, ['vip', 'trade'])).toEqual({ amount: 700, compareAt: 1000, list: 'list' });
});

test('a list sells in a currency that the entry has no price in', () => {
  const dollars = offer([tier({ currency: 'USD', amount: 990 })]);
  expect(priceFor(dollars, { ...one, currency: 'USD' })).toEqual({ amount: 990, compareAt: null, list: 'list' });
});

test('quantity prices are those that make it cheaper for anybody now', () => {
  const { basePrices, tiers } = offer([
    tier({ minQuantity: 10, amount: 900 }),
    tier({ minQuantity: 5, amount: 950 }),
    tier({ minQuantity: 20, amount: 900 }),
    tier({ minQuantity: 30, amount: 100, group: 'trade' }),
    tier({ minQuantity: 40, amount: 100, until: 50 }),
    tier({ minQuantity: 50, amount: 100, currency: 'USD' }),
  ]) as PriceFacts;
  expect(quantityPrices({ basePrices, tiers }, 'EUR', 50)).toEqual([
    { minQuantity: 5, price: 950 },
    { minQuantity: 10, price: 900 },
  ]);
});

const instant = fc.option(fc.integer({ min: 0, max: 10 }));
const facts: fc.Arbitrary<PriceFacts> = fc.record({
  basePrices: fc.option(fc.record({ EUR: fc.record({ amount: fc.integer({ min: 0, max: 99 }) }) }), {
    nil: {},
  }) as fc.Arbitrary<PriceFacts['basePrices']>,
  tiers: fc.array(
    fc.record({
      list: fc.constantFrom('a', 'b'),
      currency: fc.constantFrom('EUR', 'EUR', 'USD'),
      group: fc.constantFrom(null, 'trade', 'vip'),
      minQuantity: fc.integer({ min: 1, max: 12 }),
      amount: fc.integer({ min: 0, max: 99 }),
      from: instant,
      until: instant,
    }),
    { maxLength: 8 },
  ),
});
const terms = fc.record({
  currency: fc.constantFrom('EUR', 'USD'),
  quantity: fc.integer({ min: 1, max: 14 }),
  groups: fc.subarray(['trade', 'vip', 'staff']),
  now: fc.integer({ min: 0, max: 11 }),
});
const runs = { numRuns: 20_000 };

test('it is the lowest of what applies, and of nothing else', () => {
  fc.assert(
    fc.property(facts, terms, ({ basePrices, tiers }, at) => {
      const held = tiers
        .filter((one) => one.currency === at.currency && one.minQuantity <= at.quantity)
        .filter(({ group }) => group === null || at.groups.some((own) => own === group))
        .filter(({ from, until }) => !(from !== null && at.now < from) && !(until !== null && at.now >= until));
      const amounts = [...Object.values({ own: basePrices[at.currency] }).flatMap((own) => own ?? []), ...held];
      const lowest = [...amounts].sort((a, b) => a.amount - b.amount)[0]?.amount;
      expect(cheapest({ basePrices, tiers }, at)?.amount).toBe(lowest);
    }),
    runs,
  );
});

test('more units, or more groups, never make one unit dearer; a former price is always above', () => {
  fc.assert(
    fc.property(facts, terms, fc.nat(20), fc.subarray(['trade', 'vip']), (given, at, more, groups) => {
      const priced = { ...given, prices: given.basePrices };
      const price = priceFor(priced, at);
      const larger = priceFor(priced, { ...at, quantity: at.quantity + more, groups: [...at.groups, ...groups] });
      if (price) expect(larger?.amount).toBeLessThanOrEqual(price.amount);
      if (larger?.compareAt != null) expect(larger.compareAt).toBeGreaterThan(larger.amount);
    }),
    runs,
  );
});

test('what the catalog says of quantities is what the cart charges anybody', () => {
  fc.assert(
    fc.property(facts, terms, (given, { currency, quantity, now }) => {
      const at = { currency, groups: [], now };
      const steps = quantityPrices(given, currency, now);
      const single = cheapest(given, { ...at, quantity: 1 })?.amount;
      const said = steps.filter(({ minQuantity }) => minQuantity <= quantity).at(-1)?.price ?? single;
      expect(cheapest(given, { ...at, quantity })?.amount).toBe(said);
    }),
    runs,
  );
});

test('prices that were seen stay as they were, whenever they are asked', () => {
  fc.assert(
    fc.property(facts, terms, fc.nat(11), (given, at, later) => {
      const seen = pricesSeen({ ...given, prices: {} }, at.now);
      expect(cheapest(seen, { ...at, now: later })?.amount).toBe(cheapest(given, at)?.amount);
    }),
    runs,
  );
});
