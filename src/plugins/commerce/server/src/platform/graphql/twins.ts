import type { z } from '@strapi/utils';
import type { Endpoint } from '../endpoint';
import { jsonSchemas, type Json, parametersOf, type SchemaOf } from '../json-schema';
import { isName, typeWriter, upperFirst, type TypeWriter } from './type-writer';

/** A field that entries get, whatever their content type: `offers`. */
export interface FieldShape {
  readonly name: string;
  readonly summary: string;
  readonly query: z.ZodType;
  readonly answer: z.ZodType;
}

/** An operation of GraphQL that does what an endpoint does. */
export interface Twin {
  readonly endpoint: Endpoint;
  readonly on: 'Query' | 'Mutation';
  readonly name: string;
}

const isTwinned = (endpoint: Endpoint): endpoint is Endpoint & { readonly graphql: string } =>
  typeof endpoint.graphql === 'string';

export const twinsOf = (endpoints: readonly Endpoint[], nameOf: (name: string) => string): Twin[] =>
  endpoints.filter(isTwinned).map((endpoint) => ({
    endpoint,
    on: endpoint.method === 'GET' ? 'Query' : 'Mutation',
    name: nameOf(endpoint.graphql),
  }));

const argumentsOf = (schemaOf: SchemaOf, writer: TypeWriter, shape: z.ZodType | undefined, at: string): string[] =>
  parametersOf(schemaOf, shape).map(({ name, schema, required }) => {
    const { type } = writer.reference(schema, `${at}${upperFirst(name)}`, 'input', name);
    return `${name}: ${type}${required ? '!' : ''}`;
  });

const inputOf = (schemaOf: SchemaOf, writer: TypeWriter, shape: z.ZodType | undefined, at: string): string[] => {
  if (!shape) return [];
  const schema = schemaOf(shape, 'input') as { properties?: object; required?: readonly string[] } & Json;
  if (!Object.keys(schema.properties ?? {}).some(isName)) return [];
  return [`input: ${writer.reference(schema, `${at}Input`, 'input').type}${schema.required?.length ? '!' : ''}`];
};

const listed = (given: readonly string[]): string => (given.length ? `(${given.join(', ')})` : '');

/** `cart: CommerceCart`. Nullable, so that one refusal leaves the answers beside it. */
const fieldOf = (schemaOf: SchemaOf, writer: TypeWriter, { endpoint, name }: Twin): string => {
  const at = upperFirst(endpoint.graphql as string);
  const given = [
    ...argumentsOf(schemaOf, writer, endpoint.params, at),
    ...argumentsOf(schemaOf, writer, endpoint.query, at),
    ...inputOf(schemaOf, writer, endpoint.body, at),
  ];
  const data = writer.reference(schemaOf(endpoint.answer, 'output'), `${at}Result`, 'type').type;
  const meta = endpoint.meta && writer.reference(schemaOf(endpoint.meta, 'output'), `${at}Meta`, 'type').type;
  const answer = meta ? writer.object(`${at}Page`, `  data: ${data}!\n  meta: ${meta}!\n`) : data;
  return `  ${JSON.stringify(endpoint.summary)}\n  ${name}${listed(given)}: ${answer}\n`;
};

/** The twins as GraphQL's own language says them, from the very shapes that REST enforces. */
export const describeTwins = (
  twins: readonly Twin[],
  entries: readonly { readonly field: FieldShape; readonly on: readonly { type: string; name: string }[] }[],
): string => {
  const { components, schemaOf } = jsonSchemas();
  const writer = typeWriter(components);
  const roots = (['Query', 'Mutation'] as const).map((on) => {
    const fields = twins.filter((twin) => twin.on === on).map((twin) => fieldOf(schemaOf, writer, twin));
    return fields.length ? `type ${on} {\n${fields.join('')}}\n` : '';
  });
  const extended = entries.flatMap(({ field, on }) => {
    const given = listed(argumentsOf(schemaOf, writer, field.query, upperFirst(field.name)));
    const { type } = writer.reference(schemaOf(field.answer, 'output'), upperFirst(field.name), 'type');
    const summary = JSON.stringify(field.summary);
    return on.map((entry) => `type ${entry.type} {\n  ${summary}\n  ${entry.name}${given}: ${type}!\n}\n`);
  });
  return [writer.text(), ...roots, ...extended].join('');
};
