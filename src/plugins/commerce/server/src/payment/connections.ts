import { optionsOf } from '../config';
import { variables, type Connection } from '../platform/connections';
import type { Strapi } from '../platform/strapi';

const stateOf = (live: boolean | undefined): Connection['state'] =>
  live === undefined ? 'off' : live ? 'connected' : 'test';

/** Stripe, and the test provider where the shop has it. */
export const paymentConnections = (strapi: Strapi): Connection[] => {
  const { stripe, testPayments } = optionsOf(strapi);
  const needed = ['STRIPE_SECRET_KEY', 'STRIPE_PUBLISHABLE_KEY', 'STRIPE_WEBHOOK_SECRET'];
  return [
    {
      id: 'stripe',
      state: stateOf(stripe && !/^(sk|rk)_test_/.test(stripe.secretKey)),
      detail: stripe ? stripe.publishableKey.slice(0, 12) : null,
      variables: variables(needed, ['STRIPE_CAPTURE', 'STRIPE_API_BASE']),
    },
    {
      id: 'test-payments',
      state: testPayments === 'false' ? 'off' : 'test',
      detail: null,
      variables: variables(['COMMERCE_TEST_PAYMENTS']),
    },
  ];
};

/** Whether the money that the shop takes is real: `mixed` where buyers can also pay with money that is not. */
export const paymentMode = (strapi: Strapi): 'live' | 'test' | 'mixed' => {
  const states = paymentConnections(strapi).map(({ state }) => state);
  if (!states.includes('test')) return 'live';
  return states.includes('connected') ? 'mixed' : 'test';
};
