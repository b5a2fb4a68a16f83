import type Stripe from 'stripe';
import type { PaymentIdentity, PaymentOutcome, PaymentStep, RefundOutcome } from '../../payment-provider';
import { fromStripe } from './amounts';

/** What we read of a PaymentIntent. */
export type Intent = Pick<
  Stripe.PaymentIntent,
  'id' | 'currency' | 'amount_capturable' | 'amount_received' | 'client_secret' | 'livemode' | 'metadata'
> & {
  /** Stripe may add others. */
  readonly status: string;
  readonly last_payment_error: { readonly message?: string } | null;
  readonly on_behalf_of: Named | null;
  readonly transfer_data?: { readonly destination: Named } | null;
  /** Its id, where it was not asked for. */
  readonly latest_charge: string | ChargeFacts | null;
};

/** An object, or its id where it was not asked for. */
export type Named = string | { readonly id: string };

export interface ChargeFacts {
  readonly amount: number;
  readonly amount_captured: number;
  readonly amount_refunded: number;
  readonly disputed: boolean;
}

export const idOf = (named: Named): string => (typeof named === 'string' ? named : named.id);

export const identityOf = ({ currency, metadata, livemode, ...intent }: Omit<Intent, 'status'>): PaymentIdentity => {
  const account = intent.on_behalf_of ?? intent.transfer_data?.destination;
  return {
    currency: currency.toUpperCase(),
    orderNumber: metadata.order,
    attempt: metadata.attempt,
    live: livemode,
    account: account ? idOf(account) : undefined,
  };
};

/** What was held and never taken; Stripe counts its letting go among the refunds. In Stripe's counting. */
export const releasedOf = ({ amount, amount_captured }: ChargeFacts): number => amount - amount_captured;

const isReturned = (charge: Intent['latest_charge']): boolean =>
  charge !== null && typeof charge !== 'string' && (charge.disputed || charge.amount_refunded > releasedOf(charge));

const stepOf = (intent: Intent, publishableKey: string): PaymentStep => ({
  kind: 'client-secret',
  secret: intent.client_secret ?? '',
  publishableKey,
});

/** A status we have never heard of is `pending`: it neither completes an order nor gives it up. */
export const outcomeOf = (intent: Intent, publishableKey: string): PaymentOutcome => {
  const { currency, last_payment_error: failure } = intent;
  const known = { reference: intent.id, identity: identityOf(intent) };
  const step = () => stepOf(intent, publishableKey);
  switch (intent.status) {
    case 'requires_payment_method':
      return failure
        ? { status: 'refused', ...known, reason: reasonOf(failure), step: step() }
        : { status: 'needs-customer', ...known, step: step() };
    case 'requires_confirmation':
    case 'requires_action':
      return { status: 'needs-customer', ...known, step: step() };
    case 'requires_capture':
      return { status: 'authorized', ...known, amount: fromStripe(intent.amount_capturable, currency) };
    case 'succeeded': {
      const returned = isReturned(intent.latest_charge) && { returned: true };
      return { status: 'captured', ...known, amount: fromStripe(intent.amount_received, currency), ...returned };
    }
    case 'canceled':
      return { status: 'cancelled', ...known };
    default:
      return { status: 'pending', ...known };
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
