import type { z } from '@strapi/utils';
import type { Endpoint } from './endpoint';
import { type Json, jsonSchemas, parametersOf, type SchemaOf } from './json-schema';

const parameters = (schemaOf: SchemaOf, shape: z.ZodType | undefined, where: 'path' | 'query'): Json[] =>
  parametersOf(schemaOf, shape).map(({ name, schema, required }) => ({
    name,
    in: where,
    required: where === 'path' || required,
    schema,
    ...(schema.type === 'object' && { style: 'deepObject', explode: true }),
    ...(schema.type === 'array' && { style: 'form', explode: false }),
  }));

const security = (access: Endpoint['access']): Json[] => {
  if (access === 'open') return [{}];
  if (access === 'customer') return [{ bearer: [] }];
  return [{}, { cartToken: [] }, { orderToken: [] }, { bearer: [] }];
};

const refusals = (endpoint: Endpoint): Json => {
  const statuses = ['400', '403', '404', '409', '422'].filter((status) => endpoint.method !== 'GET' || status < '409');
  return Object.fromEntries(statuses.map((status) => [status, { $ref: '#/components/responses/Error' }]));
};

const operation = (schemaOf: SchemaOf, endpoint: Endpoint): Json => {
  const data = schemaOf(endpoint.answer, 'output');
  const meta = endpoint.meta && { meta: schemaOf(endpoint.meta, 'output') };
  const answer = { type: 'object', properties: { data, ...meta }, required: ['data', ...Object.keys(meta ?? {})] };
  const idempotency = { $ref: '#/components/parameters/IdempotencyKey' };
  return {
    operationId: endpoint.name.replace('.', '_'),
    summary: endpoint.summary,
    tags: [endpoint.name.split('.')[0]],
    // The operation of GraphQL that does the same.
    ...(endpoint.graphql && { 'x-graphql': endpoint.graphql }),
    security: security(endpoint.access),
    parameters: [
      ...parameters(schemaOf, endpoint.params, 'path'),
      ...parameters(schemaOf, endpoint.query, 'query'),
      ...(endpoint.method === 'POST' && !endpoint.raw ? [idempotency] : []),
    ],
    ...(endpoint.body && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(endpoint.body, 'input') } } },
    }),
    ...(endpoint.raw && { requestBody: { required: true, content: { 'application/json': { schema: {} } } } }),
    responses: {
      [String(endpoint.status ?? 200)]: {
        description: 'Done',
        content: { [endpoint.contentType ?? 'application/json']: { schema: answer } },
      },
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
  const { components, schemaOf } = jsonSchemas();
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints) {
    if (typeof endpoint.access === 'object') continue;
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(schemaOf, endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Headless commerce for Strapi', version, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/api/commerce' }],
    paths,
    components: {
      schemas: components,
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
