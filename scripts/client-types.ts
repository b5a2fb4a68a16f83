import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { features } from '../src/plugins/commerce/server/src/index';
import { platformEndpoints } from '../src/plugins/commerce/server/src/platform/endpoints';

const folder = path.resolve(__dirname, '../src/plugins/commerce/client/src');

interface Described {
  readonly operationId: string;
  readonly 'x-graphql'?: string;
}

/** Every operation that answers JSON, under the name it has in GraphQL: its route, and its types. */
const operationsFile = (paths: Readonly<Record<string, Readonly<Record<string, Described>>>>): string => {
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

/** The client's generated files, by name, from the shop's OpenAPI document. */
const clientSources = async (document: object): Promise<Readonly<Record<string, string>>> => {
  const note = '// Written by `npm run client:types` from the OpenAPI document. Do not edit.\n';
  const { paths } = document as { paths: Parameters<typeof operationsFile>[0] };
  const types = astToString(await openapiTS(document as unknown as OpenAPI3));
  return {
    'api.generated.ts': `${note}${types}`,
    'operations.generated.ts': note + operationsFile(paths),
  };
};

/** As the definitions are now: no shop has to run. */
const apiDocument = async (): Promise<object> => {
  const describe = platformEndpoints(features).find(({ name }) => name === 'platform.openapi');
  const { data } = (await describe?.run({} as never)) as { data: object };
  return data;
};

/** Writes them, or with `--check` says which are not up to date. */
const main = async () => {
  for (const [name, text] of Object.entries(await clientSources(await apiDocument()))) {
    const file = path.join(folder, name);
    if (!process.argv.includes('--check')) writeFileSync(file, text);
    else if (readFileSync(file, 'utf8') !== text) {
      process.exitCode = 1;
      console.error(`${name} is not what the API is now: run \`npm run client:types\`.`);
    }
  }
};

void main();
