import type { Json } from './api-client';
import type { Shop } from './shop';

interface TypeRef {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType: TypeRef | null;
}
interface Field {
  readonly name: string;
  readonly args: readonly { readonly name: string; readonly type: TypeRef }[];
  readonly type: TypeRef;
}

const introspection = `{ __schema { types { name kind enumValues { name }
  inputFields { name type { ...Ref } } fields { name args { name type { ...Ref } } type { ...Ref } } } } }
  fragment Ref on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }`;

const named = (ref: TypeRef): TypeRef => (ref.ofType ? named(ref.ofType) : ref);
const written = ({ kind, name, ofType }: TypeRef): string => {
  if (kind === 'NON_NULL' && ofType) return `${written(ofType)}!`;
  return kind === 'LIST' && ofType ? `[${written(ofType)}]` : `${name}`;
};

export interface GraphqlAnswer {
  readonly status: number;
  readonly data: Json;
  readonly errors: readonly { readonly message: string; readonly extensions: Json; readonly path?: string[] }[];
}

/** How deep a tree is asked for: it contains itself. */
const deepest = 6;

/** A shop's GraphQL, with its schema as it describes itself. */
export const graphqlOf = async (shop: Pick<Shop, 'client'>) => {
  const ask = async (
    query: string,
    variables: object = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<GraphqlAnswer> => {
    const { status, body } = await shop.client('/graphql', headers).post('', { query, variables });
    return { status, data: body.data, errors: body.errors ?? [] };
  };
  const { types } = (await ask(introspection)).data.__schema as { types: { name: string; fields: Field[] | null }[] };
  const fieldsOf = (type: string): readonly Field[] => types.find(({ name }) => name === type)?.fields ?? [];

  /** All that there is of a type: what REST would answer. */
  const everything = (type: string, depth = 0): string => {
    const fields = fieldsOf(type);
    if (!fields.length) return '';
    if (depth === deepest) return '{ __typename }';
    const all = fields.map(({ name, type: of }) => `${name} ${everything(`${named(of).name}`, depth + 1)}`.trim());
    return `{ ${all.join(' ')} }`;
  };

  return {
    ask,
    fieldsOf,
    /** `addCartLine` with all of its arguments as variables, asking for everything. */
    operation: (name: string): string => {
      const kind = fieldsOf('Query').some((field) => field.name === name) ? 'Query' : 'Mutation';
      const field = fieldsOf(kind).find((one) => one.name === name);
      if (!field) throw new Error(`GraphQL has no operation ${name}.`);
      const list = (parts: readonly string[]) => (parts.length ? `(${parts.join(', ')})` : '');
      const declared = list(field.args.map((arg) => `$${arg.name}: ${written(arg.type)}`));
      const given = list(field.args.map((arg) => `${arg.name}: $${arg.name}`));
      return `${kind.toLowerCase()}${declared} { ${name}${given} ${everything(`${named(field.type).name}`)} }`;
    },
  };
};

export type Graphql = Awaited<ReturnType<typeof graphqlOf>>;
