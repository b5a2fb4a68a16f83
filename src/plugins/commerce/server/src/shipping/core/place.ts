import { z } from '@strapi/utils';
import { isCountry } from '../../customer/core/country';
import type { Parcel } from '../shipping-provider';

export const countryShape = z.string().trim().toUpperCase().refine(isCountry, 'is not a two-letter country code');

/** Postal codes are compared as they are dialled: "SW1A 1AA" and "sw1a1aa" are one. */
const bare = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

const stateCode = z.string().trim().min(1).max(100);
const prefix = z
  .string()
  .max(20)
  .transform(bare)
  .refine((text) => text !== '', 'is no beginning of a postal code');

/** A country, or those of its states and postal codes that are named. */
export const placeShape = z.strictObject({
  country: countryShape,
  /** Codes, as in the country's address rules. */
  states: z.array(stateCode).max(200).optional(),
  /** Beginnings of postal codes. */
  postalPrefixes: z.array(prefix).max(500).optional(),
});
export type Place = z.output<typeof placeShape>;

type Target = Pick<Parcel, 'country' | 'state' | 'postalCode'>;

const country = 1;
const state = 2;
const postal = 3;

const named = (list: readonly string[] | undefined): readonly string[] | undefined => (list?.length ? list : undefined);

/** How closely a place names the target: country 1, state 2, postal prefix 3 and more the longer it is; 0 = not at all. */
export const closeness = (place: Place, target: Target): number => {
  if (place.country !== target.country) return 0;
  const states = named(place.states);
  if (states && !states.some((each) => each.toUpperCase() === target.state?.toUpperCase())) return 0;
  const prefixes = named(place.postalPrefixes);
  if (!prefixes) return states ? state : country;
  const code = bare(target.postalCode ?? '');
  const longest = Math.max(0, ...prefixes.filter((each) => code.startsWith(each)).map(({ length }) => length));
  return longest && postal + longest;
};
