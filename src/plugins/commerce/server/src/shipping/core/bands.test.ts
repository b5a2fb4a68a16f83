import fc from 'fast-check';
import { bandPrice, bandsShape, type Band } from './bands';

const ladder = fc
  .uniqueArray(fc.integer({ min: 1, max: 100_000 }), { maxLength: 8 })
  .chain((steps) =>
    fc
      .array(fc.integer({ min: 0, max: 50_000 }), { minLength: steps.length + 1, maxLength: steps.length + 1 })
      .map((prices) =>
        [0, ...steps.sort((a, b) => a - b)].map((from, index): Band => ({ from, price: prices[index] ?? 0 })),
      ),
  );

it('has one price for every measure: that of the last band begun', () => {
  fc.assert(
    fc.property(ladder, fc.nat(200_000), (bands, measure) => {
      const price = bandPrice({ EUR: bands }, 'EUR', measure);
      const begun = bands.filter(({ from }) => from <= measure);
      return price === begun[begun.length - 1]?.price && Number.isSafeInteger(price) && (price ?? -1) >= 0;
    }),
  );
});

it('never makes more cheaper where its bands never do', () => {
  fc.assert(
    fc.property(ladder, fc.nat(200_000), fc.nat(200_000), (bands, one, other) => {
      let price = 0;
      const rising = bands.map((band) => ({ from: band.from, price: (price += band.price) }));
      const at = (measure: number) => bandPrice({ EUR: rising }, 'EUR', measure) ?? NaN;
      return at(Math.min(one, other)) <= at(Math.max(one, other));
    }),
  );
});

it('a band begins at its very measure', () => {
  const bands = {
    EUR: [
      { from: 0, price: 490 },
      { from: 2000, price: 990 },
    ],
  };
  expect([0, 1999, 2000, 2001].map((grams) => bandPrice(bands, 'EUR', grams))).toEqual([490, 490, 990, 990]);
  expect(bandPrice(bands, 'USD', 0)).toBeUndefined();
  expect(bandPrice(bands, 'constructor', 0)).toBeUndefined();
});

it.each([
  ['no currency', {}],
  ['no band', { EUR: [] }],
  ['a gap at 0', { EUR: [{ from: 1, price: 1 }] }],
  [
    'two beginnings',
    {
      EUR: [
        { from: 0, price: 1 },
        { from: 0, price: 2 },
      ],
    },
  ],
  [
    'a descent',
    {
      EUR: [
        { from: 0, price: 1 },
        { from: 9, price: 2 },
        { from: 5, price: 3 },
      ],
    },
  ],
  ['a price below zero', { EUR: [{ from: 0, price: -1 }] }],
  ['half a cent', { EUR: [{ from: 0, price: 0.5 }] }],
  ['money that is none', { XXL: [{ from: 0, price: 1 }] }],
])('refuses bands with %s', (_what, bands) => {
  expect(bandsShape.safeParse(bands).success).toBe(false);
});
