import type Stripe from 'stripe';
import type { PaymentProvider } from '../../payment-provider';
import { explained } from './errors';

const savedCards = {
  payment_element: {
    enabled: true,
    features: {
      payment_method_save: 'enabled',
      payment_method_save_usage: 'on_session',
      payment_method_redisplay: 'enabled',
      payment_method_remove: 'enabled',
    },
  },
} as const;

/** Saved cards are a comfort: a payment is never kept waiting for them, nor fails with them. */
const impatient = { timeout: 4000, maxNetworkRetries: 0 };

/** What opens the customer's saved cards on the payment page; undefined if Stripe does not open them. */
export const openSession = async (stripe: Stripe, customer: string, key: string): Promise<string | undefined> => {
  const ask = stripe.customerSessions.create(
    { customer, components: savedCards },
    { ...impatient, idempotencyKey: `${key}-session` },
  );
  return ask.then(
    (session) => session.client_secret,
    () => undefined,
  );
};

export const customers = (stripe: Stripe): Required<Pick<PaymentProvider, 'openCustomer'>> => ({
  openCustomer: async ({ key, email }) => {
    const customer = { metadata: { customer: key }, ...(email && { email }) };
    return (await explained(stripe.customers.create(customer, { idempotencyKey: key }))).id;
  },
});
