import { refuseUnstorable } from './storable';

it('takes every letter there is', () => {
  expect(() => refuseUnstorable({ name: 'Ñandú 𝒜 👩‍👩‍👧 \u202E', lines: [{ n: 1, no: null }] }, 'body')).not.toThrow();
});

it.each([
  [{ note: 'a\u0000b' }, 'note: '],
  [{ payment: { options: { x: '\uD800' } } }, 'payment.options.x: '],
  [{ payment: { 'a\u0000': 1 } }, 'payment: '],
  [['\uDC00'], '0: '],
  ['\u0000', 'body: '],
])('refuses %j and names the place', (value, place) => {
  expect(() => refuseUnstorable(value, 'body')).toThrow(`${place}holds a character that is none`);
});
