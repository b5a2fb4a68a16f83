import { movementRows } from './movement-rows';

const movement = (kind: string, amount: number) => ({
  kind,
  amount,
  orderId: null,
  happenedAt: '2027-01-01T00:00:00Z',
});

test('the newest movement stands first, with what the card holds now', () => {
  const rows = movementRows([movement('issued', 5000), movement('redeemed', -3000), movement('returned', 1000)]);
  expect(rows.map(({ kind, after }) => [kind, after])).toEqual([
    ['returned', 3000],
    ['redeemed', 2000],
    ['issued', 5000],
  ]);
});
