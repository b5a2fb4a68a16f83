import { mostBytes, refuseOversized } from './body-shape';

const nested = (depth: number): unknown => (depth ? { in: nested(depth - 1) } : 'leaf');

it('lets in four objects inside each other, and no fifth', () => {
  expect(() => refuseOversized(nested(4))).not.toThrow();
  expect(() => refuseOversized(nested(5))).toThrow('at most 4 objects');
  expect(() => refuseOversized([[[[[]]]]])).toThrow('at most 4 objects');
});

it('counts bytes of values and keys, not letters', () => {
  expect(() => refuseOversized({ note: 'x'.repeat(mostBytes - 100) })).not.toThrow();
  expect(() => refuseOversized({ note: 'x'.repeat(mostBytes) })).toThrow('at most 256 kB');
  expect(() => refuseOversized({ note: '€'.repeat(mostBytes / 2) })).toThrow('at most 256 kB');
  expect(() => refuseOversized({ ['k'.repeat(mostBytes)]: 1 })).toThrow('at most 256 kB');
});

it('is not itself brought down by a body made to do so', () => {
  let deep: unknown = 0;
  for (let n = 0; n < 100_000; n += 1) deep = [deep];
  expect(() => refuseOversized(deep)).toThrow('at most 4 objects');
});
