import { cartLinkIn, cartLinkToken } from './cart-link';

const link = { tokenHash: 'h'.repeat(43), expiresAt: 1_800_000_000_000 };

test('a link says which cart, and until when', () => {
  expect(cartLinkIn(cartLinkToken('secret', link))).toEqual(link);
});

test('nobody makes one without the shop’s key, nor one that lasts longer', () => {
  const [hash, , signature] = cartLinkToken('secret', link).split('.');
  const later = `${hash}.${(link.expiresAt + 1).toString(36)}.${signature}`;
  expect(cartLinkToken('other', link)).not.toBe(cartLinkToken('secret', link));
  expect(cartLinkToken('secret', { ...link, expiresAt: link.expiresAt + 1 })).not.toBe(later);
});

test.each(['', 'x', `${'h'.repeat(43)}.zz`, `${'h'.repeat(42)}.zz.${'s'.repeat(43)}`])('“%s” is none', (token) => {
  expect(cartLinkIn(token)).toBeUndefined();
});
