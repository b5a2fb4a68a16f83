import { settlementOf } from './settlement';

const reference = 'r';

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
  expect(settlementOf(outcome, 100, heard)).toBe(settlement);
});
