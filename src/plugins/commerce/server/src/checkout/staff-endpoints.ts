import { numberParams, readForStaff, staffOrderShape } from '../order';
import { endpoint } from '../platform/endpoint';
import { cancelOrderByStaff } from './actions/cancel-checkout';
import { captureOrder } from './actions/capture-order';
import { markPaid } from './actions/mark-paid';

export const staffEndpoints = [
  endpoint({
    name: 'orders.capture',
    summary: 'Take the money that is held for an order',
    method: 'POST',
    path: '/orders/:number/capture',
    access: { staff: 'orders.capture' },
    params: numberParams,
    answer: staffOrderShape,
    run: async ({ strapi, params }) => {
      await captureOrder(strapi, params.number);
      return readForStaff(strapi, params.number);
    },
  }),
  endpoint({
    name: 'orders.markPaid',
    summary: 'The money of an order that is paid outside the shop has come',
    method: 'POST',
    path: '/orders/:number/mark-paid',
    access: { staff: 'orders.capture' },
    params: numberParams,
    answer: staffOrderShape,
    run: async ({ strapi, params }) => {
      await markPaid(strapi, params.number);
      return readForStaff(strapi, params.number);
    },
  }),
  endpoint({
    name: 'orders.cancel',
    summary: 'Give up an order that waits for its payment',
    method: 'POST',
    path: '/orders/:number/cancel',
    access: { staff: 'orders.cancel' },
    params: numberParams,
    answer: staffOrderShape,
    run: async ({ strapi, params }) => {
      await cancelOrderByStaff(strapi, params.number);
      return readForStaff(strapi, params.number);
    },
  }),
];
