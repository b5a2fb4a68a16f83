import { z } from '@strapi/utils';
import { CommerceError } from '../../../platform/errors';
import type { PaymentOutcome, PaymentProvider, PaymentRequest, PaymentStep } from '../../payment-provider';

const optionsShape = z.strictObject({
  outcome: z.enum(['captured', 'refused', 'needs-customer', 'pending']).default('captured'),
});
type Outcome = z.output<typeof optionsShape>['outcome'];

/**
 * `test_<outcome>_<amount>_<currency>_<order>_<key>`: the reference is the whole state, so that every process tells the
 * same truth.
 */
const referenceOf = (outcome: Outcome, { amount, currency, orderNumber, key }: PaymentRequest) =>
  ['test', outcome, amount, currency, orderNumber, key].join('_');

const read = (reference: string) => {
  const [, outcome, amount, currency = '', orderNumber, ...key] = reference.split('_') as [
    string,
    Outcome,
    ...string[],
  ];
  const identity = { currency, orderNumber, attempt: key.join('_'), live: false, account: undefined };
  return { outcome, amount: Number(amount), known: { reference, identity } };
};

const stepOf = (reference: string, customer?: string): PaymentStep => ({
  kind: 'client-secret',
  secret: `${reference}_secret`,
  publishableKey: 'test',
  ...(customer && { customerSecret: `${customer}_secret` }),
});

const outcomeOf = (reference: string, customerPaid: boolean, customer?: string): PaymentOutcome => {
  const { outcome, amount, known } = read(reference);
  if (outcome === 'refused') return { status: 'refused', reason: 'The test card was declined.', ...known };
  if (outcome === 'pending') return { status: 'pending', ...known };
  if (outcome === 'needs-customer' && !customerPaid)
    return { status: 'needs-customer', ...known, step: stepOf(reference, customer) };
  return { status: 'captured', amount, ...known };
};

/**
 * Pays as the request's options say; nothing moves. `needs-customer` counts as paid once the customer comes back
 * and we check; before that it can be cancelled.
 */
export const test = (): PaymentProvider => ({
  id: 'test',
  label: 'Test payment',
  publishableKey: 'test',
  live: false,
  start: async (request) => {
    const parsed = optionsShape.safeParse(request.options);
    if (!parsed.success) {
      throw new CommerceError(
        'invalid',
        'payment.invalid-options',
        `payment.options: ${parsed.error.issues[0]?.message}`,
      );
    }
    return outcomeOf(referenceOf(parsed.data.outcome, request), false, request.customer);
  },
  check: async (reference) => outcomeOf(reference, true),
  capture: async (reference, amount) => ({ status: 'captured', amount, ...read(reference).known }),
  cancel: async (reference) => ({ status: 'cancelled', ...read(reference).known }),
  refund: async (reference, _amount, key) => ({ status: 'refunded', reference: `${reference}_refund_${key}` }),
  openCustomer: async ({ key }) => `test_customer_${key}`,
});
