import { optionsOf } from '../../config';
import type { Feature } from '../feature';
import type { Strapi } from '../strapi';
import { graphqlErrorOf, graphqlRefusal } from './graphql-errors';
import { freeNames } from './free-names';
import { operationLimits } from './operation-limits';
import { fieldResolver, type Resolver, twinResolver } from './resolvers';
import { describeTwins, type Twin, twinsOf } from './twins';

/** Gives Strapi's GraphQL, where a site has it, an operation for each storefront endpoint and fields for what sells. */
export const extendGraphql = (strapi: Strapi, features: readonly Feature[]): void => {
  const graphql = strapi.plugin('graphql');
  if (!graphql) return;
  const GraphqlError = graphqlErrorOf(strapi);
  const refuse = (ctx: any, error: unknown) => graphqlRefusal(GraphqlError, ctx, error);

  const extension = () => {
    const { nameOf, entriesOf } = freeNames(strapi);
    const twins = twinsOf(
      features.flatMap((feature) => feature.endpoints ?? []),
      nameOf,
    );
    const entries = features
      .flatMap((feature) => feature.entryFields ?? [])
      .map((field) => ({ field, on: entriesOf(field) }));
    const resolvers: Record<string, Record<string, Resolver>> = {};
    const resolve = (type: string, name: string, resolver: Resolver) => {
      resolvers[type] = { ...resolvers[type], [name]: resolver };
    };
    for (const twin of twins) resolve(twin.on, twin.name, twinResolver(strapi, twin, refuse));
    for (const { field, on } of entries) {
      for (const { type, name, uid } of on) resolve(type, name, fieldResolver(strapi, uid, field, refuse));
    }
    const permission = ({ endpoint }: Twin) =>
      endpoint.access === 'open' ? false : { scope: [`plugin::commerce.${endpoint.name}`] };
    return {
      twins,
      typeDefs: describeTwins(twins, entries),
      resolvers,
      resolversConfig: Object.fromEntries(
        twins.map((twin) => [`${twin.on}.${twin.name}`, { auth: permission(twin) }] as const),
      ),
    };
  };
  // Strapi asks twice, once it builds its schema: what names are taken is known by then.
  let made: ReturnType<typeof extension> | undefined;
  graphql.service('extension').use(() => (made ??= extension()));

  const tooMuch = (message: string, nodes: unknown, details: Readonly<Record<string, unknown>>) =>
    new GraphqlError(message, { nodes, extensions: { code: 'request.too-costly', status: 400, details } });
  const rules = 'plugin::graphql.apolloServer.validationRules';
  const rule = operationLimits(() => made?.twins ?? [], optionsOf(strapi).graphql, tooMuch);
  strapi.config.set(rules, [...(strapi.config.get(rules, []) as unknown[]), rule]);
};
