import { amountOf, unitsLeft } from './refund-draft';

const line = (id: string, quantity: number, total: number) => ({ id, quantity, total }) as never;
const order = (refunds: readonly { status: string; lines: { id: string; quantity: number }[] }[]) => ({
  lines: [line('a', 3, 1000), line('b', 1, 500)],
  refunds: refunds as never,
  refundable: 1500,
});

test('units that went back, or are on their way, are not there to be refunded again; failed ones are', () => {
  const given = order([
    { status: 'refunded', lines: [{ id: 'a', quantity: 1 }] },
    { status: 'failed', lines: [{ id: 'a', quantity: 2 }] },
    { status: 'created', lines: [{ id: 'b', quantity: 1 }] },
  ]);
  expect([...unitsLeft(given)]).toEqual([
    ['a', 2],
    ['b', 0],
  ]);
});

test('one after the other, the units of a line come to its total to the cent', () => {
  const first = amountOf(order([]), { a: 1 });
  const rest = amountOf(order([{ status: 'refunded', lines: [{ id: 'a', quantity: 1 }] }]), { a: 2 });
  expect([first, rest]).toEqual([333, 667]);
  expect(amountOf(order([]), { a: 3, b: 1 })).toBe(1500);
  expect(amountOf(order([]), {})).toBe(0);
});
