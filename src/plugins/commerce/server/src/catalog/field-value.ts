import { errors } from '@strapi/utils';
import type { OfferSource } from './sources';

interface Field {
  readonly field: string;
  readonly source: OfferSource;
}

/** Strapi's refusal of a field: the admin shows the message where the path says. */
export const fieldRefused = (path: readonly (string | number)[], message: string) =>
  new errors.ValidationError(`${path.join('.')}: ${message}`, {
    errors: [{ path: path.map(String), message, name: 'ValidationError' }],
  });

const parsed = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

/** What the custom field holds, checked; undefined when it is empty. Throws Strapi's ValidationError. */
export const fieldValue = ({ field, source }: Field, given: unknown): unknown => {
  const value = given === '' ? null : parsed(given);
  if (value === null || value === undefined) return undefined;
  const result = source.shape.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => ({
    path: [field, ...path.map(String)],
    message,
    name: 'ValidationError',
  }));
  const [first] = problems;
  throw new errors.ValidationError(`${first?.path.join('.')}: ${first?.message}`, { errors: problems });
};
