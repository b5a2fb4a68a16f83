import type { Readable } from 'node:stream';
import { z } from '@strapi/utils';
import type { Caller } from './access';
import { CommerceError, errorBody, httpStatus } from './errors';
import type { Limit } from './limit';
import { withoutSecrets } from './log';
import { refuseUnstorable } from './storable';
import type { Strapi } from './strapi';

type Shape = z.ZodType | undefined;
type Read<S extends Shape> = S extends z.ZodType ? z.output<S> : undefined;

export interface Call<Params extends Shape, Query extends Shape, Body extends Shape> {
  readonly strapi: Strapi;
  readonly params: Read<Params>;
  readonly query: Read<Query>;
  readonly body: Read<Body>;
  readonly caller: Caller;
  /** Only where the endpoint asks for it: the request as it arrived. */
  readonly raw: RawRequest;
  readonly http: Http;
}

/** What an answer may depend on beside the request's words. */
export interface Http {
  /** GET routes answer HEAD too. */
  readonly method: string;
  /** Who counts as one client. */
  readonly address: string;
  header(name: string): string | undefined;
  /** The body's bytes as they come; only where the endpoint says `stream`. */
  readonly body: Readable | undefined;
}

const noHttp: Http = { method: 'GET', address: '', header: () => undefined, body: undefined };

/** Exactly the bytes that arrived, with header names in lower case. */
export interface RawRequest {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** An answer with something beside `data`: a page's `meta`, or a body that is no JSON envelope at all. */
export class Reply {
  constructor(
    readonly data: unknown,
    readonly meta: Readonly<Record<string, unknown>> | undefined,
    readonly bare = false,
    /** What the answer tells of that changes by itself, for whoever remembers answers. */
    readonly about: readonly string[] = [],
    readonly fileName?: string,
  ) {}
}
export const withMeta = (data: unknown, meta: Readonly<Record<string, unknown>>) => new Reply(data, meta);
/** An answer that may be remembered until something it is about changes. */
export const telling = (about: readonly string[], data: unknown, meta?: Readonly<Record<string, unknown>>) =>
  new Reply(data, meta, false, about);
/** An answer that is no JSON: a file, or the way to one. */
export class FileReply {
  constructor(
    readonly status: number,
    readonly headers: Readonly<Record<string, string>>,
    readonly body: Readable | Buffer | null,
  ) {}
}
/** The body exactly as given, for documents with a shape of their own. */
export const bare = (body: unknown) => new Reply(body, undefined, true);
/** A file of this name, by the endpoint's `contentType`; nobody on the way keeps it. */
export const file = (name: string, body: Buffer | string | Readable) => new Reply(body, undefined, true, [], name);

export interface Declaration<Params extends Shape, Query extends Shape, Body extends Shape> {
  /** `cart.addLine`: the controller action, and the permission `plugin::commerce.cart.addLine`. */
  readonly name: `${string}.${string}`;
  readonly summary: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Below `/api/commerce` (or `/commerce` for staff), with `:params`. */
  readonly path: string;
  /**
   * open: anyone, without looking (cacheable reads) · public: Public and Authenticated from the first boot ·
   * customer: Authenticated from the first boot · or the staff permission that guards an admin route; null: any
   * administrator who is signed in.
   */
  readonly access: 'open' | 'public' | 'customer' | { readonly staff: string | null };
  /** What GraphQL calls it: a query for GET, otherwise a mutation. For answers that are JSON. */
  readonly graphql?: string;
  /** How often one client may; applied by the platform before the body is looked into. */
  readonly limits?: readonly Limit[];
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** How many objects of the body may stand inside each other, where it is more than the usual four. */
  readonly depth?: number;
  /** Reads the body as bytes, before and independent of the shop's body parser; at most this many. */
  readonly raw?: number;
  /** Leaves the body unread, for the endpoint to take it as it comes: files larger than memory. */
  readonly stream?: true;
  /** What `data` is. Documents the answer; it is not checked at run time. */
  readonly answer: z.ZodType;
  readonly meta?: z.ZodType;
  readonly status?: 200 | 201 | 202;
  /** Anyone may keep the answer for so long: it changes with a new version of the shop only. */
  readonly freshSeconds?: number;
  /** Of a bare answer that is no JSON. */
  readonly contentType?: string;
  /** Must be a function of its arguments and the database: a repeated call may be answered from the first one's record. */
  run(call: Call<Params, Query, Body>): Promise<unknown>;
}

export type Endpoint = Declaration<any, any, any>;

/** One declaration: named action, grantable permission, enforced shapes, OpenAPI entry, error mapping. */
export const endpoint = <P extends Shape = undefined, Q extends Shape = undefined, B extends Shape = undefined>(
  declaration: Declaration<P, Q, B>,
): Endpoint => declaration;

const nothing = z.strictObject({});

/** What a shape makes of it. Throws 400 with the field's name. */
export const parse = (shape: Shape, value: unknown, where: 'params' | 'query' | 'body'): unknown => {
  refuseUnstorable(value, where);
  const result = (shape ?? nothing).safeParse(value ?? {});
  if (result.success) return shape ? result.data : undefined;
  const issues = result.error.issues;
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  if (unknown.length) {
    throw new CommerceError('invalid', 'request.unknown-key', `Unknown in the ${where}: ${unknown.join(', ')}.`, {
      where,
      keys: unknown,
    });
  }
  const errors = issues.map((issue) => ({ path: issue.path.map(String), message: issue.message }));
  const [first] = errors;
  throw new CommerceError('invalid', 'request.invalid', `${first?.path.join('.') || where}: ${first?.message}`, {
    where,
    errors,
  });
};

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly about?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly fileName?: string | undefined;
}

/** Parses and runs, without HTTP: what the route and the cached reads share. */
export const perform = async (
  declaration: Endpoint,
  strapi: Strapi,
  request: { params: unknown; query: unknown; body: unknown; caller: Caller; raw?: RawRequest; http?: Http },
): Promise<Answer> => {
  if (declaration.raw && !request.raw) {
    throw new CommerceError('unavailable', 'request.body-consumed', 'A middleware of this shop has read the body.');
  }
  const call = {
    raw: request.raw,
    http: request.http ?? noHttp,
    strapi,
    params: parse(declaration.params, request.params, 'params'),
    query: parse(declaration.query, request.query, 'query'),
    body: declaration.raw || declaration.stream ? undefined : parse(declaration.body, request.body, 'body'),
    caller: request.caller,
  };
  const result = await declaration.run(call as Call<any, any, any>);
  if (result instanceof FileReply) return result;
  const status = declaration.status ?? 200;
  if (!(result instanceof Reply)) return { status, body: { data: result } };
  if (result.bare) return { status, body: result.data, fileName: result.fileName };
  return { status, body: { data: result.data, meta: result.meta }, about: result.about };
};

/** An error we expect, as an answer in Strapi's shape. All others are Strapi's to report. */
export const refusal = (error: unknown): Answer => {
  if (!(error instanceof CommerceError)) throw withoutSecrets(error);
  return { status: httpStatus[error.kind], body: errorBody(error) };
};
