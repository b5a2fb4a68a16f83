import { z } from '@strapi/utils';
import type Stripe from 'stripe';
import type { PaymentNews, PaymentProvider } from '../../payment-provider';

/** What tells of money that moved or may move. Stripe's list of events takes at most 20 words. */
const types = [
  'payment_intent.succeeded',
  'payment_intent.processing',
  'payment_intent.payment_failed',
  'payment_intent.canceled',
  'payment_intent.amount_capturable_updated',
  'payment_intent.requires_action',
  'payment_intent.partially_funded',
  'charge.refunded',
  'charge.refund.updated',
  'refund.created',
  'refund.updated',
  'refund.failed',
  'charge.dispute.created',
  'charge.dispute.updated',
  'charge.dispute.closed',
  'charge.dispute.funds_withdrawn',
  'charge.dispute.funds_reinstated',
];

/** What we read of an event. */
export interface StripeEvent {
  readonly id: string;
  readonly type: string;
  /** Epoch seconds. */
  readonly created: number;
  readonly data: { readonly object: object };
}

const intentShape = z.union([z.string().min(1), z.object({ id: z.string().min(1) }).transform(({ id }) => id)]);
const objectShape = z.looseObject({ object: z.string() });

/** Of a PaymentIntent its own id; of a charge, refund or dispute the intent's it belongs to. */
const referenceOf = (object: object): string | undefined => {
  const { data: about } = objectShape.safeParse(object);
  if (!about) return undefined;
  const reference = intentShape.safeParse(about.object === 'payment_intent' ? about.id : about.payment_intent);
  return reference.success ? reference.data : undefined;
};

/** What an event says we should ask about; undefined if it is of no interest, or about no payment. */
export const newsOf = ({ id, type, created, data }: StripeEvent): PaymentNews | undefined => {
  const reference = types.includes(type) ? referenceOf(data.object) : undefined;
  return reference === undefined ? undefined : { eventId: id, reference, at: created * 1000 };
};

export const news = (stripe: Stripe): Required<Pick<PaymentProvider, 'news'>> => ({
  /** Stripe remembers 30 days, and tells the newest first: so all is read before any is told. */
  news: async function* (since) {
    const heard: PaymentNews[] = [];
    const created = { gte: Math.floor(since / 1000) };
    for await (const event of stripe.events.list({ created, types, limit: 100 })) {
      const one = newsOf(event);
      if (one) heard.push(one);
    }
    yield* heard.reverse();
  },
});
