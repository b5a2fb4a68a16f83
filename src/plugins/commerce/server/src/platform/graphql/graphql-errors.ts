import { createRequire } from 'node:module';
import path from 'node:path';
import { refusal } from '../endpoint';
import type { CommerceError } from '../errors';
import { retryAfter } from '../action';
import type { Strapi } from '../strapi';

interface Options {
  readonly nodes?: unknown;
  readonly extensions: Readonly<Record<string, unknown>>;
}
type GraphqlError = new (message: string, options: Options) => Error;

/** The class of Strapi's own copy of GraphQL: an error of any other copy would be hidden as an unexpected one. */
export const graphqlErrorOf = (strapi: Strapi): GraphqlError => {
  const plugins = strapi.config.get('enabledPlugins') as Record<string, { pathToPlugin: string }>;
  const home = path.join(plugins.graphql?.pathToPlugin ?? strapi.dirs.app.root, 'package.json');
  return createRequire(home)('graphql').GraphQLError as GraphqlError;
};

/** An error we expect, with what REST says of it under `extensions`. All others are Strapi's to report. */
export const graphqlRefusal = (GraphqlError: GraphqlError, ctx: any, error: unknown): Error => {
  const { status } = refusal(error);
  const { name, code, message, details } = error as CommerceError;
  const wait = retryAfter(error);
  if (wait) ctx.set('Retry-After', String(wait));
  return new GraphqlError(message, { extensions: { code, status, name, details: { ...details, code } } });
};
