import { settlementOf } from './settlement';

const reference = 'r';
const expected = { amount: 100, currency: 'EUR', orderNumber: '1001', attempt: 'a', live: undefined };

it.each([
  [{ status: 'captured', reference, amount: 100 }, 'asking', 'complete'],
  [{ status: 'authorized', reference, amount: 100 }, 'news', 'complete'],
  [{ status: 'captured', reference, amount: 99 }, 'asking', 'mismatch'],
  [{ status: 'captured', reference, amount: 101 }, 'news', 'mismatch'],
  [{ status: 'pending', reference }, 'asking', 'wait'],
  [{ status: 'refused', reason: 'declined' }, 'asking', 'give-up'],
  [{ status: 'refused', reason: 'declined' }, 'news', 'wait'],
  [{ status: 'cancelled', reference }, 'news', 'give-up'],
] as const)('%j heard by %s: %s', (outcome, heard, settlement) => {
  expect(settlementOf(outcome, expected, heard).kind).toBe(settlement);
});
