import { CommerceError } from './errors';

const isStorable = (text: string): boolean => !/\p{Surrogate}|\0/u.test(text);

const wrongPlace = (value: unknown, path: readonly string[]): readonly string[] | undefined => {
  if (typeof value === 'string') return isStorable(value) ? undefined : path;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const wrong = isStorable(key) ? wrongPlace(inner, [...path, key]) : path;
    if (wrong) return wrong;
  }
  return undefined;
};

/** PostgreSQL keeps neither NUL nor half a character, and says so in the middle of the work: they are refused before. */
export const refuseUnstorable = (value: unknown, where: string): void => {
  const path = wrongPlace(value, []);
  if (!path) return;
  const message = 'holds a character that is none';
  throw new CommerceError('invalid', 'request.invalid', `${path.join('.') || where}: ${message}`, {
    where,
    errors: [{ path, message }],
  });
};
