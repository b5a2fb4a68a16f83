import { addressLines } from './order-data';
import { instructionsOf } from './instructions';
import { tellsOfCancel } from './worth-telling';

const address = {
  name: 'Ada',
  company: null,
  line1: 'Main Street 1',
  line2: null,
  city: 'Springfield',
  state: null,
  postalCode: '10115',
  country: 'DE',
};

test.each([
  [{}, '10115 Springfield'],
  [{ country: 'US', state: 'IL', postalCode: '62701' }, 'Springfield, IL 62701'],
  [{ country: 'GB', postalCode: 'SW1A 1AA' }, 'Springfield, SW1A 1AA'],
  [{ postalCode: null }, 'Springfield'],
])('an address is written as its country does: %j', (over, line) => {
  expect(addressLines({ ...address, ...over }).lines).toEqual(['Ada', 'Main Street 1', line]);
});

test.each([
  ['staff', false, true],
  ['out-of-stock', false, true],
  ['expired', true, true],
  ['expired', false, false],
  ['customer', true, false],
  ['refused', false, false],
] as const)('of an order cancelled as %s (told how to pay: %p) its buyer is told: %p', (reason, instructed, told) => {
  expect(tellsOfCancel(reason, instructed)).toBe(told);
});

test('only a payment that waits outside the shop has instructions', () => {
  const step = { kind: 'instructions', text: 'Transfer it.' } as const;
  expect(instructionsOf([{ status: 'pending', step }])).toBe('Transfer it.');
  expect(instructionsOf([{ status: 'captured', step }])).toBeUndefined();
  expect(instructionsOf([{ status: 'pending', step: null }])).toBeUndefined();
});
