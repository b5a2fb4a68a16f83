import { oneLine, plainAddress } from './one-line';

test.each([
  ['Order 1001', 'Order 1001'],
  ['Order\r\nBcc: all@example.com', 'Order Bcc: all@example.com'],
  ['a\u2028b\u0000c\u202Ed', 'a b c d'],
  ['  tab\tand\nline ', 'tab and line'],
])('%j becomes one line', (text, line) => expect(oneLine(text)).toBe(line));

test('a long one is cut between characters', () => expect(oneLine('ü😀'.repeat(10), 3)).toBe('ü😀ü'));

test.each(['ada@example.com', "o'neil+shop@sub.example", 'jörg@müller.example'])('%s is an address', (text) =>
  expect(plainAddress(text)).toBe(text),
);

test.each([
  '',
  'ada',
  'ada@example.com\r\nBcc: all@example.com',
  'ada@example.com, eve@example.com',
  'Ada <ada@example.com>',
  'ada@example.com;eve@example.com',
  'a b@example.com',
  '"a"@example.com',
])('%j is none', (text) => expect(plainAddress(text)).toBeUndefined());
