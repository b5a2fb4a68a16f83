import type Stripe from 'stripe';
import type { PaymentOutcome, PaymentStep, RefundOutcome } from '../../payment-provider';
import { fromStripe } from './amounts';

/** What we read of a PaymentIntent. */
export type Intent = Pick<
  Stripe.PaymentIntent,
  'id' | 'currency' | 'amount_capturable' | 'amount_received' | 'client_secret'
> & {
  /** Stripe may add others. */
  readonly status: string;
  readonly last_payment_error: { readonly message?: string } | null;
};

const stepOf = (intent: Intent, publishableKey: string): PaymentStep => ({
  kind: 'client-secret',
  secret: intent.client_secret ?? '',
  publishableKey,
});

/** A status we have never heard of is `pending`: it neither completes an order nor gives it up. */
export const outcomeOf = (intent: Intent, publishableKey: string): PaymentOutcome => {
  const { id: reference, currency } = intent;
  const step = () => stepOf(intent, publishableKey);
  switch (intent.status) {
    case 'requires_payment_method':
      if (!intent.last_payment_error) return { status: 'needs-customer', reference, step: step() };
      return { status: 'refused', reference, reason: reasonOf(intent.last_payment_error), step: step() };
    case 'requires_confirmation':
    case 'requires_action':
      return { status: 'needs-customer', reference, step: step() };
    case 'requires_capture':
      return { status: 'authorized', reference, amount: fromStripe(intent.amount_capturable, currency) };
    case 'succeeded':
      return { status: 'captured', reference, amount: fromStripe(intent.amount_received, currency) };
    case 'canceled':
      return { status: 'cancelled', reference };
    default:
      return { status: 'pending', reference };
  }
};

export const reasonOf = ({ message }: { readonly message?: string }): string => message ?? 'The payment was declined.';

interface RefundFacts {
  readonly id: string;
  readonly status: string | null;
  readonly failure_reason?: string;
}

export const refundOutcomeOf = ({ id, status, failure_reason: reason }: RefundFacts): RefundOutcome => {
  if (status === 'succeeded') return { status: 'refunded', reference: id };
  if (status !== 'failed' && status !== 'canceled') return { status: 'pending', reference: id };
  return { status: 'failed', reference: id, reason: reason ?? status };
};
