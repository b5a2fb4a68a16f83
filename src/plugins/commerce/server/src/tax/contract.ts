import { z } from '@strapi/utils';
import { pageFields, paginationView } from '../platform/paging';
import { isCountry } from '../customer';
import { plainPostalCode } from './core/eu';
import { longestPrefix, plainState } from './core/rates-for';

const optional = (max: number, plain: (text: string) => string) =>
  z
    .string()
    .max(max)
    .nullish()
    .transform((text) => plain(text ?? ''));

/** A rate as it is written. Everything but country and category narrows it down. */
export const rateShape = z.strictObject({
  country: z.string().trim().toUpperCase().refine(isCountry, 'is not a two-letter country code'),
  state: optional(50, plainState),
  postalPrefix: optional(longestPrefix, plainPostalCode),
  category: z.string().trim().min(1, 'is missing').max(50),
  name: z.string().trim().min(1, 'is missing').max(100),
  /** Parts per million: 19 % = 190,000. */
  rate: z.int().min(0).max(1_000_000),
  priority: z.int('is not a whole number').min(1, 'is not 1 or more').max(100, 'is more than 100').default(1),
});
export type RateBody = z.output<typeof rateShape>;

export const rateView = z.object({
  id: z.string(),
  country: z.string(),
  state: z.string().nullable(),
  postalPrefix: z.string().nullable(),
  category: z.string(),
  name: z.string(),
  rate: z.int(),
  priority: z.int(),
});
export type RateView = z.output<typeof rateView>;

export const idParams = z.strictObject({ id: z.string().min(1).max(40) });

export const ratesQuery = z.strictObject({
  country: z.string().trim().toUpperCase().max(2).optional(),
  category: z.string().trim().max(50).optional(),
  q: z.string().trim().max(100).optional(),
  ...pageFields(50),
});
export type RatesQuery = z.output<typeof ratesQuery>;

export const ratesMeta = z.object({
  pagination: paginationView,
  /** Those that have rates. */
  countries: z.array(z.string()),
  categories: z.array(z.string()),
});
export type RatesMeta = z.output<typeof ratesMeta>;

/** The CSV as text; a longer one is for the command line. */
export const importBody = z.strictObject({ csv: z.string().min(1).max(200_000) });
export const csvView = z.object({ csv: z.string() });

export const writtenView = z.object({ created: z.int(), updated: z.int(), unchanged: z.int() });
export type WrittenView = z.output<typeof writtenView>;
