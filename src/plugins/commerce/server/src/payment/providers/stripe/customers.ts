import Stripe from 'stripe';
import type { PaymentProvider, SavedCard } from '../../payment-provider';
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

type Customers = Required<Pick<PaymentProvider, 'openCustomer' | 'savedCards' | 'removeCard' | 'closeCustomer'>>;

const savedCard = ({ id, type, card, sepa_debit: debit }: Stripe.PaymentMethod): SavedCard => ({
  reference: id,
  brand: card?.brand ?? type,
  lastFour: card?.last4 ?? debit?.last4 ?? null,
  expiryMonth: card?.exp_month ?? null,
  expiryYear: card?.exp_year ?? null,
});

const isMissing = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeInvalidRequestError && error.code === 'resource_missing';

/** Undefined: Stripe has no such thing. */
const unlessMissing = async <T>(ask: Promise<T>): Promise<T | undefined> => {
  try {
    return await ask;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

export const customers = (stripe: Stripe): Customers => ({
  openCustomer: async ({ key, email }) => {
    const customer = { metadata: { customer: key }, ...(email && { email }) };
    return (await explained(stripe.customers.create(customer, { idempotencyKey: key }))).id;
  },

  savedCards: async (customer) => {
    const kept = await unlessMissing(stripe.customers.listPaymentMethods(customer, { limit: 100 }));
    return (kept?.data ?? []).map(savedCard);
  },

  removeCard: async (customer, reference) => {
    const own = await unlessMissing(stripe.customers.retrievePaymentMethod(customer, reference));
    if (!own) return false;
    await explained(stripe.paymentMethods.detach(reference));
    return true;
  },

  closeCustomer: async (customer) => {
    await unlessMissing(stripe.customers.del(customer));
  },
});
