import { type Schema, typescriptOf } from './typescript-of';

interface Content {
  readonly content?: { readonly 'application/json'?: { readonly schema: Schema } };
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly 'x-graphql'?: string;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly parameters?: readonly (Schema & {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: Schema;
  })[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const jsonOf = (content: Content | undefined): Schema | undefined => content?.content?.['application/json']?.schema;

/** What stands in the address, the query and the body, in one object as the client takes it. */
const inputOf = ({ parameters = [], requestBody }: Operation): string => {
  const told = parameters.filter(({ in: place }) => place === 'path' || place === 'query');
  const body = jsonOf(requestBody);
  const properties = { ...Object.fromEntries(told.map(({ name, schema }) => [name, schema])), ...body?.properties };
  const required = [...told.filter((one) => one.required).map(({ name }) => name), ...(body?.required ?? [])];
  if (body && !body.properties && body.type !== 'object') return typescriptOf(body);
  return Object.keys(properties).length ? typescriptOf({ type: 'object', properties, required }) : '';
};

const answerOf = ({ responses }: Operation): string => {
  const schema = ['200', '201', '202'].map((status) => jsonOf(responses[status])).find(Boolean);
  const { data, meta } = schema?.properties ?? {};
  if (!data) return 'void';
  return meta
    ? typescriptOf({ type: 'object', properties: { data, meta }, required: ['data', 'meta'] })
    : typescriptOf(data);
};

const isForMembers = ({ security = [] }: Operation): boolean =>
  security.length > 0 && security.every((way) => 'bearer' in way);

const described = (name: string, route: string, operation: Operation): string => `### ${name}

${operation.summary}.${isForMembers(operation) ? ' Signed-in customers only.' : ''} \`${route}\`

\`\`\`ts
shop.${name}(${inputOf(operation)}): Promise<${answerOf(operation)}>
\`\`\`
`;

const titleOf = (tag: string): string => tag.replace(/([A-Z])/g, ' $1').replace(/^./, (first) => first.toUpperCase());

/** The client's reference, in Markdown: every method with what it takes and answers, and every type by name. */
export const clientReference = ({ paths, components }: ApiDocument): string => {
  const all = Object.entries(paths).flatMap(([place, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ route: `${method.toUpperCase()} ${place}`, operation })),
  );
  const called = all.flatMap(({ route, operation }) => {
    const name = operation['x-graphql'];
    return name ? [{ name, route, operation, tag: operation.tags[0] ?? '' }] : [];
  });
  const tags = [...new Set(called.map(({ tag }) => tag))];
  const groups = tags.map((tag) => {
    const own = called.filter((each) => each.tag === tag);
    return `## ${titleOf(tag)}\n\n${own.map(({ name, route, operation }) => described(name, route, operation)).join('\n')}`;
  });
  const types = Object.entries(components.schemas).map(
    ([name, schema]) => `### ${name}\n\n\`\`\`ts\ntype ${name} = ${typescriptOf(schema)}\n\`\`\`\n`,
  );
  const others = all.filter(({ operation }) => !operation['x-graphql']);
  return `<!-- Written by \`npm run client:types\` from the OpenAPI document. Do not edit. -->

# The client, method by method

\`import { createShop } from 'strapi-plugin-headless-commerce/client'\`, then \`const shop = createShop({ url })\`. A second
argument of each method takes \`signal\`, \`headers\` and \`idempotencyKey\`. Amounts are integers in the currency's smallest
unit. What is refused throws a \`ShopError\` with \`code\`, \`status\`, \`problems\` and \`fields\`.

${groups.join('\n')}
## Addresses that are opened, not called

${others.map(({ route, operation }) => `- \`${route}\`: ${operation.summary}`).join('\n')}

## Types

${types.join('\n')}`;
};
