import { z } from '@strapi/utils';
import { isCountry } from '../../customer/core/country';

const line = (max: number) => z.string().trim().min(1).max(max);
const optionalLine = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((value) => value || null);

export const addressShape = z.strictObject({
  name: line(200),
  company: optionalLine(200),
  line1: line(200),
  line2: optionalLine(200),
  city: line(100),
  state: optionalLine(100),
  postalCode: optionalLine(20),
  country: z.string().trim().toUpperCase().refine(isCountry, 'is not an ISO 3166-1 alpha-2 country code'),
  phone: optionalLine(50),
});

export type Address = z.output<typeof addressShape>;
