import { expectedToken, orderLinkToken } from './order-link';

const link = { number: '1001', email: 'ada@example.com', expiresAt: 2_000 };
const token = orderLinkToken('secret', link);

test('a link opens its order until it is over', () => {
  expect(expectedToken('secret', token, link, 1_999)).toBe(token);
  expect(expectedToken('secret', token, link, 2_000)).toBeUndefined();
});

test.each([
  ['another order', 'secret', { ...link, number: '1002' }],
  ['the order of a buyer with another address', 'secret', { ...link, email: 'eve@example.com' }],
  ['an order of another shop', 'other', link],
])('but not %s', (_what, secret, order) => {
  expect(expectedToken(secret, token, order, 0)).not.toBe(token);
});

test.each(['', 'x', token.slice(1), token.slice(0, -1), `zzz${token}`])('"%s" is none', (wrong) => {
  expect(expectedToken('secret', wrong, link, 0)).not.toBe(wrong);
});

test('nor has an order whose buyer is erased one', () => {
  const blank = { ...link, email: '' };
  expect(expectedToken('secret', orderLinkToken('secret', blank), blank, 0)).toBeUndefined();
});
