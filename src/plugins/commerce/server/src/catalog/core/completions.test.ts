import { completions } from './completions';

const titles = ['Blue Shirt', 'Shirt with Shells', 'Shoe', 'Blue Shirt', 'Hat'];

test('the last word goes on as most titles have it', () => {
  expect(completions(['sh'], titles)).toEqual(['shirt', 'shells', 'shoe']);
  expect(completions(['blue', 'sh'], titles)).toEqual(['blue shirt', 'blue shells', 'blue shoe']);
  expect(completions(['blue', 'bl'], titles)).toEqual([]);
  expect(completions([], [])).toEqual([]);
});
