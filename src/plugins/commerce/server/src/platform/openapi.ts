import { z } from '@strapi/utils';
import type { Endpoint } from './endpoint';

type Json = Record<string, unknown>;

const schemaOf = (shape: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(shape, { io, unrepresentable: 'any' }) as Json;
  return schema;
};

/** A shape that contains itself comes with definitions of its own; in this document they live among the components. */
const hoist = (schema: Json, name: string, components: Record<string, Json>): Json => {
  if (!schema.$defs) return schema;
  const text = JSON.stringify(schema).replaceAll('#/$defs/', `#/components/schemas/${name}`);
  const { $defs, ...rest } = JSON.parse(text) as Json & { $defs: Record<string, Json> };
  for (const [key, definition] of Object.entries($defs)) components[`${name}${key}`] = definition;
  return rest;
};

const parameters = (shape: z.ZodType | undefined, where: 'path' | 'query'): Json[] => {
  if (!shape) return [];
  const schema = schemaOf(shape, 'input') as { properties?: Record<string, Json>; required?: string[] };
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || (schema.required ?? []).includes(name),
    schema: property,
    ...(property.type === 'object' && { style: 'deepObject', explode: true }),
  }));
};

const security = (access: Endpoint['access']): Json[] => {
  if (access === 'open') return [{}];
  if (access === 'customer') return [{ bearer: [] }];
  return [{}, { cartToken: [] }, { orderToken: [] }, { bearer: [] }];
};

const refusals = (endpoint: Endpoint): Json => {
  const statuses = ['400', '403', '404', '409', '422'].filter((status) => endpoint.method !== 'GET' || status < '409');
  return Object.fromEntries(statuses.map((status) => [status, { $ref: '#/components/responses/Error' }]));
};

const operation = (endpoint: Endpoint, components: Record<string, Json>): Json => {
  const data = hoist(schemaOf(endpoint.answer, 'output'), endpoint.name.replace('.', '_'), components);
  const meta = endpoint.meta && { meta: schemaOf(endpoint.meta, 'output') };
  const answer = { type: 'object', properties: { data, ...meta }, required: ['data', ...Object.keys(meta ?? {})] };
  const idempotency = { $ref: '#/components/parameters/IdempotencyKey' };
  return {
    operationId: endpoint.name.replace('.', '_'),
    summary: endpoint.summary,
    tags: [endpoint.name.split('.')[0]],
    security: security(endpoint.access),
    parameters: [
      ...parameters(endpoint.params, 'path'),
      ...parameters(endpoint.query, 'query'),
      ...(endpoint.method === 'POST' ? [idempotency] : []),
    ],
    ...(endpoint.body && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(endpoint.body, 'input') } } },
    }),
    responses: {
      [String(endpoint.status ?? 200)]: { description: 'Done', content: { 'application/json': { schema: answer } } },
      ...refusals(endpoint),
    },
  };
};

const errorSchema: Json = {
  type: 'object',
  required: ['data', 'error'],
  properties: {
    data: { type: 'null' },
    error: {
      type: 'object',
      required: ['status', 'name', 'message', 'details'],
      properties: {
        status: { type: 'integer' },
        name: { type: 'string' },
        message: { type: 'string' },
        details: { type: 'object', required: ['code'], properties: { code: { type: 'string' } } },
      },
    },
  },
};

const header = (name: string): Json => ({ type: 'apiKey', in: 'header', name });

/** The storefront API as an OpenAPI 3.1 document, from the same zod shapes that are enforced. */
export const openApi = (endpoints: readonly Endpoint[], version: string): Json => {
  const paths: Record<string, Json> = {};
  const schemas: Record<string, Json> = {};
  for (const endpoint of endpoints) {
    if (typeof endpoint.access === 'object') continue;
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint, schemas) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Headless commerce for Strapi', version, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/api/commerce' }],
    paths,
    components: {
      schemas,
      securitySchemes: {
        cartToken: header('Cart-Token'),
        orderToken: header('Order-Token'),
        bearer: { type: 'http', scheme: 'bearer' },
      },
      parameters: {
        IdempotencyKey: {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: { type: 'string', maxLength: 255 },
        },
      },
      responses: { Error: { description: 'Refused', content: { 'application/json': { schema: errorSchema } } } },
    },
  };
};
