import { addressNeeds } from './address-needs';

it.each([
  [
    { requiresShipping: true, pickup: false },
    { shippingAddress: true, taxedAt: 'shippingAddress' },
  ],
  [
    { requiresShipping: true, pickup: true },
    { shippingAddress: false, taxedAt: 'pickup' },
  ],
  [
    { requiresShipping: false, pickup: false },
    { shippingAddress: false, taxedAt: 'billingAddress' },
  ],
  [
    { requiresShipping: false, pickup: true },
    { shippingAddress: false, taxedAt: 'billingAddress' },
  ],
])('%j needs %j', (cart, needs) => expect(addressNeeds(cart)).toEqual(needs));
