import type Stripe from 'stripe';
import { CommerceError } from '../../../platform/errors';
import type { PaymentProvider, ProviderDispute, ProviderRefund } from '../../payment-provider';
import { fromStripe, toStripe } from './amounts';
import { explained } from './errors';
import { refundOutcomeOf, releasedOf } from './translate';

/** As far as Stripe lists it; what it may add one day counts as open, for money may be gone. */
export const disputeStatusOf = (status: string): ProviderDispute['status'] => {
  if (status.startsWith('warning_')) return 'inquiry';
  if (status === 'won' || status === 'prevented') return 'won';
  return status === 'lost' ? 'lost' : 'open';
};

const disputeOf = ({ id, amount, currency, status, reason }: Stripe.Dispute): ProviderDispute => ({
  reference: id,
  amount: fromStripe(amount, currency),
  status: disputeStatusOf(status),
  reason,
});

const keyOf = ({ metadata }: Stripe.Refund): string | undefined => metadata?.refund;

const refundOf = (refund: Stripe.Refund): ProviderRefund => ({
  reference: refund.id,
  key: keyOf(refund),
  amount: fromStripe(refund.amount, refund.currency),
  status: refundOutcomeOf(refund).status,
});

/**
 * Held money that a smaller capture let go of is listed as a refund too, the oldest one: no money of ours went back.
 * Newest first, each with its charge.
 */
const withoutRelease = (refunds: readonly Stripe.Refund[]): readonly Stripe.Refund[] => {
  const oldest = refunds.at(-1);
  if (!oldest || keyOf(oldest) !== undefined || !oldest.charge || typeof oldest.charge === 'string') return refunds;
  return oldest.amount === releasedOf(oldest.charge) ? refunds.slice(0, -1) : refunds;
};

const all = async <T>(pages: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const one of pages) found.push(one);
  return found;
};

/** Giving money back, and having it taken back. */
export const returns = (stripe: Stripe): Required<Pick<PaymentProvider, 'refund' | 'returns'>> => {
  const listRefunds = (payment_intent: string) =>
    explained(all(stripe.refunds.list({ payment_intent, limit: 100, expand: ['data.charge'] })));
  const listDisputes = (payment_intent: string) => explained(all(stripe.disputes.list({ payment_intent, limit: 100 })));

  const create = async (payment_intent: string, amount: number, key: string): Promise<Stripe.Refund> => {
    // Stripe counts by currency, and only it knows this payment's.
    const { currency } = await stripe.paymentIntents.retrieve(payment_intent);
    const refund = { payment_intent, amount: toStripe(amount, currency.toUpperCase()), metadata: { refund: key } };
    return stripe.refunds.create(refund, { idempotencyKey: key });
  };

  return {
    refund: async (reference, amount, key) => {
      try {
        return refundOutcomeOf(await explained(create(reference, amount, key)));
      } catch (error) {
        if (!(error instanceof CommerceError)) throw error;
        // Where Stripe has forgotten the key since, it may refuse what it has done already.
        const done = (await listRefunds(reference)).find((refund) => keyOf(refund) === key);
        return done ? refundOutcomeOf(done) : { status: 'failed', reason: error.message };
      }
    },

    returns: async (reference) => {
      const [refunds, disputes] = await Promise.all([listRefunds(reference), listDisputes(reference)]);
      return { refunds: withoutRelease(refunds).map(refundOf), disputes: disputes.map(disputeOf) };
    },
  };
};
