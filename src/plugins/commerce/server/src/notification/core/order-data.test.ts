import { addressLines } from './order-data';
import { instructionsOf } from './instructions';
import { parcelOf } from './parcel';
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

test('a parcel is told as it was sent, and its link only when it leads to the web', () => {
  const shipped = (data: object) => ({
    type: 'fulfillment.shipped',
    data: { fulfillment: 'f1', ...data },
    happenedAt: 1,
  });
  const whole = (...events: object[]) =>
    ({ events, order: { fulfillmentStatus: 'fulfilled' } }) as unknown as Parameters<typeof parcelOf>[0];
  expect(parcelOf(whole(shipped({ carrier: 'DHL', tracking: '', trackingUrl: 'javascript:alert(1)' })), 'f1')).toEqual({
    ...{ carrier: 'DHL', tracking: null, trackingUrl: null, partly: false },
  });
  expect(parcelOf(whole(shipped({ trackingUrl: 'https://dhl.example/1' })), 'f1')?.trackingUrl).toBe(
    'https://dhl.example/1',
  );
  expect(parcelOf(whole(shipped({})), 'f2')).toBeUndefined();
});
