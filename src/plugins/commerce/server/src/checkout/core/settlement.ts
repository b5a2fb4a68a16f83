import type { PaymentOutcome } from '../../payment';
import { covers } from '../../payment/core/payment';
import type { CommerceEvent } from '../../events';

/** What an outcome means for the order it belongs to. */
export type Settlement = 'complete' | 'wait' | 'give-up' | 'mismatch';

/**
 * `asking`: the answer to our own request to pay or to cancel, when a refusal leaves nothing to pay with. `news`: what
 * was heard later, when a declined card is not the end and the customer may try again.
 */
export const settlementOf = (outcome: PaymentOutcome, due: number, heard: 'asking' | 'news'): Settlement => {
  if (outcome.status === 'captured' || outcome.status === 'authorized')
    return covers(outcome, due) ? 'complete' : 'mismatch';
  if (outcome.status === 'cancelled') return 'give-up';
  return outcome.status === 'refused' && heard === 'asking' ? 'give-up' : 'wait';
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
