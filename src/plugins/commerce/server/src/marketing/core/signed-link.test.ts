import { addressHash, idIn, linkToken } from './signed-link';

const id = '0123456789abcdef01234567';

test('a link says what it is for, and is another for another use, thing or key', () => {
  const token = linkToken('a secret', 'confirm', id);
  expect(idIn(token)).toBe(id);
  const others = [
    linkToken('a secret', 'unsubscribe', id),
    linkToken('a secret', 'confirm', `${id}0`),
    linkToken('another', 'confirm', id),
  ];
  expect(new Set([token, ...others].map((each) => each.split('.')[1])).size).toBe(4);
});

test('what is no link names nothing', () => {
  const token = linkToken('a secret', 'confirm', id);
  for (const other of ['', '.', id, `${id}.`, `${token}x`, `${token}\n`, ` ${token}`, token.replace(id, '../..')]) {
    expect(idIn(other)).toBeUndefined();
  }
});

test('an address has one hash under one key', () => {
  expect(addressHash('a secret', 'ada@example.com')).toBe(addressHash('a secret', 'ada@example.com'));
  expect(addressHash('another', 'ada@example.com')).not.toBe(addressHash('a secret', 'ada@example.com'));
});
