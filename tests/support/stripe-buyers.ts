import type { FakeStripe, Intent } from './fake-stripe';
import { guest, type Guest, type Wanted } from './guest';
import type { ApiClient, Json } from './api-client';

export interface Bought {
  readonly buyer: Guest;
  /** As the checkout answered it. */
  readonly order: Json;
  readonly intent: Intent;
  /** The order as its holder sees it now. */
  read(): Promise<Json>;
}

/** A guest at the payment page: the order is open, Stripe waits for the card. */
export const atPaymentPage = async (
  api: ApiClient,
  stripe: FakeStripe,
  ...lines: readonly Wanted[]
): Promise<Bought> => {
  const buyer = await guest(api, ...lines);
  const { status, body, text } = await buyer.checkout('captured', { payment: { provider: 'stripe' } });
  if (status !== 201) throw new Error(`No checkout: ${status} ${text}`);
  const { order, payment } = body.data;
  // The client secret begins with the intent's id: several shops of one Stripe may have an order of one number.
  const intent = stripe.intents().find(({ id }) => payment.step.secret.startsWith(`${id}_secret`));
  if (!intent) throw new Error(`No intent of order ${order.number}.`);
  const read = async () => (await api.get(`/orders/${order.number}`, { 'order-token': order.token })).body.data as Json;
  return { buyer, order, intent, read };
};
