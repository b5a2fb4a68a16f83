import type { Feature } from './feature';
import type { Connection } from './settings-contract';
import type { Strapi } from './strapi';

export type { Connection } from './settings-contract';

const variable = (name: string, required: boolean) => ({ name, required, set: Boolean(process.env[name]) });

/** The variables a connection needs, and those it may have, as this process sees them. */
export const variables = (required: readonly string[], optional: readonly string[] = []): Connection['variables'] => [
  ...required.map((name) => variable(name, true)),
  ...optional.map((name) => variable(name, false)),
];

/** All that the shop's features say they can be connected to. What several speak of is told as the last of them does. */
export const connectionsOf = (
  strapi: Strapi,
  own: readonly Connection[],
  features: readonly Feature[],
): Connection[] => {
  const told = [...own, ...features.flatMap((feature) => feature.connections?.(strapi) ?? [])];
  return [...new Map(told.map((connection) => [connection.id, connection])).values()];
};
