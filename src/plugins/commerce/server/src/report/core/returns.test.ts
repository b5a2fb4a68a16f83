import fc from 'fast-check';
import { dividedReturns, type Part, type Return } from './returns';

const part = (id: string, total: number, tax: number, quantity = 1): Part => ({ id, total, tax, quantity });
const back = (amount: number, lines: Return['lines'] = null): Return => ({ amount, at: 0, lines });
const parts = [part('a', 3000, 479, 3), part('b', 1000, 160), part('shipping', 490, 78)];

it('a refund by line takes that line’s money and tax', () => {
  expect(dividedReturns(parts, [back(2000, [{ id: 'a', quantity: 2 }])], 0)).toEqual([
    [
      { id: 'a', amount: 2000, tax: 319 },
      { id: 'b', amount: 0, tax: 0 },
      { id: 'shipping', amount: 0, tax: 0 },
    ],
  ]);
});

it('money received twice was never the order’s: giving it back is no refund of a sale', () => {
  const [first, second] = dividedReturns(parts, [back(4490), back(4490)], 4490);
  expect(first?.map(({ amount }) => amount)).toEqual([0, 0, 0]);
  expect(second?.map(({ amount, tax }) => [amount, tax])).toEqual([
    [3000, 479],
    [1000, 160],
    [490, 78],
  ]);
});

const anyPart = fc
  .tuple(
    fc.integer({ min: 0, max: 100_000 }),
    fc.double({ min: 0, max: 0.3, noNaN: true }),
    fc.integer({ min: 1, max: 9 }),
  )
  .map(([total, rate, quantity]) => ({ total, tax: Math.floor(total * rate), quantity }));

it('in whatever pieces an order goes back, once all is back all of each part is, with its tax', () => {
  fc.assert(
    fc.property(
      fc.array(anyPart, { minLength: 1, maxLength: 6 }),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(5), fc.integer({ min: 1, max: 9 })), {
        maxLength: 6,
      }),
      (given, pieces) => {
        const all: Part[] = given.map((one, index) => ({ id: String(index), ...one }));
        let left = all.reduce((sum, { total }) => sum + total, 0);
        const returns = pieces.map(([share, line, quantity], index) => {
          const amount = Math.floor(left * share);
          left -= amount;
          return back(amount, index % 2 ? [{ id: String(line), quantity }] : null);
        });
        const divided = dividedReturns(all, [...returns, back(left)], 0);
        [...returns, back(left)].forEach(({ amount }, index) =>
          expect(divided[index]?.reduce((sum, one) => sum + one.amount, 0)).toBe(amount),
        );
        all.forEach(({ total, tax }, index) => {
          const own = divided.map((one) => one[index] ?? { amount: 0, tax: 0 });
          expect(own.reduce((sum, one) => sum + one.amount, 0)).toBe(total);
          expect(own.reduce((sum, one) => sum + one.tax, 0)).toBe(tax);
        });
      },
    ),
  );
});
