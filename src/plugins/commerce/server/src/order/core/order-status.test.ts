import { nextStatus, orderMoves, orderStatuses } from './order-status';

const allowed: Record<string, string> = {
  'created charge': 'pending',
  'created cancel': 'cancelled',
  'pending complete': 'completed',
  'pending cancel': 'cancelled',
};

const pairs = orderStatuses.flatMap((status) => orderMoves.map((move) => [status, move] as const));

it.each(pairs)('from %s, %s leads where the table says or nowhere', (status, move) => {
  expect(nextStatus(status, move)).toBe(allowed[`${status} ${move}`]);
});
