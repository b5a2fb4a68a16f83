import Stripe from 'stripe';
import { CommerceError } from '../../../platform/errors';
import type { PaymentOutcome, PaymentProvider } from '../../payment-provider';
import { toStripe } from './amounts';
import { isUnexpectedState, translated } from './errors';
import { outcomeOf, reasonOf, refundOutcomeOf } from './translate';
import { readStripeWebhook } from './webhook';

export interface StripeSettings {
  readonly secretKey: string;
  readonly publishableKey: string;
  /** Several while a secret is rolled over; none: webhooks are refused. */
  readonly webhookSecrets: readonly string[];
  /** Another server than Stripe's own. */
  readonly apiBase?: string | undefined;
  /** `later`: the money is held at checkout and captured by staff. */
  readonly capture?: 'now' | 'later';
}

const hostOf = (apiBase: string) => {
  const { protocol, hostname, port } = new URL(apiBase);
  return {
    protocol: protocol === 'http:' ? ('http' as const) : ('https' as const),
    host: hostname,
    ...(port && { port }),
  };
};

/** All tries together stay below the half minute after which another process takes over a silent payment. */
const bounds = { timeout: 8000, maxNetworkRetries: 2 };

const explained = async <T>(ask: Promise<T>): Promise<T> => {
  try {
    return await ask;
  } catch (error) {
    throw translated(error);
  }
};

export const createStripeProvider = (settings: StripeSettings): PaymentProvider => {
  const { publishableKey, webhookSecrets, capture: when = 'now' } = settings;
  const stripe = new Stripe(settings.secretKey, {
    ...bounds,
    ...(settings.apiBase && hostOf(settings.apiBase)),
    telemetry: false,
  });
  const retrieve = (reference: string) => explained(stripe.paymentIntents.retrieve(reference));
  const check = async (reference: string) => outcomeOf(await retrieve(reference), publishableKey);
  const cancelOnce = async (reference: string, key: string): Promise<PaymentOutcome | undefined> => {
    try {
      return outcomeOf(await stripe.paymentIntents.cancel(reference, {}, { idempotencyKey: key }), publishableKey);
    } catch (error) {
      if (isUnexpectedState(error)) return undefined;
      throw translated(error);
    }
  };

  return {
    id: 'stripe',
    label: 'Card and more',
    publishableKey,

    start: async ({ key, amount, currency, orderNumber, email, options }) => {
      if (Object.keys(options).length > 0)
        throw new CommerceError('invalid', 'payment.invalid-options', 'payment.options: Stripe takes none.');
      const intent = {
        amount: toStripe(amount, currency),
        currency: currency.toLowerCase(),
        automatic_payment_methods: { enabled: true },
        capture_method: when === 'later' ? ('manual' as const) : ('automatic' as const),
        description: `Order ${orderNumber}`,
        metadata: { order: orderNumber, attempt: key },
        ...(email && { receipt_email: email }),
      };
      try {
        return outcomeOf(await stripe.paymentIntents.create(intent, { idempotencyKey: key }), publishableKey);
      } catch (error) {
        if (!(error instanceof Stripe.errors.StripeCardError)) throw translated(error);
        const reference = error.payment_intent?.id;
        return { status: 'refused', reason: reasonOf(error), ...(reference && { reference }) };
      }
    },

    check,

    capture: async (reference, amount, key) => {
      const { currency } = await retrieve(reference);
      const amount_to_capture = toStripe(amount, currency.toUpperCase());
      try {
        const captured = await stripe.paymentIntents.capture(reference, { amount_to_capture }, { idempotencyKey: key });
        return outcomeOf(captured, publishableKey);
      } catch (error) {
        if (isUnexpectedState(error)) return check(reference);
        throw translated(error);
      }
    },

    cancel: async (reference, key) => {
      const cancelled = await cancelOnce(reference, key);
      if (cancelled) return cancelled;
      const truth = await check(reference);
      // Stripe repeats a refusal for as long as it remembers the key, though the customer's payment has failed since.
      if (truth.status !== 'needs-customer' && truth.status !== 'refused') return truth;
      return (await cancelOnce(reference, `${key}-${truth.status}`)) ?? check(reference);
    },

    refund: async (reference, amount, key) => {
      const { currency } = await retrieve(reference);
      const refund = { payment_intent: reference, amount: toStripe(amount, currency.toUpperCase()) };
      return refundOutcomeOf(await explained(stripe.refunds.create(refund, { idempotencyKey: key })));
    },

    readWebhook: async (raw) =>
      readStripeWebhook(raw, {
        secrets: webhookSecrets,
        livemode: /^[sr]k_live_/.test(settings.secretKey),
        now: Date.now(),
      }),
  };
};
