import { administrator } from '../support/administrator';
import type { ApiClient } from '../support/api-client';
import { onEachDatabase } from '../support/each-database';
import { type FakeStripe, type Intent, startFakeStripe } from '../support/fake-stripe';
import { expectSound } from '../support/invariants';
import { type Bought, atPaymentPage } from '../support/stripe-buyers';
import { stripeEnvironment, webhookSecret, webhookUrl } from '../support/stripe-shop';
import { until } from '../support/until';

let stripe: FakeStripe;
beforeAll(async () => {
  stripe = await startFakeStripe();
});
afterAll(() => stripe.stop());

/** What a forger, a fault or another system could have made of a payment of ours. */
type Tampering = (intent: Intent, other: Intent) => object;
const meta = (intent: Intent, over: object) => ({ metadata: { ...intent.metadata, ...over } });
const without = (intent: Intent, name: string) => ({
  metadata: Object.fromEntries(Object.entries(intent.metadata).filter(([key]) => key !== name)),
});

/** With the words in which it differs. Money whose amount alone is wrong is ours beyond doubt. */
const tampered: readonly (readonly [string, string, Tampering])[] = [
  ['a cent less', 'amount', () => ({ amount_received: 1489 })],
  ['a cent more', 'amount', () => ({ amount_received: 1491 })],
  ['a part of it', 'amount', () => ({ amount_received: 1 })],
  ['another currency', 'currency', () => ({ currency: 'usd' })],
  ['another currency and amount', 'amount,currency', () => ({ currency: 'usd', amount_received: 1 })],
  ['the number of another order', 'order', (intent, other) => meta(intent, { order: other.metadata.order })],
  ['no order at all', 'order', (intent) => without(intent, 'order')],
  ['another attempt of this order', 'attempt', (intent) => meta(intent, { attempt: `${intent.metadata.order}-x` })],
  ['no attempt at all', 'attempt', (intent) => without(intent, 'attempt')],
  ['all words of another order', 'order,attempt', (_, other) => ({ metadata: { ...other.metadata } })],
  ['the other mode, live or test', 'livemode', () => ({ livemode: true })],
  ['another seller’s account', 'account', () => ({ on_behalf_of: 'acct_other' })],
  ['a transfer to another account', 'account', () => ({ transfer_data: { destination: 'acct_other' } })],
];

onEachDatabase(
  'money that is not what was asked for',
  (shop) => {
    let staff: ApiClient;
    beforeAll(async () => {
      stripe.listen({ urls: [webhookUrl(shop().url)], secrets: [webhookSecret], automatic: false });
      staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
    });
    afterEach(() => expectSound(shop().strapi.db.connection));

    const buy = async () => {
      const { sku } = await shop().sells({ price: 1000, stock: 1 });
      return atPaymentPage(shop().api, stripe, { sku, quantity: 1 });
    };
    const show = async ({ order }: Bought) => (await staff.get(`/orders/${order.number}`)).body.data;
    const tell = async (intent: string) => {
      const event = stripe.events.findLast(
        ({ type, data }) => type === 'payment_intent.succeeded' && data.object.id === intent,
      );
      if (!event) throw new Error(`Stripe has not told of ${intent}.`);
      expect(await stripe.deliver(event)).toBe(200);
    };
    const flagged = (bought: Bought) =>
      until(
        () => show(bought),
        ({ attention }) => attention !== null,
      );
    const payWrongly = async (bought: Bought, other: Intent, tampering: Tampering) => {
      stripe.pay(bought.intent.id);
      Object.assign(bought.intent, tampering(bought.intent, other));
      await tell(bought.intent.id);
      return flagged(bought);
    };

    /** The news of this payment is worked on; those of others may be of the other shop, and wait. */
    const heard = async (intent: string) => {
      const jobs = shop().strapi.plugin('commerce').service('jobs') as {
        list(query: object): Promise<{ total: number }>;
      };
      const list = () => jobs.list({ page: 1, pageSize: 100 });
      await until(
        async () => JSON.stringify((await list()) as unknown),
        (now) => !now.includes(`payment.news stripe ${intent}`),
      );
    };

    it.each(tampered)(
      '%s: nothing is paid, and a person is told that it differs in %s',
      async (_, words, tampering) => {
        const [bought, other] = [await buy(), await buy()];
        const seen = await payWrongly(bought, other.intent, tampering);
        expect(seen).toMatchObject({ status: 'pending', attention: 'payment-mismatched' });
        expect(['unpaid', 'paid']).toContain(seen.paymentStatus);
        const entries = seen.timeline.filter(({ type }: { type: string }) => type === 'payment.mismatched');
        expect(entries).toMatchObject([{ data: { reference: bought.intent.id, differs: words.split(',') } }]);

        // Neither the customer's return nor a sweep thinks otherwise, and nobody is told twice.
        const { data } = (await bought.buyer.confirm()).body;
        expect(data.order.status).toBe('pending');
        const checkout = shop().strapi.plugin('commerce').service('checkout') as Record<
          string,
          (now: number) => unknown
        >;
        await checkout.checkPayments?.(Date.now() + 3_600_000);
        await checkout.expire?.(Date.now() + 3_600_000);
        const after = await show(bought);
        expect([after.status, after.timeline.length]).toEqual(['pending', seen.timeline.length]);
        expect(await show(other)).toMatchObject({ paymentStatus: 'unpaid', attention: null });
        await other.buyer.cancel();

        const refund = await staff.post(`/orders/${bought.order.number}/refund`);
        if (words === 'amount') {
          expect(refund.body.data).toMatchObject({ status: 'cancelled', paymentStatus: 'refunded' });
          expect(stripe.books().find(({ id }) => id === bought.intent.id)?.refunded).toBe(
            bought.intent.amount_received,
          );
        } else {
          expect([refund.status, refund.body.error.details.code]).toEqual([409, 'refund.exceeds']);
          expect((await staff.post(`/orders/${bought.order.number}/cancel`)).status).toBe(200);
          expect(await show(bought)).toMatchObject({ status: 'cancelled', attention: 'payment-mismatched' });
        }
      },
    );

    it('a second payment that claims our attempt completes nothing more, and a person is told', async () => {
      const [bought, other] = [await buy(), await buy()];
      stripe.pay(bought.intent.id);
      expect((await bought.buyer.confirm()).body.data.order.status).toBe('completed');
      const url = `${stripe.url}/v1/payment_intents`;
      const { order = '', attempt = '' } = bought.intent.metadata;
      const words = { amount: '1490', currency: 'eur', 'metadata[order]': order, 'metadata[attempt]': attempt };
      const asked = {
        method: 'POST',
        headers: { authorization: 'Bearer sk_test_x' },
        body: new URLSearchParams(words),
      };
      const { id } = (await (await fetch(url, asked)).json()) as { id: string };
      stripe.pay(id);
      await tell(id);
      const seen = await flagged(bought);
      expect(seen).toMatchObject({ status: 'completed', paymentStatus: 'paid', attention: 'payment-mismatched' });
      expect(seen.timeline.at(-1)).toMatchObject({ data: { reference: id, differs: ['reference'] } });
      // What was charged twice goes back once: the order stays paid.
      stripe.refundOnDashboard(id);
      const event = stripe.events.findLast(({ type }) => type === 'charge.refunded');
      expect(event && (await stripe.deliver(event))).toBe(200);
      await heard(id);
      expect(await show(bought)).toMatchObject({ status: 'completed', paymentStatus: 'paid', refunds: [] });
      await other.buyer.cancel();
    });

    it('what staff give back of it at Stripe leaves books that it never entered alone', async () => {
      const [bought, other] = [await buy(), await buy()];
      await payWrongly(bought, other.intent, () => ({ on_behalf_of: 'acct_other' }));
      stripe.refundOnDashboard(bought.intent.id);
      const event = stripe.events.findLast(({ type }) => type === 'charge.refunded');
      expect(event && (await stripe.deliver(event))).toBe(200);
      await tell(bought.intent.id);
      await heard(bought.intent.id);
      expect(await show(bought)).toMatchObject({ refunds: [], payments: [{ refunded: 0 }] });
    });
  },
  () => stripeEnvironment(stripe),
);
