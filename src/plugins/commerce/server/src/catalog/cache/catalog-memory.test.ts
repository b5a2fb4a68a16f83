import { anySku, answerCache, type Remembered } from './answer-cache';
import { catalogMemory } from './catalog-memory';

const answer = (text: string, ...skus: string[]): Remembered => ({
  bytes: Buffer.from(text),
  etag: text,
  headers: {},
  skus,
});
const limits = { answers: 3, bytes: 100 };

/** An answer that is made when the test says so. */
const slowly = () => {
  let finish: (made: Remembered) => void = () => undefined;
  const promise = new Promise<Remembered>((resolve) => (finish = resolve));
  return { make: () => promise, finish };
};

test('the least recently asked for is dropped first, and memory stays bounded', () => {
  const cache = answerCache(limits);
  for (const key of ['a', 'b', 'c']) cache.remember(key, answer(key));
  cache.recall('a');
  cache.remember('d', answer('d'));
  expect(['a', 'b', 'c', 'd'].filter((key) => cache.recall(key))).toEqual(['a', 'c', 'd']);
  cache.remember('big', answer('x'.repeat(100)));
  expect(cache.size).toBe(1);
  cache.remember('too big', answer('x'.repeat(101)));
  expect(cache.recall('too big')).toBeUndefined();
});

test('a change of stock forgets what tells of it, and what any stock may change', () => {
  const cache = answerCache(limits);
  cache.remember('page', answer('page', 'A', 'B'));
  cache.remember('other', answer('other', 'C'));
  cache.remember('in stock', answer('in stock', anySku));
  cache.forget(['B', 'unknown']);
  expect(['page', 'other', 'in stock'].filter((key) => cache.recall(key))).toEqual(['other']);
});

test('everyone who asks at once gets one answer', async () => {
  const memory = catalogMemory(answerCache(limits));
  const { make, finish } = slowly();
  const make2 = jest.fn(make);
  const both = Promise.all([memory.answer('k', make2), memory.answer('k', make2)]);
  finish(answer('made', 'A'));
  await both;
  expect(make2).toHaveBeenCalledTimes(1);
  expect(memory.recall('k')).toMatchObject({ etag: 'made' });
});

test.each([['all' as const], [['A']]])(
  'an answer begun before a change (%p) is neither kept nor joined',
  async (change) => {
    const memory = catalogMemory(answerCache(limits));
    const before = slowly();
    const old = memory.answer('k', before.make);
    memory.forget(change);
    const fresh = memory.answer('k', async () => answer('new', 'A'));
    expect(await fresh).toMatchObject({ etag: 'new' });
    before.finish(answer('old', 'A'));
    await old;
    expect(memory.recall('k')).toMatchObject({ etag: 'new' });
  },
);

test('a change of other stock keeps an answer that is being made', async () => {
  const memory = catalogMemory(answerCache(limits));
  const { make, finish } = slowly();
  const made = memory.answer('k', make);
  memory.forget(['Z']);
  finish(answer('made', 'A'));
  await made;
  expect(memory.recall('k')).toMatchObject({ etag: 'made' });
});

test('a failure is everyone’s who asked, and is not remembered', async () => {
  const memory = catalogMemory(answerCache(limits));
  await expect(memory.answer('k', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
  expect(memory.recall('k')).toBeUndefined();
  expect(await memory.answer('k', async () => answer('up'))).toMatchObject({ etag: 'up' });
});
