import { z } from '@strapi/utils';
import { isCurrency } from '../../money';

/** What the admin shows for a setting; it stands as `field` in the JSON schema. */
export type FieldKind =
  | 'money'
  | 'percent'
  | 'words'
  | 'sku'
  | 'product'
  | 'category'
  | 'tag'
  | 'content-type'
  | 'country'
  | 'days'
  | 'time'
  | 'time-zone';

const shown = <T extends z.ZodType>(shape: T, field: FieldKind): T => shape.meta({ field }) as T;

const word = z.string().trim().min(1).max(200);

/** Minor units by currency. A promotion says nothing about purchases in a currency that is not among them. */
export const amounts = shown(
  z
    .record(z.string().refine(isCurrency, 'is not an ISO 4217 currency'), z.int().min(1))
    .refine((given) => Object.keys(given).length > 0, 'name an amount'),
  'money',
);

/** Parts per million, up to the whole. */
export const percent = shown(z.int().min(1).max(1_000_000), 'percent');

const some = (field: FieldKind) => shown(z.array(word).min(1).max(200), field);
const any = (field: FieldKind) => shown(z.array(word).max(200).default([]), field);

export const words = some('words');
export const skus = some('sku');
export const categories = some('category');
export const tags = some('tag');

export const documentIds = some('product');

export const contentTypes = shown(z.array(word).min(1).max(50), 'content-type');

export const countries = shown(
  z
    .array(z.string().regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 country'))
    .min(1)
    .max(250),
  'country',
);

export const units = z.int().min(1).max(1_000_000);

const zone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
};

/** Monday is 1, Sunday 7. */
export const days = shown(z.array(z.int().min(1).max(7)).min(1).max(7), 'days');
/** `HH:MM` on a 24-hour clock. */
export const time = shown(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is no time such as 17:30'), 'time');

/** An IANA time zone. */
export const timezone = shown(z.string().refine(zone, 'is not an IANA time zone'), 'time-zone');

/** Which lines a rule means: those that fit every list that is not empty; all lists empty means all lines. */
export const selection = {
  skus: any('sku'),
  categories: any('category'),
  tags: any('tag'),
} as const;
export type Selection = { readonly [list in keyof typeof selection]: readonly string[] };
