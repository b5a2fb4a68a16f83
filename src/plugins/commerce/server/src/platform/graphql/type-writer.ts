import { componentPlace, type Json } from '../json-schema';

/** A type as a field says it, and whether the field may be without it. */
export interface Reference {
  readonly type: string;
  readonly nullable: boolean;
}

interface ObjectSchema extends Json {
  readonly properties: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
}

const prefix = 'Commerce';
const largestInt = 2 ** 31;

export const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const isIdentity = (field: string): boolean => field === 'id' || field === 'documentId';
const isNull = (schema: Json): boolean => schema.type === 'null';
const isObject = (schema: Json): schema is ObjectSchema => schema.type === 'object' && 'properties' in schema;

/** GraphQL has no other names: a field that is called otherwise (`List-Unsubscribe`) is REST's alone. */
export const isName = (field: string): boolean => /^[_A-Za-z]\w*$/.test(field);

/** What a word may be as a value of an enum: others (`client-secret`) stay strings, to be the same as in REST. */
const isEnumValue = (value: unknown): value is string =>
  typeof value === 'string' && isName(value) && !['true', 'false', 'null'].includes(value);

/** GraphQL's Int has 32 bits: amounts of money need more. */
const isInt = ({ minimum, maximum }: Json): boolean => Number(minimum) >= -largestInt && Number(maximum) < largestInt;

const scalarOf = (schema: Json): string => {
  if (schema.type === 'integer') return isInt(schema) ? 'Int' : 'Long';
  if (schema.type === 'number') return 'Float';
  if (schema.type === 'boolean' || typeof schema.const === 'boolean') return 'Boolean';
  return schema.type === 'string' || typeof schema.const === 'string' ? 'String' : 'JSON';
};

const wordsOf = (schema: Json): readonly unknown[] | undefined =>
  Array.isArray(schema.enum) ? (schema.enum as unknown[]) : 'const' in schema ? [schema.const] : undefined;

const described = (text: unknown, indent = ''): string =>
  typeof text === 'string' ? `${indent}${JSON.stringify(text)}\n` : '';

/**
 * Writes GraphQL types for JSON Schemas whose references lead into `components`. Shapes that have a name keep it
 * (`Cart` becomes `CommerceCart`); those within are called after where they stand.
 */
export const typeWriter = (components: Readonly<Record<string, Json>>) => {
  const written = new Map<string, string>();

  const deref = (schema: Json): Json =>
    typeof schema.$ref === 'string' ? (components[schema.$ref.slice(componentPlace.length)] ?? {}) : schema;

  /** One object with what any of them holds: what not all of them hold may be missing. */
  const merged = (members: readonly ObjectSchema[]): ObjectSchema => {
    const names = [...new Set(members.flatMap(({ properties }) => Object.keys(properties)))];
    const variants = (name: string) => {
      const all = members.flatMap(({ properties }): Json[] => (properties[name] ? [properties[name]] : []));
      return all.filter(
        (one, index) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index,
      );
    };
    return {
      type: 'object',
      properties: Object.fromEntries(
        names.map((name) => {
          const [first = {}, ...others]: Json[] = variants(name);
          return [name, others.length ? { anyOf: [first, ...others] } : first];
        }),
      ),
      required: names.filter((name) => members.every(({ required = [] }) => required.includes(name))),
    };
  };

  const fields = (schema: ObjectSchema, name: string, kind: Kind): string =>
    Object.entries(schema.properties)
      .filter(([field]) => isName(field))
      .map(([field, property]) => {
        const { type, nullable } = reference(property, `${name}${upperFirst(field)}`, kind, field);
        const optional = nullable || !(schema.required ?? []).includes(field);
        return `${described(property.description, '  ')}  ${field}: ${type}${optional ? '' : '!'}\n`;
      })
      .join('');

  /** Under its name from the first moment on: a tree contains itself. */
  const write = (name: string, body: () => string): string => {
    if (!written.has(name)) {
      written.set(name, '');
      written.set(name, body());
    }
    return name;
  };

  const unionOf = (members: readonly Json[], name: string, kind: Kind, field: string): Reference => {
    const nullable = members.some(isNull);
    const others = members.filter((member) => !isNull(member));
    const [first = {}] = others;
    if (others.length === 1) return { ...reference(first, name, kind, field), nullable };
    const words = others.map((member) => wordsOf(deref(member)));
    if (words.every((some) => some !== undefined)) {
      return { ...reference({ enum: words.flat() }, name, kind, field), nullable };
    }
    const objects = others.map(deref).filter(isObject);
    if (objects.length !== others.length) return { type: 'JSON', nullable };
    return { type: reference(merged(objects), name, kind, field).type, nullable };
  };

  const reference = (schema: Json, at: string, kind: Kind, field = ''): Reference => {
    const known = typeof schema.$ref === 'string' ? prefix + schema.$ref.slice(componentPlace.length) : undefined;
    const target = deref(schema);
    const name = known ?? at;
    const union = (target.anyOf ?? target.oneOf) as readonly Json[] | undefined;
    if (union) return unionOf(union, name, kind, field);
    const words = wordsOf(target);
    if (words && words.length > 1 && words.every(isEnumValue)) {
      return { type: write(name, () => `enum ${name} { ${words.join(' ')} }\n`), nullable: false };
    }
    if (words) return { type: scalarOf({ const: words[0] }), nullable: false };
    if (target.type === 'array') {
      const { type, nullable } = reference((target.items ?? {}) as Json, name, kind);
      return { type: `[${type}${nullable ? '' : '!'}]`, nullable: false };
    }
    if (isObject(target) && Object.keys(target.properties).length) {
      const body = () => `${described(target.description)}${kind} ${name} {\n${fields(target, name, kind)}}\n`;
      return { type: write(name, body), nullable: false };
    }
    const scalar = isIdentity(field) && target.type === 'string' ? 'ID' : scalarOf(target);
    return { type: scalar, nullable: !Object.keys(target).length };
  };

  return {
    reference: (schema: Json, at: string, kind: Kind, field?: string) => reference(schema, prefix + at, kind, field),
    /** A type of its own. */
    object: (at: string, text: string): string => write(prefix + at, () => `type ${prefix}${at} {\n${text}}\n`),
    /** All types so far. */
    text: (): string => [...written.values()].join(''),
  };
};

/** What GraphQL calls an object: what is sent and what is answered are different types. */
export type Kind = 'type' | 'input';
export type TypeWriter = ReturnType<typeof typeWriter>;
