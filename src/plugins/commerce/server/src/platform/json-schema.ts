import { z } from '@strapi/utils';

export type Json = Record<string, unknown>;

const place = '#/$defs/';
/** Where a document keeps the shapes that have a name. */
export const componentPlace = '#/components/schemas/';

/**
 * Turns zod shapes into JSON Schema for one document. Shapes that are shared or contain themselves (a tree) become
 * definitions, which must stand once under the document's components for their references to resolve.
 */
export const jsonSchemas = () => {
  const components: Record<string, Json> = {};

  /** Zod's own name for it if the shape was given one, otherwise the next free number. */
  const nameOf = (key: string): string => (key.startsWith('__') ? `Shape${Object.keys(components).length + 1}` : key);

  const schemaOf = (shape: z.ZodType, io: 'input' | 'output'): Json => {
    const {
      $schema: _dialect,
      $defs = {},
      ...schema
    } = z.toJSONSchema(shape, { io, unrepresentable: 'any' }) as Json & { $defs?: Record<string, Json> };
    const names = new Map<string, string>();
    for (const key of Object.keys($defs)) {
      const name = nameOf(key);
      names.set(key, name);
      components[name] = {};
    }
    const own = shape.meta()?.id;
    const refer = (to: string): string => {
      if (to === '#') return `${componentPlace}${own}`;
      return to.startsWith(place) ? `${componentPlace}${names.get(to.slice(place.length))}` : to;
    };
    const relinked = ({ id: _name, ...part }: Json): Json =>
      JSON.parse(JSON.stringify(part), (key, value: unknown) =>
        key === '$ref' && typeof value === 'string' ? refer(value) : value,
      ) as Json;
    for (const [key, definition] of Object.entries($defs)) components[names.get(key) as string] = relinked(definition);
    if (!own) return relinked(schema);
    components[own] = relinked(schema);
    return { $ref: `${componentPlace}${own}` };
  };

  return { components, schemaOf };
};

/** One word of an address, or one argument: as it is once it is parsed, where an address has only letters (`page: 2`). */
export interface Parameter {
  readonly name: string;
  readonly schema: Json;
  readonly required: boolean;
}

export const parametersOf = (schemaOf: SchemaOf, shape: z.ZodType | undefined): Parameter[] => {
  if (!shape) return [];
  const { properties = {} } = schemaOf(shape, 'output') as { properties?: Record<string, Json> };
  // What may be left out is known from before: a default fills it in.
  const { required = [] } = schemaOf(shape, 'input') as { required?: readonly string[] };
  return Object.entries(properties).map(([name, schema]) => ({ name, schema, required: required.includes(name) }));
};

export type SchemaOf = ReturnType<typeof jsonSchemas>['schemaOf'];
