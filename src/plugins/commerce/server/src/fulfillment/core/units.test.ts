import { fulfillmentStatusOf } from '../../order/core/derived-status';
import { paidBack } from './paid-back';
import { plannedShipment } from './shipment';
import { unitsOf, type Handing } from './units';

const mug = { publicId: 'mug', quantity: 3, requiresShipping: true };
const parcel = (quantity: number, status: Handing['status'] = 'fulfilled'): Handing => ({
  ...{ status, ships: true, lines: [{ id: 'mug', quantity }] },
});
const downloads = (status: Handing['status']): Handing => ({
  ...{ status, ships: false, lines: [{ id: 'mug', quantity: 3 }] },
});

test('what is sent in parts is sent once all of it is', () => {
  expect(unitsOf(mug, [], 0)).toEqual({ due: 3, sent: 0, unsent: 3, left: 3 });
  expect(unitsOf(mug, [parcel(1)], 0)).toEqual({ due: 3, sent: 1, unsent: 2, left: 2 });
  expect(unitsOf(mug, [parcel(1), parcel(2)], 0)).toEqual({ due: 3, sent: 3, unsent: 0, left: 0 });
});

test('what a fulfiller has, staff do not send; what it let go, they do', () => {
  expect(unitsOf(mug, [parcel(3, 'requested')], 0)).toEqual({ due: 3, sent: 0, unsent: 0, left: 0 });
  expect(unitsOf(mug, [parcel(3, 'cancelled')], 0)).toEqual({ due: 3, sent: 0, unsent: 3, left: 3 });
});

test('a line that goes two ways is sent when both are done', () => {
  expect(unitsOf(mug, [downloads('fulfilled')], 0).sent).toBe(0);
  expect(unitsOf(mug, [downloads('held'), parcel(3)], 0).sent).toBe(0);
  expect(unitsOf(mug, [downloads('fulfilled'), parcel(3)], 0).sent).toBe(3);
});

test('what was paid back before it was sent is not waited for, though staff may send it by name', () => {
  expect(unitsOf(mug, [parcel(1)], 1)).toEqual({ due: 2, sent: 1, unsent: 2, left: 1 });
  expect(unitsOf(mug, [parcel(3)], 3)).toEqual({ due: 3, sent: 3, unsent: 0, left: 0 });
});

test('a service that nobody hands over needs nothing', () => {
  const service = { ...mug, requiresShipping: false };
  expect(unitsOf(service, [], 0)).toEqual({ due: 0, sent: 0, unsent: 0, left: 0 });
  expect(fulfillmentStatusOf([unitsOf(service, [], 0)])).toBe('not_required');
});

test.each([
  [[{ due: 2, sent: 0 }], 'unfulfilled'],
  [[{ due: 2, sent: 1 }], 'partially_fulfilled'],
  [
    [
      { due: 2, sent: 2 },
      { due: 0, sent: 0 },
    ],
    'fulfilled',
  ],
  [[], 'not_required'],
])('%j is %s', (lines, status) => {
  expect(fulfillmentStatusOf(lines)).toBe(status);
});

test('a shipment is what is named, at most what is not sent; or all that should be', () => {
  const lines = [{ id: 'mug', sku: 'MUG', unsent: 2, left: 1 }];
  expect(plannedShipment(lines, undefined)).toEqual({ units: [{ id: 'mug', quantity: 1 }] });
  const twice = [
    { id: 'mug', quantity: 1 },
    { id: 'mug', quantity: 1 },
  ];
  expect(plannedShipment(lines, twice)).toEqual({ units: [{ id: 'mug', quantity: 2 }] });
  expect(plannedShipment(lines, [...twice, { id: 'mug', quantity: 1 }])).toMatchObject({ code: 'fulfillment.exceeds' });
  expect(plannedShipment(lines, [{ id: 'cup', quantity: 1 }])).toMatchObject({ code: 'fulfillment.unknown-line' });
  expect(plannedShipment([], undefined)).toMatchObject({ code: 'fulfillment.exceeds' });
});

test('refunds count from when they are written down until they fail', () => {
  const captured = [{ status: 'captured', received: 1000 }];
  const refund = { status: 'created', amount: 400, lines: [{ id: 'mug', quantity: 2 }] };
  expect(paidBack(captured, [refund]).unitsOf(mug)).toBe(2);
  expect(paidBack(captured, [{ ...refund, status: 'failed' }]).unitsOf(mug)).toBe(0);
  expect(paidBack(captured, [{ ...refund, lines: null, amount: 1000 }])).toMatchObject({ all: true });
  expect(paidBack([], []).all).toBe(false);
});
