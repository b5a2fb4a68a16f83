import fc from 'fast-check';
import { amountOfLines, shareOut } from './refund-plan';

const line = (publicId: string, quantity: number, total: number) => ({ publicId, sku: publicId, quantity, total });

test('the units of a line add up to its total, however they are refunded', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(1_000_000), fc.array(fc.nat(5)), (quantity, total, steps) => {
      let gone = 0;
      let refunded = 0;
      for (const step of [...steps, quantity]) {
        const units = Math.min(step, quantity - gone);
        if (units === 0) continue;
        refunded += amountOfLines(
          [line('a', quantity, total)],
          [{ id: 'a', quantity: units }],
          [{ id: 'a', quantity: gone }],
        ) as number;
        gone += units;
      }
      expect(refunded).toBe(total);
    }),
  );
});

test('more units than are left are refused, and so is a line of another order', () => {
  const lines = [line('a', 3, 100), line('b', 1, 50)];
  expect(
    amountOfLines(
      lines,
      [
        { id: 'a', quantity: 3 },
        { id: 'b', quantity: 1 },
      ],
      [],
    ),
  ).toBe(150);
  const refuse = (wanted: { id: string; quantity: number }[]) =>
    amountOfLines(lines, wanted, [{ id: 'a', quantity: 2 }]);
  expect(refuse([{ id: 'a', quantity: 2 }])).toMatchObject({
    message: expect.stringContaining('Of a only 1 can still be refunded.'),
  });
  expect(
    refuse([
      { id: 'a', quantity: 1 },
      { id: 'a', quantity: 1 },
    ]),
  ).toMatchObject({ message: expect.stringContaining('Of a only 1') });
  expect(refuse([{ id: 'c', quantity: 1 }])).toMatchObject({
    message: expect.stringContaining('the order has no line c'),
  });
});

test('an amount is shared out among the payments, and never exceeds them', () => {
  const payments = [
    { payment: 'first', left: 60 },
    { payment: 'second', left: 40 },
  ];
  expect(shareOut(payments, 70)).toEqual([
    { payment: 'first', amount: 60 },
    { payment: 'second', amount: 10 },
  ]);
  expect(shareOut(payments, undefined)).toHaveLength(2);
  expect(shareOut(payments, 101)).toMatchObject({ message: expect.stringContaining('Only 100') });
  expect(shareOut([{ payment: 'x', left: 0 }], undefined)).toMatchObject({
    message: expect.stringContaining('Nothing is left'),
  });
});
