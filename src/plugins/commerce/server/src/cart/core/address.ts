import { z } from '@strapi/utils';
import { isCountry } from '../../customer/core/country';

/** What is not there yet is empty, and a problem of the cart's: a form is saved while it is being filled in. */
const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((value) => value ?? '');
const optionalLine = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((value) => value || null);

export const countryShape = z
  .string()
  .trim()
  .toUpperCase()
  .refine(isCountry, 'is not an ISO 3166-1 alpha-2 country code');

export const addressShape = z.strictObject({
  name: line(200),
  company: optionalLine(200),
  line1: line(200),
  line2: optionalLine(200),
  city: line(100),
  state: optionalLine(100),
  postalCode: optionalLine(20),
  country: countryShape,
  phone: optionalLine(50),
});

export type Address = z.output<typeof addressShape>;
