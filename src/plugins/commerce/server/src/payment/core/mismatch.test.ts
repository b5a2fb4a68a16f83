import { mismatchesOf, type Expected } from './mismatch';

const expected: Expected = { amount: 9490, currency: 'EUR', orderNumber: '1001', attempt: '1001-a', live: true };
const identity = { currency: 'EUR', orderNumber: '1001', attempt: '1001-a', live: true, account: undefined };

test('the payment we asked for differs in nothing', () => {
  expect(mismatchesOf({ amount: 9490, identity }, expected)).toEqual([]);
  expect(mismatchesOf({ amount: 9490 }, expected)).toEqual([]);
  expect(mismatchesOf({ amount: 9490, identity }, { ...expected, live: undefined })).toEqual([]);
});

test.each([
  ['amount', { amount: 9489 }],
  ['currency', { identity: { ...identity, currency: 'USD' } }],
  ['order', { identity: { ...identity, orderNumber: '1002' } }],
  ['order', { identity: { ...identity, orderNumber: undefined } }],
  ['attempt', { identity: { ...identity, attempt: '1001-b' } }],
  ['livemode', { identity: { ...identity, live: false } }],
  ['account', { identity: { ...identity, account: 'acct_other' } }],
])('another %s is a mismatch', (word, over) => {
  expect(mismatchesOf({ amount: 9490, identity, ...over }, expected)).toEqual([word]);
});
