import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { features } from '../../src/plugins/commerce/server/src/index';
import { platformEndpoints } from '../../src/plugins/commerce/server/src/platform/endpoints';
import { type ApiDocument, clientReference } from './reference';

const root = path.resolve(__dirname, '../..');
const client = 'src/plugins/commerce/client/src';

/** Every operation that answers JSON, under the name it has in GraphQL: its route, and its types. */
const operationsFile = ({ paths }: ApiDocument): string => {
  const all = Object.entries(paths).flatMap(([route, methods]) =>
    Object.entries(methods).flatMap(([method, { operationId, 'x-graphql': name }]) =>
      name ? [{ name, route: `${method.toUpperCase()} ${route}`, operationId }] : [],
    ),
  );
  return [
    'export const routes = {',
    ...all.map(({ name, route }) => `  ${name}: '${route}',`),
    '} as const;\n',
    'export interface OperationIds {',
    ...all.map(({ name, operationId }) => `  ${name}: '${operationId}';`),
    '}\n',
  ].join('\n');
};

/** The client's generated files, by where they are, from the shop's OpenAPI document. */
const clientSources = async (document: ApiDocument): Promise<Readonly<Record<string, string>>> => {
  const note = '// Written by `npm run client:types` from the OpenAPI document. Do not edit.\n';
  const types = astToString(await openapiTS(document as unknown as OpenAPI3));
  return {
    [`${client}/api.generated.ts`]: `${note}${types}`,
    [`${client}/operations.generated.ts`]: note + operationsFile(document),
    'docs/client.md': clientReference(document),
  };
};

/** As the definitions are now: no shop has to run. */
const apiDocument = async (): Promise<ApiDocument> => {
  const describe = platformEndpoints(features).find(({ name }) => name === 'platform.openapi');
  const { data } = (await describe?.run({} as never)) as { data: ApiDocument };
  return data;
};

/** Writes them, or with `--check` says which are not up to date. */
const main = async () => {
  for (const [name, text] of Object.entries(await clientSources(await apiDocument()))) {
    const file = path.join(root, name);
    if (!process.argv.includes('--check')) writeFileSync(file, text);
    else if (readFileSync(file, 'utf8') !== text) {
      process.exitCode = 1;
      console.error(`${name} is not what the API is now: run \`npm run client:types\`.`);
    }
  }
};

void main();
