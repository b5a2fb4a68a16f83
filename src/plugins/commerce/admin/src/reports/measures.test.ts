import { changeOf, measureOf } from './measures';

const figure = {
  ...{ orders: 4, units: 9, gross: 1000, discounts: 0, shipping: 0, tax: 0, charged: 1000, refunds: 0, net: 1000 },
  ...{ averageOrder: 250, newCustomers: 1, returningOrders: 3, carts: 10, downloads: 0 },
};

test('three orders of four are of buyers who came back, and four of ten carts were ordered', () => {
  expect(measureOf('returning').value(figure)).toBe(0.75);
  expect(measureOf('conversion').value(figure)).toBe(0.4);
});

test('imported orders have no carts: nothing is said of a share', () => {
  expect(measureOf('conversion').value({ ...figure, carts: 0 })).toBeNull();
  expect(measureOf('returning').value({ ...figure, returningOrders: 0, newCustomers: 0 })).toBeNull();
});

test('a change is a share of what was, also below zero', () => {
  expect([changeOf(150, 100), changeOf(-50, -100), changeOf(1, 0), changeOf(null, 1)]).toEqual([0.5, 0.5, null, null]);
});
