import { isLinkGood, linkMilliseconds, mayAsk } from './asking';

const now = Date.UTC(2026, 10, 26, 12);
const ago = (minutes: number): number => now - minutes * 60_000;

test.each([
  ['never', [], true],
  ['a moment ago', [now], false],
  ['nine minutes ago', [ago(9)], false],
  ['ten minutes ago', [ago(10)], true],
  ['twice today', [ago(300), ago(20)], true],
  ['three times today', [ago(600), ago(300), ago(20)], false],
  ['three times, the first of them yesterday', [ago(1440), ago(300), ago(20)], true],
])('an address that was asked %s', (_when, asked, may) => {
  expect(mayAsk(asked, now)).toBe(may);
});

test('a link is good for seven days', () => {
  expect(isLinkGood(now - linkMilliseconds, now)).toBe(true);
  expect(isLinkGood(now - linkMilliseconds - 1, now)).toBe(false);
});
