import { shippingOption } from './shipping-option';

const quote = { id: 'a', label: 'Parcel', price: 490, taxCategory: 'standard' };
const at = (instant: string, timezone: string, arrives = { min: 1, max: 3 }) =>
  shippingOption({ ...quote, arrives }, timezone, Date.parse(instant)).arrives;

it('tells the days of the store, not of the server', () => {
  expect(at('2026-03-01T23:30:00Z', 'UTC')).toBe('2026-03-02/2026-03-04');
  expect(at('2026-03-01T23:30:00Z', 'Europe/Berlin')).toBe('2026-03-03/2026-03-05');
  expect(at('2026-03-01T03:30:00Z', 'America/New_York')).toBe('2026-03-01/2026-03-03');
});

it('counts calendar days where the clocks change, and over the end of a year', () => {
  expect(at('2026-03-28T22:30:00Z', 'Europe/Berlin')).toBe('2026-03-29/2026-03-31');
  expect(at('2026-10-24T22:30:00Z', 'Europe/Berlin')).toBe('2026-10-26/2026-10-28');
  expect(at('2027-12-31T12:00:00Z', 'UTC', { min: 0, max: 1 })).toBe('2027-12-31/2028-01-01');
});

it('says nothing where nothing is known', () => {
  expect(shippingOption(quote, 'UTC', 0)).toEqual({ id: 'a', label: 'Parcel', price: 490 });
});
