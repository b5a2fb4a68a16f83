import { abandonedBetween, isBuyable, newestOfEach, pauseSince, touchedLast } from './abandoned';

const hour = 3_600_000;
const now = 1_800_000_000_000;
const waiting = { afterHours: 4, pauseDays: 7 };

test('a cart is left behind once it lies untouched for hours, and past after some days more', () => {
  expect(abandonedBetween(waiting, now)).toEqual({ from: now - 76 * hour, to: now - 4 * hour });
  expect(pauseSince(waiting, now)).toBe(now - 168 * hour);
});

test('what was put into it last counts, as what was said of it does', () => {
  expect(touchedLast({ touchedAt: 5 }, [{ changedAt: 9 }, { changedAt: null }])).toBe(9);
  expect(touchedLast({ touchedAt: 5 }, [])).toBe(5);
});

test('sold out and no longer sold is nothing to remind of; what is not counted can be bought', () => {
  const offers = new Map([
    ['A', { available: 1 }],
    ['B', { available: 0 }],
    ['C', { available: null }],
  ]);
  expect(['A', 'B', 'C', 'D'].map((sku) => isBuyable(offers, { sku }))).toEqual([true, false, true, false]);
});

test('of several carts of one person the last counts', () => {
  const left = [
    { id: 1, subscriberId: 2, touchedAt: 5 },
    { id: 2, subscriberId: 1, touchedAt: 3 },
    { id: 3, subscriberId: 2, touchedAt: 6 },
  ];
  expect(newestOfEach(left).map(({ id }) => id)).toEqual([2, 3]);
});
