import { z } from '@strapi/utils';
import { isCountry } from './country';

const text = (max: number) => z.string().trim().max(max).nullish();
/** What is not there yet is empty, and a problem of the cart's: a form is saved while it is being filled in. */
const line = (max: number) => text(max).transform((value) => value ?? '');
const optionalLine = (max: number) => text(max).transform((value) => value || null);

export const countryShape = z
  .string()
  .trim()
  .toUpperCase()
  .refine(isCountry, 'is not an ISO 3166-1 alpha-2 country code');

export const addressShape = z
  .strictObject({
    name: line(200),
    company: optionalLine(200),
    line1: line(200),
    line2: optionalLine(200),
    city: line(100),
    state: optionalLine(100),
    postalCode: optionalLine(20),
    country: countryShape,
    phone: optionalLine(50),
  })
  .meta({ id: 'AddressInput' });

export type Address = z.output<typeof addressShape>;

/** Some of an address's fields, to be laid over what is there. */
export const someOfAddress = z.strictObject({
  name: text(200),
  company: text(200),
  line1: text(200),
  line2: text(200),
  city: text(100),
  state: text(100),
  postalCode: text(20),
  country: countryShape.optional(),
  phone: text(50),
});
