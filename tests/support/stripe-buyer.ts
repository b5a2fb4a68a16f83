import type { Answer, ApiClient } from './api-client';
import type { FakeStripe } from './fake-stripe';
import { address, guest, type Wanted } from './guest';

type Headers = Readonly<Record<string, string>>;

/** A guest who pays on Stripe's page, and whose shop may answer from another process each time. */
export interface StripeBuyer {
  readonly headers: Headers;
  checkout(api: ApiClient, headers?: Headers): Promise<Answer>;
  confirm(api: ApiClient, headers?: Headers): Promise<Answer>;
  cancel(api: ApiClient, headers?: Headers): Promise<Answer>;
  /** Pays what this answer of a checkout asks for, on Stripe's own page; again is once. */
  pay(answer: Answer): void;
}

export const stripeBuyer = async (api: ApiClient, stripe: FakeStripe, line: Wanted): Promise<StripeBuyer> => {
  const { headers, total } = await guest(api, line);
  const expectedTotal = (await total()) as number;
  const body = { email: 'ada@example.com', shippingAddress: address, payment: { provider: 'stripe' }, expectedTotal };
  const post =
    (place: string, sent: object) =>
    (by: ApiClient, more: Headers = {}) =>
      by.post(place, sent, { ...headers, ...more });
  return {
    headers,
    checkout: post('/checkout', body),
    confirm: post('/checkout/confirm', {}),
    cancel: post('/checkout/cancel', {}),
    pay: ({ body: answered }) => {
      const secret = answered.data.payment.step?.secret as string | undefined;
      const intent = stripe.intents().find(({ client_secret: own }) => own === secret);
      if (intent && intent.status !== 'succeeded') stripe.pay(intent.id);
    },
  };
};
