import type { Expected, PaymentOutcome } from '../../payment';
import { mismatchesOf } from '../../payment/core/mismatch';
import type { CommerceEvent } from '../../events';

/** What an outcome means for the order it belongs to. */
export type Settlement =
  | { readonly kind: 'complete' | 'wait' | 'give-up' }
  | { readonly kind: 'mismatch'; readonly differs: readonly string[] };

/**
 * `asking`: the answer to our own request to pay or to cancel, when a refusal leaves nothing to pay with. `news`: what
 * was heard later, when a declined card is not the end and the customer may try again.
 */
export const settlementOf = (outcome: PaymentOutcome, expected: Expected, heard: 'asking' | 'news'): Settlement => {
  if (outcome.status === 'captured' || outcome.status === 'authorized') {
    const differs = mismatchesOf(outcome, expected);
    return differs.length ? { kind: 'mismatch', differs } : { kind: 'complete' };
  }
  if (outcome.status === 'cancelled') return { kind: 'give-up' };
  return { kind: outcome.status === 'refused' && heard === 'asking' ? 'give-up' : 'wait' };
};

export const eventOf = (outcome: PaymentOutcome, provider: string): CommerceEvent => {
  switch (outcome.status) {
    case 'captured':
      return { type: 'payment.captured', data: { provider, amount: outcome.amount } };
    case 'authorized':
      return { type: 'payment.authorized', data: { provider, amount: outcome.amount } };
    case 'refused':
      return { type: 'payment.refused', data: { provider, reason: outcome.reason } };
    default:
      return { type: `payment.${outcome.status}`, data: { provider } };
  }
};
