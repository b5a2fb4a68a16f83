import ts from 'typescript';
import { promisedOnce } from '../support/promised-once';
import { isPure, isStore, isTest } from './layers';
import type { Rule } from './rule';
import { walk } from './source';

const impureGlobals = new Set([
  'strapi',
  'process',
  'fetch',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'console',
]);
const impureMembers = new Set(['Date.now', 'Math.random']);

const isDeclaredName = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
};

const impure = (node: ts.Node): string | undefined => {
  if (ts.isPropertyAccessExpression(node) && impureMembers.has(node.getText())) return `asks ${node.getText()}`;
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return 'asks the clock';
  if (ts.isIdentifier(node) && impureGlobals.has(node.text) && !isDeclaredName(node)) return `touches ${node.text}`;
  return undefined;
};

const pureFolders: Rule = {
  title: 'nothing pure touches Strapi, the clock, chance or the network',
  violations: (sources) =>
    sources.filter((source) => isPure(source.file) && !isTest(source)).flatMap((source) => walk(source, impure)),
  broken: { 'cart/core/age.ts': 'export const age = (born: number) => Date.now() - born;' },
};

const databaseMembers = new Set(['db', 'documents', 'entityService', 'query']);

/** `strapi.db`, `strapi.documents`, or a call of `sql` itself: passing it on to a store is fine. */
const database = (node: ts.Node): string | undefined => {
  if (ts.isPropertyAccessExpression(node) && databaseMembers.has(node.name.text)) {
    if (/(^|\.)strapi$/.test(node.expression.getText())) return `uses ${node.getText()}`;
  }
  if (ts.isCallExpression(node)) {
    const callee = node.expression;
    const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
    if (name === 'sql') return 'writes SQL';
    if (
      name === 'raw' &&
      ts.isPropertyAccessExpression(callee) &&
      /(^|\.)(sql|trx|knex)$/.test(callee.expression.getText())
    ) {
      return 'writes SQL';
    }
  }
  return undefined;
};

const storesRemember: Rule = {
  title: 'only stores and the platform reach the database',
  violations: (sources) =>
    sources
      .filter((source) => !isStore(source.file) && !isTest(source))
      .flatMap((source) => [
        ...walk(source, database),
        ...source.imports
          .filter(({ specifier, typeOnly }) => specifier === 'knex' && !typeOnly)
          .map(() => `${source.file} imports knex`),
      ]),
  broken: { 'cart/actions/add-line.ts': "export const add = (tx: T) => tx.sql('commerce_carts').insert({});" },
};

const typed: Rule = {
  title: 'no `any` outside the platform and the stores',
  violations: (sources) =>
    sources
      .filter((source) => !isStore(source.file))
      .flatMap((source) => walk(source, (node) => (node.kind === ts.SyntaxKind.AnyKeyword ? 'says any' : undefined))),
  broken: { 'cart/contract.ts': 'export const view = (cart: any) => cart;' },
};

const attics = /(^|\/)(utils?|helpers?|common|shared|misc|lib)(\/|\.tsx?$)/;

const noAttic: Rule = {
  title: 'no attic: no file or folder called utils, helpers, common or shared',
  violations: (sources) => sources.filter(({ file }) => attics.test(file)).map(({ file }) => file),
  broken: { 'cart/utils/sum.ts': '' },
};

const eventsAreTypes: Rule = {
  title: 'the catalogue of events is types only',
  violations: (sources) =>
    sources
      .filter(({ file }) => file === 'events.ts')
      .flatMap((source) =>
        source.tree.statements
          .filter(
            (node) =>
              !ts.isImportDeclaration(node) && !ts.isTypeAliasDeclaration(node) && !ts.isInterfaceDeclaration(node),
          )
          .map(() => 'events.ts holds more than types'),
      ),
  broken: { 'events.ts': 'export const events = [];' },
};

/** `{ name: 'commerce_…', …, unique: true }`, as a schema says it. */
const ruleOfUniqueness = (node: ts.Node): string | undefined => {
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const given = new Map(
    node.properties.flatMap((property) =>
      ts.isPropertyAssignment(property) ? [[property.name.getText(), property.initializer] as const] : [],
    ),
  );
  const name = given.get('name');
  if (given.get('unique')?.kind !== ts.SyntaxKind.TrueKeyword || !name || !ts.isStringLiteral(name)) return undefined;
  return promisedOnce.includes(name.text) ? undefined : `promises ${name.text}, which no storm tries`;
};

const promisesAreTried: Rule = {
  title: 'every unique index stands in tests/support/promised-once.ts, where a storm tries it',
  violations: (sources) => sources.flatMap((source) => walk(source, ruleOfUniqueness)),
  broken: {
    'cart/schemas/cart.ts': "const once = { name: 'commerce_carts_never_tried', columns: ['x'], unique: true };",
  },
};

const outsidersTakeTypes: Rule = {
  title: 'the admin and the client import only contracts, as types',
  violations: (sources) =>
    sources.flatMap((source) =>
      source.imports
        .filter(({ target }) => target !== undefined && /(^|\/)server\/src\//.test(target))
        .filter(({ target, typeOnly }) => !typeOnly || !/\/(contract|.*-contract)$/.test(target as string))
        .map(({ specifier }) => `${source.file} imports ${specifier}`),
    ),
  broken: { 'admin/src/orders/page.tsx': "import { orderView } from '../../../server/src/order/contract';" },
};

export const contentRules: readonly Rule[] = [
  pureFolders,
  storesRemember,
  typed,
  noAttic,
  eventsAreTypes,
  promisesAreTried,
];
/** For what stands beside the server: read from the plugin's own folder. */
export const outsideRules: readonly Rule[] = [outsidersTakeTypes, noAttic];

/** So that a tidy slice is seen to pass every rule. */
export const tidy: Readonly<Record<string, string>> = {
  'index.ts': "import { cart } from './cart/feature';\nexport default [cart];",
  'config.ts': "import { isCurrency } from './money';\nexport const known = isCurrency;",
  'money/index.ts': "export { add } from './add';",
  'money/add.ts': 'export const add = (a: number, b: number) => a + b;',
  'platform/clock.ts': 'export const now = () => Date.now();',
  'catalog/index.ts': "export type { Offer } from './schemas/offer';",
  'catalog/schemas/offer.ts': 'export interface Offer { sku: string }',
  'cart/feature.ts': "import { endpoints } from './endpoints';\nexport const cart = { endpoints };",
  'cart/endpoints.ts': "import { addLine } from './actions/add-line';\nexport const endpoints = [addLine];",
  'cart/actions/add-line.ts':
    "import { now } from '../../platform/clock';\nimport { sum } from '../core/sum';\nimport { save } from '../store';\nexport const addLine = (tx: T) => save(tx.sql, sum(1, now()));",
  'cart/store.ts': "export const save = (sql: any, total: number) => sql('commerce_carts').insert({ total });",
  'cart/core/sum.ts':
    "import type { Offer } from '../../catalog';\nimport { add } from '../../money';\nexport const sum = (a: number, b: number, _of?: Offer) => add(a, b);",
};
