import { addressRefusal } from './address-change';

const berlin = { country: 'DE', state: null };
const order = {
  status: 'completed',
  fulfillmentStatus: 'unfulfilled',
  shippingAddress: berlin,
} as unknown as Parameters<typeof addressRefusal>[0];

test('an address is corrected within its country, until something of the order has left', () => {
  expect(addressRefusal(order, { shippingAddress: { country: 'DE', state: 'BY' } })).toBeUndefined();
  const moved = { ...order, fulfillmentStatus: 'partially_fulfilled' } as typeof order;
  expect(addressRefusal(moved, { shippingAddress: berlin })?.code).toBe('order.shipped');
  expect(addressRefusal(moved, { billingAddress: berlin })).toBeUndefined();
});

test('another country, and another state where states have taxes, is another price', () => {
  expect(addressRefusal(order, { shippingAddress: { country: 'FR', state: null } })?.code).toBe('order.other-country');
  const american = { ...order, shippingAddress: { country: 'US', state: 'CA' } } as typeof order;
  expect(addressRefusal(american, { shippingAddress: { country: 'US', state: 'NY' } })?.code).toBe(
    'order.other-country',
  );
});

test('a cancelled order and one that is not shipped have no address to change', () => {
  const cancelled = { ...order, status: 'cancelled' } as typeof order;
  expect(addressRefusal(cancelled, { billingAddress: berlin })?.code).toBe('order.cancelled');
  const digital = { ...order, shippingAddress: null } as typeof order;
  expect(addressRefusal(digital, { shippingAddress: berlin })?.code).toBe('order.nothing-to-ship');
});
