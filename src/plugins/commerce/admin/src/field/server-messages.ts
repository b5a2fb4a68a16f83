import { useRef } from 'react';

type Messages = ReadonlyMap<string, string>;

const isWhole = (error: object): boolean => 'id' in error && 'defaultMessage' in error;

/** The tree of messages as paths: `variants.0.sku`. A message for the field as a whole is not among them. */
export const messagesIn = (error: unknown, path = ''): Messages => {
  if (typeof error === 'string') return new Map(path ? [[path, error]] : []);
  if (typeof error !== 'object' || error === null || isWhole(error)) return new Map();
  return new Map(
    Object.entries(error).flatMap(([key, inner]) => [...messagesIn(inner, path ? `${path}.${key}` : key)]),
  );
};

const at = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined,
      value,
    );

/** A message stands until the cell it is about is edited: Strapi itself forgets it only at the next save. */
export const useServerMessages = (rawError: unknown, value: unknown): Messages => {
  const refused = useRef({ rawError, value });
  if (refused.current.rawError !== rawError) refused.current = { rawError, value };
  return new Map([...messagesIn(rawError)].filter(([path]) => at(refused.current.value, path) === at(value, path)));
};
