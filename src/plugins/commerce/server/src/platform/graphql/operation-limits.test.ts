import { z } from '@strapi/utils';
import { endpoint } from '../endpoint';
import { measure } from './operation-limits';
import type { Twin } from './twins';

const twin = (name: string, meta?: z.ZodType): Twin => ({
  on: 'Query',
  name,
  endpoint: endpoint({
    ...{ name: 'a.b', summary: '', method: 'GET', path: '/', access: 'open', answer: z.unknown() },
    ...(meta && { meta }),
    run: async () => undefined,
  }),
});
const twins = [twin('cart'), twin('products', z.object({}))];

const field = (name: string, selections: object[] = [], pageSize?: object) => ({
  ...{ kind: 'Field', name: { value: name }, selectionSet: { selections } },
  arguments: pageSize ? [{ name: { value: 'pageSize' }, value: pageSize }] : [],
});
const spread = (name: string) => ({ kind: 'FragmentSpread', name: { value: name } });
const operation = (...selections: object[]) =>
  ({ kind: 'OperationDefinition', selectionSet: { selections } }) as Parameters<typeof measure>[0];

const sizeOf = (asked: ReturnType<typeof operation>, fragments: Record<string, object[]> = {}) =>
  measure(asked, twins, (name) => {
    const selections = fragments[name];
    return selections && ({ kind: 'FragmentDefinition', selectionSet: { selections } } as never);
  });

it('counts fields, their depth, and each operation', () => {
  expect(sizeOf(operation(field('cart', [field('lines', [field('sku'), field('total')])])))).toEqual({
    depth: 3,
    cost: 53,
  });
  expect(sizeOf(operation(field('cart'), field('cart')))).toEqual({ depth: 1, cost: 100 });
});

it('counts the fields of a page as often as it may have items', () => {
  const page = (size?: object) => sizeOf(operation(field('products', [field('data', [field('sku')])], size))).cost;
  expect(page()).toBe(50 + 20 * 2);
  expect(page({ kind: 'IntValue', value: '3' })).toBe(50 + 3 * 2);
  expect(page({ kind: 'Variable' })).toBe(50 + 100 * 2);
});

it('counts fragments where they are spread, even a thousand million of them, and one that spreads itself', () => {
  const fragments: Record<string, object[]> = { f0: [field('sku')], self: [spread('self'), field('sku')] };
  for (let n = 1; n <= 30; n += 1) fragments[`f${n}`] = [spread(`f${n - 1}`), spread(`f${n - 1}`)];
  expect(sizeOf(operation(field('cart', [spread('f30')])), fragments).cost).toBe(50 + 2 ** 30);
  expect(sizeOf(operation(field('cart', [spread('self')])), fragments).cost).toBe(51);
});

it('leaves alone what is a site’s own', () => {
  expect(sizeOf(operation(field('articles', [field('title')])))).toEqual({ depth: 0, cost: 0 });
});
