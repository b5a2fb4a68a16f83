import type { FakeStripe } from './fake-stripe';
import type { Environment } from './server-environment';

export const webhookSecret = 'whsec_of_the_tests';

/** What makes a shop take payments by this Stripe. */
export const stripeEnvironment = (stripe: FakeStripe): Environment => ({
  STRIPE_SECRET_KEY: 'sk_test_of_the_tests',
  STRIPE_PUBLISHABLE_KEY: 'pk_test_of_the_tests',
  STRIPE_WEBHOOK_SECRET: webhookSecret,
  STRIPE_API_BASE: stripe.url,
});

export const webhookUrl = (shop: string): string => `${shop}/api/commerce/payments/stripe/webhook`;
