import { randomUUID } from 'node:crypto';
import type {
  PaymentProvider,
  PaymentRequest,
} from '../../../src/plugins/commerce/server/src/payment/payment-provider';
import { createStripeProvider } from '../../../src/plugins/commerce/server/src/payment/providers/stripe/stripe';

type Settings = Parameters<typeof createStripeProvider>[0];
/** What the Stripe provider is able to do: all of it. */
export type StripeProvider = Required<PaymentProvider>;

export const webhookSecrets = ['whsec_old', 'whsec_new'];

/** Our provider, talking to this Stripe. */
export const providerFor = (stripe: { readonly url: string }, over: Partial<Settings> = {}): StripeProvider =>
  createStripeProvider({
    secretKey: 'sk_test_fake',
    publishableKey: 'pk_test_fake',
    webhookSecrets,
    apiBase: stripe.url,
    ...over,
  }) as StripeProvider;

export const paymentRequest = (over: Partial<PaymentRequest> = {}): PaymentRequest => ({
  key: `attempt-${randomUUID()}`,
  amount: 9490,
  currency: 'EUR',
  orderNumber: '1001',
  email: 'ada@example.com',
  returnUrl: undefined,
  options: {},
  ...over,
});
