import { anySku } from '../cache/answer-cache';
import { keysOfAnswer, keysOfStock } from './surrogate-keys';

test('a change of stock names every answer that tells of it, and those that any stock changes', () => {
  const purged = new Set(keysOfStock(['A, B', 'C']));
  const isPurged = (skus: readonly string[]) => keysOfAnswer(skus).some((key) => purged.has(key));
  expect([['A, B'], ['C', 'D'], [anySku], ['D'], []].map(isPurged)).toEqual([true, true, true, false, false]);
  expect(keysOfStock([])).toEqual([]);
});

test('every answer has the key that purges all, and no key separates itself', () => {
  const keys = keysOfAnswer(['A, B', 'é 1', anySku]);
  expect(keys).toContain('commerce');
  for (const key of keys) expect(key).toMatch(/^[a-z0-9-]+$/);
});

test('an answer about very many SKUs is purged with any of them, and its header stays short', () => {
  const skus = Array.from({ length: 2000 }, (_, n) => `SKU-${n}`);
  const keys = keysOfAnswer(skus);
  expect(keys.join(' ').length).toBeLessThan(8000);
  expect(keys.some((key) => keysOfStock(['SKU-7']).includes(key))).toBe(true);
});
