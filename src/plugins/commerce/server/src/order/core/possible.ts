import type { Order } from '../schemas/order';
import { addressRefusal } from './address-change';

export const orderActions = ['capture', 'mark-paid', 'refund', 'cancel', 'change-shipping-address'] as const;
export type OrderAction = (typeof orderActions)[number];

/** A payment, and what its provider can. Amounts in minor units. */
export interface PayableFacts {
  readonly status: string;
  /** What could still be given back of it. */
  readonly refundable: number;
  readonly captures: boolean;
  readonly refunds: boolean;
  readonly seenByStaff: boolean;
}

/**
 * What staff can do with an order as it is now: for buttons. Each action decides anew, under its lock, so that an old
 * page cannot do what a new one would not offer.
 */
export const possibleActions = (order: Order, payments: readonly PayableFacts[]): OrderAction[] => {
  const some = (holds: (payment: PayableFacts) => boolean) => payments.some(holds);
  const holdsMoney = some(({ status }) => status === 'captured' || status === 'authorized');
  const facts: Readonly<Record<OrderAction, boolean>> = {
    capture: order.status === 'completed' && some(({ status, captures }) => status === 'authorized' && captures),
    'mark-paid': order.status === 'pending' && some(({ status, seenByStaff }) => status === 'pending' && seenByStaff),
    refund: some(({ refundable, refunds }) => refundable > 0 && refunds),
    cancel: order.status === 'pending' && !holdsMoney,
    'change-shipping-address':
      order.shippingAddress !== null && !addressRefusal(order, { shippingAddress: order.shippingAddress }),
  };
  return orderActions.filter((action) => facts[action]);
};
