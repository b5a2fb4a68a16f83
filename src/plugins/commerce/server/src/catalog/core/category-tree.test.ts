import { categoryTree, type Branch } from './category-tree';

const row = (id: number, parentId: number | null) => ({
  id,
  parentId,
  slug: `c${id}`,
  title: `C${id}`,
  description: null,
  count: id,
});
const shape = (branches: readonly Branch[]): unknown => branches.map(({ slug, children }) => [slug, shape(children)]);

test('children stand below their parents, in the given order', () => {
  expect(shape(categoryTree([row(2, null), row(4, 1), row(1, null), row(3, 1)]))).toEqual([
    ['c2', []],
    [
      'c1',
      [
        ['c4', []],
        ['c3', []],
      ],
    ],
  ]);
});

test('a category whose parent is not there is a root', () => {
  expect(shape(categoryTree([row(1, 9)]))).toEqual([['c1', []]]);
});

test('a loop loses nothing and ends', () => {
  expect(shape(categoryTree([row(1, 2), row(2, 1), row(3, 3)]))).toEqual([
    ['c1', [['c2', []]]],
    ['c3', []],
  ]);
});
