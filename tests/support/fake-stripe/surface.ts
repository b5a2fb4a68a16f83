import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../server-environment';

export interface Shape {
  readonly type?: 'string' | 'number' | 'boolean' | 'array' | 'object';
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape;
  readonly props?: Readonly<Record<string, Shape>>;
  readonly extends?: readonly string[];
  readonly optional?: boolean;
  readonly nullable?: boolean;
  readonly emptyable?: boolean;
}

interface Endpoint {
  readonly method: string;
  readonly path: string;
  readonly params?: string;
}

export interface Surface {
  readonly endpoints: readonly Endpoint[];
  readonly schemas: Readonly<Record<string, Shape>>;
  readonly aliases: Readonly<Record<string, Shape>>;
}

const folder = process.env.COMMERCE_SHARED_DATA ?? path.resolve(root, '../shared/data');
const file = path.join(folder, 'stripe-23.1.0-surface.json.gz');
let read: Surface | undefined;

/** Stripe's API, as its own library describes it; undefined where the data folder is absent. */
export const surface = (): Surface | undefined => {
  if (!read && existsSync(file)) read = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Surface;
  return read;
};

export const surfaceIsKnown = (): boolean => surface() !== undefined;

/** A shape by its name, which is said as seen from the shape that names it. */
export const named = ({ aliases, schemas }: Surface, name: string, from: string): [string, Shape] => {
  const above = from.split('.');
  for (let depth = above.length; depth >= 0; depth -= 1) {
    const full = [...above.slice(0, depth), name].join('.');
    const shape = schemas[full] ?? aliases[full];
    if (shape) return [full, shape];
  }
  throw new Error(`The surface names ${name} in ${from}, and does not say what it is.`);
};

/** The fields of a shape, with those it takes over from others. */
export const fields = (api: Surface, { props = {}, extends: bases = [] }: Shape): Readonly<Record<string, Shape>> =>
  Object.assign({}, ...bases.map((base) => fields(api, named(api, base, '')[1])), props);

const matches = (template: string, asked: string) => {
  const parts = template.split('/');
  const given = asked.split('/');
  return parts.length === given.length && parts.every((part, index) => part.startsWith('{') || part === given[index]);
};

const routes = new Map<string, Endpoint | undefined>();

export const endpointOf = (api: Surface, method: string, asked: string): Endpoint | undefined => {
  // Ids differ from one request to the next, their places do not.
  const place = `${method} ${asked.replaceAll(/\/[a-z]{2,3}_\w+/g, '/{id}')}`;
  if (!routes.has(place)) {
    const known = api.endpoints.find((one) => one.method === method && matches(one.path, asked));
    routes.set(place, known);
  }
  return routes.get(place);
};
