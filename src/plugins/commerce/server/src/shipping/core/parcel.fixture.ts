import type { Parcel } from '../shipping-provider';

/** A parcel to Berlin; what a test is about stands in `over`. */
export const parcelTo = (over: Partial<Parcel> = {}): Parcel => ({
  currency: 'EUR',
  country: 'DE',
  state: null,
  postalCode: null,
  weight: 1000,
  units: 1,
  value: 5000,
  groups: [],
  locale: 'en',
  ...over,
});
