/** What an OpenAPI 3.1 document says of a value: the part of JSON Schema that the shop's own document uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly format?: string;
  readonly default?: unknown;
}

/** Bounds of what a number can hold are nothing to tell. */
const unbounded = new Set([Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER, 2 ** 31 - 1, -(2 ** 31)]);

const span = (least: number | undefined, most: number | undefined, of: string): string[] => {
  const [from, to] = [least, most].map((bound) => (bound === undefined || unbounded.has(bound) ? undefined : bound));
  if (from === undefined && to === undefined) return [];
  if (to === undefined) return from ? [`at least ${from} ${of}`.trim()] : [];
  return [`${from ? `${from} to ${to}` : `up to ${to}`} ${of}`.trim()];
};

/** What the type does not say: `1 to 200 characters`, `default 20`. */
const limitsOf = (schema: Schema): string =>
  [
    ...(schema.anyOf ?? []).map(limitsOf).filter(Boolean),
    ...(schema.format ? [schema.format] : []),
    ...span(schema.minLength, schema.maxLength, 'characters'),
    ...span(schema.minimum, schema.maximum, ''),
    ...span(schema.minItems, schema.maxItems, 'items'),
    ...(schema.default === undefined ? [] : [`default ${JSON.stringify(schema.default)}`]),
  ].join(', ');

const nameOf = (name: string): string => (/^\w+$/.test(name) ? name : JSON.stringify(name));

/** The fields of an object, one a line, each with what its type does not say. */
const fieldsOf = ({ properties = {}, required = [] }: Schema, indent: string): string =>
  Object.entries(properties)
    .map(([name, schema]) => {
      const limits = limitsOf(schema);
      const mark = required.includes(name) ? '' : '?';
      return `${indent}${nameOf(name)}${mark}: ${typescriptOf(schema, indent)};${limits && ` // ${limits}`}\n`;
    })
    .join('');

/** The schema as the TypeScript that a reader knows; of a named one its name. */
export const typescriptOf = (schema: Schema, indent = ''): string => {
  if (schema.$ref) return schema.$ref.replace(/^.*\//, '');
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const one = schema.anyOf ?? schema.oneOf;
  if (one) return [...new Set(one.map((each) => typescriptOf(each, indent)))].join(' | ');
  if (schema.allOf) return schema.allOf.map((each) => typescriptOf(each, indent)).join(' & ');
  if (schema.type === 'array') {
    const items = typescriptOf(schema.items ?? {}, indent);
    return /[|&]/.test(items.replace(/\{[^]*\}/, '')) ? `(${items})[]` : `${items}[]`;
  }
  if (schema.properties && Object.keys(schema.properties).length) {
    return `{\n${fieldsOf(schema, `${indent}  `)}${indent}}`;
  }
  if (schema.type === 'object' || schema.additionalProperties) {
    const value =
      typeof schema.additionalProperties === 'object' ? typescriptOf(schema.additionalProperties) : 'unknown';
    return `Record<string, ${value}>`;
  }
  return schema.type === 'integer' ? 'number' : (schema.type ?? 'unknown');
};
