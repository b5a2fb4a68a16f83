import { z } from '@strapi/utils';
import { CommerceError } from '../../../platform/errors';
import type { PaymentOutcome, PaymentProvider } from '../../payment-provider';

const optionsShape = z.strictObject({
  outcome: z.enum(['captured', 'refused', 'needs-customer', 'pending']).default('captured'),
});
type Outcome = z.output<typeof optionsShape>['outcome'];

/** `test_<outcome>_<amount>_<key>`: the reference is the whole state, so that every process tells the same truth. */
const reference = (outcome: Outcome, amount: number, key: string) => `test_${outcome}_${amount}_${key}`;

const outcomeOf = (full: string, customerPaid: boolean): PaymentOutcome => {
  const [, outcome, amount] = full.split('_') as [string, Outcome, string];
  if (outcome === 'refused') return { status: 'refused', reason: 'The test card was declined.', reference: full };
  if (outcome === 'pending') return { status: 'pending', reference: full };
  if (outcome === 'needs-customer' && !customerPaid) {
    return {
      status: 'needs-customer',
      reference: full,
      step: { kind: 'client-secret', secret: `${full}_secret`, publishableKey: 'test' },
    };
  }
  return { status: 'captured', reference: full, amount: Number(amount) };
};

/**
 * Pays as the request's options say; nothing moves. `needs-customer` counts as paid once the customer comes back
 * and we check; before that it can be cancelled.
 */
export const test = (): PaymentProvider => ({
  id: 'test',
  label: 'Test payment',
  publishableKey: 'test',
  start: async ({ key, amount, options }) => {
    const parsed = optionsShape.safeParse(options);
    if (!parsed.success) {
      throw new CommerceError(
        'invalid',
        'payment.invalid-options',
        `payment.options: ${parsed.error.issues[0]?.message}`,
      );
    }
    return outcomeOf(reference(parsed.data.outcome, amount, key), false);
  },
  check: async (full) => outcomeOf(full, true),
  capture: async (full, amount) => ({ status: 'captured', reference: full, amount }),
  cancel: async (full) => ({ status: 'cancelled', reference: full }),
  refund: async (full, _amount, key) => ({ status: 'refunded', reference: `${full}_refund_${key}` }),
});
