import type { Order } from '../schemas/order';
import { possibleActions } from './possible';

const order = (status: Order['status'], fulfillmentStatus = 'unfulfilled') =>
  ({ status, fulfillmentStatus, shippingAddress: { country: 'DE', state: null } }) as Order;
const card = { status: 'captured', refundable: 1000, captures: true, refunds: true, seenByStaff: false };
const transfer = { status: 'pending', refundable: 0, captures: true, refunds: false, seenByStaff: true };

test.each([
  ['a paid order', order('completed'), [card], ['refund', 'change-shipping-address']],
  [
    'held money',
    order('completed'),
    [{ ...card, status: 'authorized', refundable: 0 }],
    ['capture', 'change-shipping-address'],
  ],
  ['a bank transfer that is awaited', order('pending'), [transfer], ['mark-paid', 'cancel', 'change-shipping-address']],
  [
    'a bank transfer that came',
    order('completed', 'fulfilled'),
    [{ ...transfer, status: 'captured', refundable: 5 }],
    [],
  ],
  ['all given back', order('completed', 'fulfilled'), [{ ...card, refundable: 0 }], []],
  ['a cancelled order', order('cancelled'), [{ ...card, status: 'cancelled', refundable: 0 }], []],
] as const)('%s', (_what, given, payments, actions) => {
  expect(possibleActions(given, payments)).toEqual(actions);
});
