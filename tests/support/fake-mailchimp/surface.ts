import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../server-environment';

export interface Shape {
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  readonly $ref?: string;
  readonly allOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: unknown;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly readOnly?: boolean;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: Shape;
}

export interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Shape } } };
}

export interface Surface {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Shape>> };
}

const folder = process.env.COMMERCE_SHARED_DATA ?? path.resolve(root, '../shared/data');
const file = path.join(folder, 'mailchimp-marketing-3.0.85-openapi.json.gz');
let read: Surface | undefined;

/** Mailchimp's API, as it describes itself; undefined where the data folder is absent: then nothing is validated. */
export const surface = (): Surface | undefined => {
  if (!read && existsSync(file)) read = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Surface;
  return read;
};

export const surfaceIsKnown = (): boolean => surface() !== undefined;

/** A shape with what it refers to. */
export const resolved = (api: Surface, shape: Shape): Shape => {
  if (shape.$ref) return resolved(api, api.components.schemas[shape.$ref.split('/').at(-1) ?? ''] ?? {});
  const { allOf, ...own } = shape;
  return allOf ? Object.assign({}, ...allOf.map((part) => resolved(api, part)), own) : shape;
};

const matches = (template: readonly string[], asked: readonly string[]): boolean =>
  template.length === asked.length && template.every((part, at) => part.startsWith('{') || part === asked[at]);

/** Undefined: Mailchimp has no such address or method. */
export const operationOf = (api: Surface, method: string, asked: string): Operation | undefined => {
  const parts = asked.split('/');
  // What is written out goes before what stands for anything.
  const named = (one: string) => one.split('{').length;
  const paths = Object.keys(api.paths).filter((one) => matches(one.split('/'), parts));
  const [best] = paths.sort((a, b) => named(a) - named(b));
  return best === undefined ? undefined : api.paths[best]?.[method.toLowerCase()];
};
