import type { Order } from '../schemas/order';

interface Place {
  readonly country: string;
  readonly state: string | null;
}
interface Change {
  readonly shippingAddress?: Place | undefined;
  readonly billingAddress?: Place | undefined;
}
interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** Countries whose taxes differ by state. */
const byState: readonly string[] = ['US', 'CA', 'IN', 'BR'];

const elsewhere = (before: Place, now: Place): boolean =>
  before.country !== now.country || (byState.includes(now.country) && before.state !== now.state);

/** Why these addresses cannot be an order's any more. */
export const addressRefusal = (
  order: Pick<Order, 'status' | 'fulfillmentStatus' | 'shippingAddress'>,
  { shippingAddress }: Change,
): Refusal | undefined => {
  if (order.status === 'cancelled') return { code: 'order.cancelled', message: 'The order is cancelled.' };
  if (!shippingAddress) return undefined;
  if (!order.shippingAddress) {
    return { code: 'order.nothing-to-ship', message: 'Nothing of this order is shipped.' };
  }
  if (order.fulfillmentStatus !== 'unfulfilled') {
    return { code: 'order.shipped', message: 'Some of it is on its way: its address can no longer be changed.' };
  }
  if (elsewhere(order.shippingAddress, shippingAddress)) {
    const message =
      'Shipping and taxes were worked out for another country or state. Refund it, and let it be placed anew.';
    return { code: 'order.other-country', message };
  }
  return undefined;
};
