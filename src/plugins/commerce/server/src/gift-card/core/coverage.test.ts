import fc from 'fast-check';
import { coverage } from './coverage';

const card = fc.record({
  currency: fc.constantFrom('EUR', 'USD'),
  balance: fc.nat(10_000),
  disabled: fc.boolean(),
  expiresAt: fc.option(fc.nat(2000)),
});
const now = 1000;

it('never pays more than is due, nor more than a card holds, and nothing with a card that is no good', () => {
  fc.assert(
    fc.property(fc.array(card, { maxLength: 6 }), fc.nat(20_000), (cards, total) => {
      const covered = coverage(cards, { total, currency: 'EUR', now });
      const paid = covered.reduce((sum, { amount }) => sum + amount, 0);
      expect(paid).toBeLessThanOrEqual(total);
      for (const { card: own, amount } of covered) {
        const good = !own.disabled && own.currency === 'EUR' && (own.expiresAt === null || own.expiresAt > now);
        expect(amount).toBeGreaterThanOrEqual(0);
        expect(amount).toBeLessThanOrEqual(good ? own.balance : 0);
      }
      const left = covered.some(({ card: own, amount }) => amount > 0 && amount < own.balance);
      if (left) expect(paid).toBe(total);
    }),
  );
});

it('uses up one card before the next', () => {
  const good = { currency: 'EUR', disabled: false, expiresAt: null };
  const cards = [500, 800, 900].map((balance) => ({ ...good, balance }));
  const amounts = coverage(cards, { total: 1000, currency: 'EUR', now }).map(({ amount }) => amount);
  expect(amounts).toEqual([500, 500, 0]);
});
