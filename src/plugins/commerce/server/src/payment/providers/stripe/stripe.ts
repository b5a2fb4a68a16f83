import type { PaymentProvider } from '../../payment-provider';
import { isLive, stripeClient, type StripeSettings } from './client';
import { customers } from './customers';
import { intents } from './intents';
import { news } from './news';
import { returns } from './returns';
import { readStripeWebhook } from './webhook';

const day = 24 * 60;

export const createStripeProvider = (settings: StripeSettings): PaymentProvider => {
  const stripe = stripeClient(settings);
  const live = isLive(settings);
  return {
    id: 'stripe',
    label: 'Card and more',
    publishableKey: settings.publishableKey,
    live,
    /** Stripe may forget a key after a day. */
    keyHours: 23,
    /** Bank debits take days to arrive, and weekends. */
    pendingMinutes: 30 * day,
    ...intents(stripe, settings),
    ...returns(stripe),
    ...customers(stripe),
    ...news(stripe),
    readWebhook: async (raw) =>
      readStripeWebhook(raw, { secrets: settings.webhookSecrets, livemode: live, now: Date.now() }),
  };
};
