import { canMoveOn } from './dispute';

it.each([
  ['inquiry', 'open', true],
  ['open', 'won', true],
  ['open', 'lost', true],
  ['lost', 'won', true],
  ['open', 'open', true],
  ['won', 'open', false],
  ['lost', 'open', false],
  ['open', 'inquiry', false],
  ['won', 'inquiry', false],
] as const)('from %s to %s: %s', (from, to, moves) => expect(canMoveOn(from, to)).toBe(moves));
