import { meant, respelt } from './spelling';

const vocabulary = ['blue', 'shirt', 'shirts', 'short', 'skirt', 'shelf', 'headphones', 'umbrella', 'running'];

test.each([
  ['swapped', 'shrit', 'shirt'],
  ['left out', 'umbrela', 'umbrella'],
  ['typed twice', 'shhirt', 'shirt'],
  ['mistaken', 'umbrxlla', 'umbrella'],
  ['wrong twice in a long word', 'haedphoens', 'headphones'],
])('a letter %s: %s is meant for %s', (_slip, typed, word) => {
  expect(meant(typed, vocabulary, false).words[0]).toBe(word);
});

test('short words are taken as they are, and far ones are not meant', () => {
  expect(meant('shi', vocabulary, false).words).toEqual([]);
  expect(meant('bxxe', vocabulary, false).words).toEqual([]);
  expect(meant('headphones', vocabulary, false).words).toEqual(['headphones']);
});

test('the last word may be a beginning, also one with a slip', () => {
  expect(meant('runn', vocabulary, true)).toEqual({ words: ['running'], spelt: true });
  expect(meant('headpohn', vocabulary, true)).toEqual({ words: ['headphones'], spelt: false });
  expect(meant('headpohn', vocabulary, false).words).toEqual([]);
});

test('only what is not known is respelt, and stays a possibility as it was typed', () => {
  expect(respelt(['blue', 'shrit'], vocabulary)).toEqual({
    wanted: [['blue'], ['shrit', 'shirt', 'shirts']],
    phrase: 'blue shirt',
  });
  expect(respelt(['blue', 'shirt'], vocabulary)).toBeUndefined();
  expect(respelt(['blue', 'zzzzzz'], vocabulary)).toBeUndefined();
});
