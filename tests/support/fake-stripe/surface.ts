import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../server-environment';
import type { Form, FormValue } from './form';
import { Refusal } from './refusal';

interface Shape {
  readonly type?: 'string' | 'number' | 'boolean' | 'array';
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape;
  readonly props?: Readonly<Record<string, Shape>>;
  readonly optional?: boolean;
  readonly emptyable?: boolean;
}

interface Surface {
  readonly endpoints: readonly { readonly method: string; readonly path: string; readonly params?: string }[];
  readonly schemas: Readonly<Record<string, Shape>>;
  readonly aliases: Readonly<Record<string, Shape>>;
}

const folder = process.env.COMMERCE_SHARED_DATA ?? path.resolve(root, '../shared/data');
const file = path.join(folder, 'stripe-23.1.0-surface.json.gz');
let read: Surface | undefined;

/** Stripe's API, as its own library describes it; undefined where the data folder is absent. */
const surface = (): Surface | undefined => {
  if (!read && existsSync(file)) read = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Surface;
  return read;
};

export const surfaceIsKnown = (): boolean => surface() !== undefined;

const wrong = (message: string, param: string, code?: string) =>
  new Refusal(message, { param, ...(code && { code }) }, true);

const checkProps = (api: Surface, value: Form, props: Readonly<Record<string, Shape>>, at: string): void => {
  const name = (key: string) => (at ? `${at}[${key}]` : key);
  for (const [key, inner] of Object.entries(value)) {
    const shape = props[key] ?? props['*'];
    if (!shape) throw wrong(`Received unknown parameter: ${name(key)}`, name(key), 'parameter_unknown');
    check(api, inner, shape, name(key));
  }
  for (const [key, shape] of Object.entries(props)) {
    if (key !== '*' && !shape.optional && value[key] === undefined)
      throw wrong(`Missing required param: ${name(key)}.`, name(key), 'parameter_missing');
  }
};

const checkText = (value: FormValue, shape: Shape, at: string): void => {
  if (typeof value !== 'string') throw wrong(`Invalid ${shape.type ?? 'string'}: ${at}`, at);
  if (shape.enum && !shape.enum.includes(value)) throw wrong(`Invalid ${at}: must be one of ${shape.enum.join()}`, at);
  if (shape.type === 'number' && !/^-?\d+(\.\d+)?$/.test(value))
    throw wrong(`Invalid integer: ${value}`, at, 'parameter_invalid_integer');
  if (shape.type === 'boolean' && !/^(true|false)$/.test(value)) throw wrong(`Invalid boolean: ${value}`, at);
};

const fits = (api: Surface, value: FormValue, shape: Shape, at: string): boolean => {
  try {
    check(api, value, shape, at);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
};

const check = (api: Surface, value: FormValue, shape: Shape, at: string): void => {
  if (shape.emptyable && value === '') return;
  if (shape.$ref) {
    const named = api.aliases[shape.$ref] ?? api.schemas[shape.$ref];
    if (named) check(api, value, named, at);
  } else if (shape.props) {
    if (typeof value === 'string' || Array.isArray(value)) throw wrong(`Invalid object: ${at}`, at);
    checkProps(api, value, shape.props, at);
  } else if (shape.type === 'array') {
    if (!Array.isArray(value)) throw wrong(`Invalid array: ${at}`, at);
    value.forEach((inner, index) => shape.items && check(api, inner, shape.items, `${at}[${index}]`));
  } else if (shape.anyOf) {
    if (!shape.anyOf.some((one) => fits(api, value, one, at))) throw wrong(`Invalid value: ${at}`, at);
  } else if (shape.type || shape.enum) {
    checkText(value, shape, at);
  }
};

const matches = (template: string, asked: string) => {
  const parts = template.split('/');
  const given = asked.split('/');
  return parts.length === given.length && parts.every((part, index) => part.startsWith('{') || part === given[index]);
};

/** Throws Stripe's refusal of a request that its API does not describe. */
export const checkRequest = (method: string, asked: string, form: Form): void => {
  const api = surface();
  if (!api) return;
  const endpoint = api.endpoints.find((one) => one.method === method && matches(one.path, asked));
  if (!endpoint) throw new Refusal(`Unrecognized request URL (${method}: ${asked}).`, { status: 404 }, true);
  checkProps(api, form, (endpoint.params && api.schemas[endpoint.params]?.props) || {}, '');
};
