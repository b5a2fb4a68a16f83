import { routes } from './operations.generated';
import { type Fetch, newKey, send } from './send';
import { ShopError } from './shop-error';
import { browserStorage, type ShopStorage } from './storage';
import type { Answer, Input, OpenCart, OperationName } from './types';

export interface ShopOptions {
  /** Where Strapi is: `https://shop.example`. */
  readonly url: string;
  /** Where REST begins; Strapi's `api.rest.prefix`. */
  readonly prefix?: string;
  /** The browser's where there is one, otherwise memory. */
  readonly storage?: ShopStorage;
  readonly fetch?: Fetch;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
  /** Of a POST: the same click, told again. One of its own without it. */
  readonly idempotencyKey?: string;
}

type Given<Name extends OperationName> =
  object extends Input<Name>
    ? [input?: Input<Name>, options?: CallOptions]
    : [input: Input<Name>, options?: CallOptions];

export type Operations = {
  readonly [Name in OperationName]: (...given: Given<Name>) => Promise<Answer<Name>>;
};

export interface Shop extends Operations {
  /** Puts units of a SKU into the visitor's cart, and opens one where there is none any more. */
  addToCart(line: { readonly sku: string; readonly quantity: number }, options?: CallOptions): Promise<OpenCart>;
  signUp(person: { username: string; email: string; password: string }): Promise<void>;
  signIn(person: { identifier: string; password: string }): Promise<void>;
  signOut(): Promise<void>;
}

type Values = Readonly<Record<string, unknown>>;

const cartKey = 'cart';
const sessionKey = 'session';
const orderKey = (number: unknown) => `order.${String(number)}`;

const pairs = (query: Values): [string, string][] =>
  Object.entries(query).flatMap(([name, value]): [string, string][] => {
    if (value === undefined || value === null) return [];
    if (typeof value !== 'object' || Array.isArray(value)) return [[name, String(value)]];
    return Object.entries(value).map(([key, inner]) => [`${name}[${key}]`, String(inner)]);
  });

/** The route with what stands in it; the rest is the query of a GET, and the body of all others. */
const addressed = (route: string, input: Values) => {
  const [method = '', template = ''] = route.split(' ');
  const rest: Record<string, unknown> = { ...input };
  const path = template.replace(/\{(\w+)\}/g, (_all, name: string) => {
    const value = encodeURIComponent(String(rest[name]));
    delete rest[name];
    return value;
  });
  if (method === 'DELETE') return { method, path };
  if (method !== 'GET') return { method, path, body: rest };
  const query = new URLSearchParams(pairs(rest)).toString();
  return { method, path: query ? `${path}?${query}` : path };
};

/** A shop, by the names its operations have in GraphQL: `shop.catalogProducts({ q: 'shirt' })`. */
export const createShop = (options: ShopOptions): Shop => {
  const { prefix = '/api', storage = browserStorage(), fetch = (url, init) => globalThis.fetch(url, init) } = options;
  const base = options.url.replace(/\/$/, '') + prefix;

  const tokens = async (input: Values): Promise<Record<string, string>> => {
    const [cart, session] = [await storage.get(cartKey), await storage.get(sessionKey)];
    const order = input.number === undefined ? undefined : await storage.get(orderKey(input.number));
    return {
      ...(cart && { 'cart-token': cart }),
      ...(order && { 'order-token': order }),
      ...(session && { authorization: `Bearer ${session}` }),
    };
  };

  /** Keeps the keys that an answer hands out. */
  const remember = async (name: string, data: Values): Promise<void> => {
    const opens = name === 'createCart' || (name === 'restoreCart' && data.token);
    if (opens) await storage.set(cartKey, String(data.token));
    const order = data.order as Values | undefined;
    if (order?.token) await storage.set(orderKey(order.number), String(order.token));
  };

  const call = async (name: OperationName, input: Values = {}, how: CallOptions = {}): Promise<unknown> => {
    const { method, path, body } = addressed(routes[name], input);
    const key = method === 'POST' && { 'idempotency-key': how.idempotencyKey ?? newKey() };
    const attempt = async () => {
      const headers = { ...key, ...(await tokens(input)), ...how.headers };
      return send(fetch, { url: `${base}/commerce${path}`, method, headers, body, signal: how.signal });
    };
    const answer = (await attempt().catch(async (error: unknown) => {
      // A session that has ended is refused even where guests are welcome.
      if (!(error instanceof ShopError) || error.status !== 401 || !(await storage.get(sessionKey))) throw error;
      await storage.remove(sessionKey);
      return attempt();
    })) as { data: Values; meta?: unknown };
    await remember(name, answer.data);
    return answer.meta === undefined ? answer.data : answer;
  };

  const operations = Object.fromEntries(
    (Object.keys(routes) as OperationName[]).map((name) => [
      name,
      (input?: Values, how?: CallOptions) => call(name, input, how),
    ]),
  ) as unknown as Operations;

  const enter = async (path: string, body: object): Promise<void> => {
    const headers = {};
    const answer = await send(fetch, { url: `${base}/auth/local${path}`, method: 'POST', headers, body });
    const { jwt } = answer as { jwt?: string };
    // None where the address has to be confirmed first.
    if (jwt) await storage.set(sessionKey, jwt);
  };

  /** A cart that has become an order, or is gone, is no place to put something into. */
  const isOver = (error: unknown): boolean =>
    error instanceof ShopError &&
    (error.code === 'cart.not-found' || (error.code === 'cart.closed' && error.details.status === 'ordered'));

  return {
    ...operations,
    addToCart: async (line, how) => {
      if ((await storage.get(cartKey)) || (await storage.get(sessionKey))) {
        try {
          return await operations.addCartLine(line, how);
        } catch (error) {
          if (!isOver(error)) throw error;
          await storage.remove(cartKey);
        }
      }
      return operations.createCart({ lines: [line] }, how);
    },
    signUp: (person) => enter('/register', person),
    signIn: (person) => enter('', person),
    signOut: async () => {
      for (const key of [sessionKey, cartKey]) await storage.remove(key);
    },
  };
};
