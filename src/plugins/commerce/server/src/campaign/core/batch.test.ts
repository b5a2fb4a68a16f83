import fc from 'fast-check';
import { batchOf } from './batch';

test('however many a minute, no more are sent, and nearly as many', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60_000 }), (mailsPerMinute) => {
      const { size, milliseconds } = batchOf(mailsPerMinute);
      const rate = (size * 60_000) / milliseconds;
      return size >= 1 && size <= 50 && rate <= mailsPerMinute && rate >= mailsPerMinute * 0.95;
    }),
  ));
