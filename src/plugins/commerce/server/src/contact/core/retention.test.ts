import { retained } from './retention';

const at = (text: string): number => Date.parse(`${text}T12:00:00Z`);

test.each([
  ['2026-11-26', 24, '2024-11-26'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2024-03-31', 1, '2024-02-29'],
  ['2026-01-15', 2, '2025-11-15'],
])('on %s what nobody touched for %d months is from before %s', (now, months, before) => {
  expect(retained(at(now), months).changedBefore).toBe(at(before));
});

test('spam goes after thirty days', () => {
  expect(retained(at('2026-01-31'), 24).spamBefore).toBe(at('2026-01-01'));
});
