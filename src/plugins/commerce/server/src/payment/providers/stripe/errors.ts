import Stripe from 'stripe';
import { CommerceError } from '../../../platform/errors';

/** The intent is not in a state in which this can be done: its true state is the answer. */
export const isUnexpectedState = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeInvalidRequestError && error.code === 'payment_intent_unexpected_state';

/**
 * A request that Stripe understood and refuses is ours to explain. All else (no answer, 5xx, too many, a wrong key)
 * stays as it is: what became of the request is unknown, or nothing the buyer could change.
 */
const translated = (error: unknown): unknown =>
  error instanceof Stripe.errors.StripeInvalidRequestError
    ? new CommerceError('refused', 'payment.provider-refused', error.message, {
        ...(error.code && { providerCode: error.code }),
      })
    : error;

export const explained = async <T>(ask: Promise<T>): Promise<T> => {
  try {
    return await ask;
  } catch (error) {
    throw translated(error);
  }
};
