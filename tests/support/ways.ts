import type { OperationName } from '../../src/plugins/commerce/client/src';
import type { Json } from './api-client';
import { createShop, memoryStorage, ShopError } from './built-client';
import { type Graphql, graphqlOf } from './graphql';
import type { Shop } from './shop';

export interface Asked {
  readonly params?: Readonly<Record<string, string>>;
  /** As GraphQL takes it; REST gets it as words. */
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}
/** What came of it, in words that all ways have. */
export interface Outcome {
  readonly data?: Json;
  readonly meta?: Json;
  readonly error?: { readonly code: string; readonly status: number; readonly message: string; readonly details: Json };
}
/** A way to use the shop: an operation by its OpenAPI name (`cart_addLine`). */
export type Way = (operation: string, asked?: Asked) => Promise<Outcome>;

export interface Operation {
  readonly id: string;
  readonly method: 'get' | 'post' | 'patch' | 'delete';
  readonly path: string;
  /** The name of its twin. */
  readonly graphql: string | undefined;
}

/** What the shop says it can do. */
export const operationsOf = async ({ api }: Pick<Shop, 'api'>): Promise<Operation[]> => {
  const { paths } = (await api.get('/openapi.json')).body;
  return Object.entries<Record<string, Json>>(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, 'x-graphql': graphql }]) => ({
      ...{ id: operationId, method: method as Operation['method'], path, graphql },
    })),
  );
};

/** Strapi's own refusals have other words in GraphQL; they mean the same. */
const refused = (code: string, status: number, message: string, details: Json): Outcome => ({
  error: { code, status, message: code === 'ForbiddenError' ? '' : message, details },
});

/** Absent and null are one: GraphQL knows no absence. */
export const present = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(present);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(entries.map(([name, inner]) => [name, present(inner)]));
};

const words = (query: Readonly<Record<string, unknown>>): string =>
  Object.entries(query)
    .flatMap(([name, value]) =>
      typeof value === 'object' && !Array.isArray(value)
        ? Object.entries(value as object).map(([key, inner]) => [`${name}[${key}]`, inner])
        : [[name, value]],
    )
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&');

const find = (operations: readonly Operation[], id: string): Operation => {
  const found = operations.find((operation) => operation.id === id);
  if (!found) throw new Error(`The shop has no operation ${id}.`);
  return found;
};

export const restWay = (shop: Shop, operations: readonly Operation[]): Way => {
  return async (id, { params = {}, query, body, headers = {} } = {}) => {
    const { method, path } = find(operations, id);
    const filled = path.replace(/\{(\w+)\}/g, (_all, name: string) => encodeURIComponent(params[name] ?? ''));
    const url = query ? `${filled}?${words(query)}` : filled;
    const client = shop.client('/api/commerce', headers);
    const answer = method === 'get' || method === 'delete' ? client[method](url) : client[method](url, body ?? {});
    const { body: told } = await answer;
    if (!told.error) return present({ data: told.data, meta: told.meta });
    const { status, message, details } = told.error;
    return refused(details.code ?? told.error.name, status, message, details);
  };
};

export const graphqlWay = (graphql: Graphql, operations: readonly Operation[]): Way => {
  return async (id, { params, query, body, headers } = {}) => {
    const { graphql: name = '' } = find(operations, id);
    const variables = { ...params, ...query, ...(body && { input: body }) };
    const { data, errors } = await graphql.ask(graphql.operation(name), variables, headers);
    const [error] = errors;
    if (error) {
      const { code, status = 403, details = {}, error: strapis } = error.extensions;
      return refused(strapis?.name ?? code, status, error.message, details);
    }
    const answer = data[name];
    const paged = answer && typeof answer === 'object' && 'meta' in answer;
    return present(paged ? answer : { data: answer });
  };
};

/** Keeps nothing between calls, as the other ways do not. */
const clientWay = (shop: Shop, operations: readonly Operation[]): Way => {
  return async (id, { params, query, body, headers = {} } = {}) => {
    const client = createShop({ url: shop.url, storage: memoryStorage() });
    const name = find(operations, id).graphql as OperationName;
    const ask = client[name] as (input: object, how: object) => Promise<Json>;
    try {
      const answer = await ask({ ...params, ...query, ...body }, { headers });
      const paged = answer && typeof answer === 'object' && 'meta' in answer;
      return present(paged ? answer : { data: answer });
    } catch (error) {
      if (!(error instanceof ShopError)) throw error;
      const { code, status, message, details } = error;
      return refused(code, status, message, details);
    }
  };
};

/** Every way there is to use the shop. */
export const waysInto = async (
  shop: Shop,
  operations: readonly Operation[],
): Promise<Readonly<Record<string, Way>>> => ({
  REST: restWay(shop, operations),
  GraphQL: graphqlWay(await graphqlOf(shop), operations),
  client: clientWay(shop, operations),
});
