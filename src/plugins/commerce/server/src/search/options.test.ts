import { meilisearchShape } from './options';

const takes = (url: string): boolean => meilisearchShape.safeParse({ url }).success;

test('Meilisearch is reached by https, or inside a network of one’s own', () => {
  const fine = [
    'https://search.example.com',
    'http://meilisearch:7700',
    'http://127.0.0.1:7700',
    'http://10.1.2.3:7700',
  ];
  expect(fine.filter((url) => !takes(url))).toEqual([]);
  const wrong = ['http://search.example.com', 'http://8.8.8.8:7700', 'ftp://meilisearch', 'meilisearch'];
  expect(wrong.filter(takes)).toEqual([]);
});

test('without an address there is none, and a key alone is a mistake', () => {
  expect([meilisearchShape.parse({}), meilisearchShape.parse({ url: '', key: '' })]).toEqual([undefined, undefined]);
  expect(meilisearchShape.safeParse({ key: 'a' }).success).toBe(false);
  expect(meilisearchShape.parse({ url: 'http://localhost:7700' })).toEqual({
    ...{ url: 'http://localhost:7700', key: undefined, prefix: 'commerce', timeoutMs: 300, mostFound: 1000 },
  });
});
