import { arrivesShape, conditionsShape, holds } from './conditions';
import { parcelTo } from './parcel.fixture';

const of = (conditions: unknown, over = {}) => holds(conditionsShape.parse(conditions), parcelTo(over));

it('none at all always hold', () => {
  expect(of({})).toBe(true);
});

it('both ends of a range of weight are in it', () => {
  const range = { minWeight: 500, maxWeight: 2000 };
  expect([499, 500, 2000, 2001].map((weight) => of(range, { weight }))).toEqual([false, true, true, false]);
});

it('values count in the currency of the cart', () => {
  const range = { minValue: { EUR: 1000 }, maxValue: { EUR: 2000, USD: 500 } };
  expect([999, 1000, 2000, 2001].map((value) => of(range, { value }))).toEqual([false, true, true, false]);
  expect([500, 501].map((value) => of(range, { value, currency: 'USD' }))).toEqual([true, false]);
  expect(of(range, { value: 1, currency: 'GBP' })).toBe(true);
});

it('one of the groups is enough', () => {
  const groups = { groups: ['trade', 'staff'] };
  expect(of(groups, { groups: [] })).toBe(false);
  expect(of(groups, { groups: ['friends'] })).toBe(false);
  expect(of(groups, { groups: ['friends', 'staff'] })).toBe(true);
  expect(of({ groups: [] }, { groups: [] })).toBe(true);
});

it('a range that is none is refused', () => {
  expect(conditionsShape.safeParse({ minWeight: 2, maxWeight: 1 }).success).toBe(false);
  expect(conditionsShape.safeParse({ minWeight: 0.5 }).success).toBe(false);
  expect(arrivesShape.safeParse({ min: 3, max: 2 }).success).toBe(false);
  expect(arrivesShape.safeParse({ min: 2, max: 2 }).success).toBe(true);
});
