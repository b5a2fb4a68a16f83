import Stripe from 'stripe';
import { CommerceError } from '../../../platform/errors';
import type { PaymentOutcome, PaymentProvider, PaymentRequest } from '../../payment-provider';
import { toStripe } from './amounts';
import type { StripeSettings } from './client';
import { openSession } from './customers';
import { explained, isUnexpectedState } from './errors';
import { identityOf, outcomeOf, reasonOf } from './translate';

const intentOf = (request: PaymentRequest, { capture }: StripeSettings) => {
  const { key, amount, currency, orderNumber, email, customer } = request;
  return {
    amount: toStripe(amount, currency),
    currency: currency.toLowerCase(),
    automatic_payment_methods: { enabled: true },
    capture_method: capture === 'later' ? ('manual' as const) : ('automatic' as const),
    description: `Order ${orderNumber}`,
    metadata: { order: orderNumber, attempt: key },
    ...(email && { receipt_email: email }),
    ...(customer && { customer }),
  };
};

/** Its charge tells whether money went back. */
const withCharge = { expand: ['latest_charge'] };
const minute = 60_000;

/** Taking money: one PaymentIntent an attempt. */
export const intents = (
  stripe: Stripe,
  settings: StripeSettings,
): Required<Pick<PaymentProvider, 'start' | 'check' | 'find' | 'capture' | 'cancel'>> => {
  const said = (intent: Stripe.PaymentIntent) => outcomeOf(intent, settings.publishableKey);
  const retrieve = (reference: string) => explained(stripe.paymentIntents.retrieve(reference, withCharge));
  const check = async (reference: string) => said(await retrieve(reference));

  const create = async (request: PaymentRequest): Promise<PaymentOutcome> => {
    try {
      return said(await stripe.paymentIntents.create(intentOf(request, settings), { idempotencyKey: request.key }));
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeCardError)) throw error;
      const { payment_intent: intent } = error;
      const known = intent && { reference: intent.id, identity: identityOf(intent) };
      return { status: 'refused', reason: reasonOf(error), ...known };
    }
  };

  const cancelOnce = async (reference: string, key: string): Promise<PaymentOutcome | undefined> => {
    try {
      return said(await stripe.paymentIntents.cancel(reference, {}, { idempotencyKey: key }));
    } catch (error) {
      if (isUnexpectedState(error)) return undefined;
      throw error;
    }
  };

  return {
    start: async (request) => {
      if (Object.keys(request.options).length > 0)
        throw new CommerceError('invalid', 'payment.invalid-options', 'payment.options: Stripe takes none.');
      const [started, customerSecret] = await Promise.all([
        explained(create(request)),
        request.customer && openSession(stripe, request.customer, request.key),
      ]);
      if (!customerSecret || started.status !== 'needs-customer' || started.step.kind !== 'client-secret')
        return started;
      return { ...started, step: { ...started.step, customerSecret } };
    },

    check,

    find: async (key, since) => {
      // Our clock and Stripe's may differ.
      const created = { gte: Math.max(0, Math.floor((since - 5 * minute) / 1000)) };
      for await (const { id, metadata } of stripe.paymentIntents.list({ created, limit: 100 })) {
        if (metadata.attempt === key) return check(id);
      }
      return undefined;
    },

    capture: async (reference, amount, key) => {
      const { currency } = await retrieve(reference);
      const amount_to_capture = toStripe(amount, currency.toUpperCase());
      const capture = stripe.paymentIntents.capture(
        reference,
        { amount_to_capture, ...withCharge },
        { idempotencyKey: key },
      );
      try {
        return said(await capture);
      } catch (error) {
        return isUnexpectedState(error) ? check(reference) : explained(Promise.reject(error));
      }
    },

    cancel: async (reference, key) => {
      const cancelled = await explained(cancelOnce(reference, key));
      if (cancelled) return cancelled;
      const truth = await check(reference);
      // Stripe repeats a refusal for as long as it remembers the key, though the customer's payment has failed since.
      if (truth.status !== 'needs-customer' && truth.status !== 'refused') return truth;
      return (await explained(cancelOnce(reference, `${key}-${truth.status}`))) ?? check(reference);
    },
  };
};
