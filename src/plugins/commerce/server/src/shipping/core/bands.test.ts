import fc from 'fast-check';
import { bandPrice, bandsShape, type Band } from './bands';

const ladder = fc.uniqueArray(fc.integer({ min: 1, max: 100_000 }), { maxLength: 8 }).chain((steps) =>
  fc
    .array(fc.integer({ min: 0, max: 50_000 }), { minLength: steps.length + 1, maxLength: steps.length + 1 })
    .map((prices) =>
      [0, ...steps.sort((a, b) => a - b)].map((from, index): Band => ({
        currency: 'EUR',
        from,
        price: prices[index] ?? 0,
      })),
    ),
);

it('has one price for every measure: that of the last band begun', () => {
  fc.assert(
    fc.property(ladder, fc.nat(200_000), (bands, measure) => {
      const price = bandPrice([{ currency: 'USD', from: 0, price: 7 }, ...bands], 'EUR', measure);
      const begun = bands.filter(({ from }) => from <= measure);
      return price === begun[begun.length - 1]?.price && Number.isSafeInteger(price) && (price ?? -1) >= 0;
    }),
  );
});

it('never makes more cheaper where its bands never do', () => {
  fc.assert(
    fc.property(ladder, fc.nat(200_000), fc.nat(200_000), (bands, one, other) => {
      let price = 0;
      const rising = bands.map((band) => ({ ...band, price: (price += band.price) }));
      const at = (measure: number) => bandPrice(rising, 'EUR', measure) ?? NaN;
      return at(Math.min(one, other)) <= at(Math.max(one, other));
    }),
  );
});

const euros = (...steps: readonly [number, number][]) =>
  steps.map(([from, price]) => ({ currency: 'EUR', from, price }));

it('a band begins at its very measure', () => {
  const bands = [...euros([0, 490], [2000, 990]), { currency: 'USD', from: 0, price: 5 }];
  expect([0, 1999, 2000, 2001].map((grams) => bandPrice(bands, 'EUR', grams))).toEqual([490, 490, 990, 990]);
  expect(bandPrice(bands, 'USD', 9999)).toBe(5);
  expect(bandPrice(bands, 'GBP', 0)).toBeUndefined();
  expect(bandsShape.safeParse(bands).success).toBe(true);
});

it.each([
  ['no band', []],
  ['a gap at 0', euros([1, 1])],
  ['two beginnings', euros([0, 1], [0, 2])],
  ['a descent', euros([0, 1], [9, 2], [5, 3])],
  ['a gap at 0 in one of its currencies', [...euros([0, 1]), { currency: 'USD', from: 5, price: 1 }]],
  ['a price below zero', euros([0, -1])],
  ['half a cent', euros([0, 0.5])],
  ['money that is none', [{ currency: 'XXL', from: 0, price: 1 }]],
])('refuses bands with %s', (_what, bands) => {
  expect(bandsShape.safeParse(bands).success).toBe(false);
});
