import fc from 'fast-check';
import { refundableOf, refundSourcesOf, refundStatuses } from './refund';

test('what is left to give back is what was received, less disputes and refunds that have not failed', () => {
  const payment = { received: 1000, lost: 100 };
  expect(refundableOf(payment, [])).toBe(900);
  expect(
    refundableOf(payment, [
      { status: 'created', amount: 200 },
      { status: 'pending', amount: 100 },
      { status: 'refunded', amount: 50 },
      { status: 'failed', amount: 500 },
    ]),
  ).toBe(550);
  expect(refundableOf({ received: 100, lost: 100 }, [{ status: 'refunded', amount: 100 }])).toBe(0);
});

test('whatever is refunded of what is left, never more than was received goes back', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.array(fc.nat(60_000), { maxLength: 20 }), (received, wanted) => {
      const refunds: { status: 'refunded'; amount: number }[] = [];
      for (const amount of wanted) {
        if (amount <= refundableOf({ received, lost: 0 }, refunds)) refunds.push({ status: 'refunded', amount });
      }
      expect(refunds.reduce((sum, { amount }) => sum + amount, 0)).toBeLessThanOrEqual(received);
    }),
  );
});

test('a refund only moves forward', () => {
  const moves = refundStatuses.flatMap((to) => refundSourcesOf(to).map((from) => `${from} ${to}`));
  expect(moves.sort()).toEqual(
    [
      'created failed',
      'created pending',
      'created refunded',
      'pending failed',
      'pending refunded',
      'refunded failed',
    ].sort(),
  );
});
