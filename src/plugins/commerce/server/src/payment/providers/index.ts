import type { Options } from '../../config';
import type { PaymentProvider } from '../payment-provider';
import { manual } from './manual/manual';
import { createStripeProvider } from './stripe/stripe';
import { test } from './test/test';

/** The providers inside the plugin, one line each; a shop adds its own in `src/index.ts`. */
export const builtIn = (options: Options): readonly PaymentProvider[] => [
  manual(options.manualPayment),
  ...(options.stripe ? [createStripeProvider(options.stripe)] : []),
  ...(options.testPayments === 'false' ? [] : [test()]),
];
