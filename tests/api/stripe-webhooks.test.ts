import { onEachDatabase } from '../support/each-database';
import { type FakeStripe, signedWebhook, startFakeStripe } from '../support/fake-stripe';
import { guest } from '../support/guest';
import { until } from '../support/until';

const secret = 'whsec_story';
const port = 20_000 + Math.floor(Math.random() * 10_000);
const env = {
  STRIPE_SECRET_KEY: 'sk_test_story',
  STRIPE_PUBLISHABLE_KEY: 'pk_test_story',
  STRIPE_WEBHOOK_SECRET: secret,
  STRIPE_API_BASE: `http://127.0.0.1:${port}`,
};

let stripe: FakeStripe;
beforeAll(async () => {
  stripe = await startFakeStripe({ port });
});
afterAll(() => stripe.stop());

onEachDatabase(
  'Stripe tells its news',
  (shop) => {
    const payment = { provider: 'stripe' };
    const buy = async () => {
      const { sku } = await shop().sells({ price: 1000, stock: 1 });
      const buyer = await guest(shop().api, { sku, quantity: 1 });
      const { body } = await buyer.checkout('captured', { payment });
      const { order } = body.data;
      const intent = stripe.intents().find(({ metadata }) => metadata.order === order.number);
      if (!intent) throw new Error('No intent.');
      const read = async () =>
        (await shop().api.get(`/orders/${order.number}`, { 'order-token': order.token })).body.data;
      return { sku, order, intent, read, step: body.data.payment.step };
    };
    const tell = (type: string, object: object, over: { at?: number } = {}) => {
      const { headers, body } = signedWebhook([secret], type, object, over);
      return shop().api.post('/payments/stripe/webhook', body.toString('utf8'), { ...headers });
    };

    it('a buyer who never comes back has an order once Stripe says they paid', async () => {
      const { intent, read, step } = await buy();
      expect(step).toMatchObject({ kind: 'client-secret', publishableKey: 'pk_test_story' });
      stripe.pay(intent.id);
      const answer = await tell('payment_intent.succeeded', intent);
      expect([answer.status, answer.body.data]).toEqual([200, { received: true }]);
      const order = await until(read, ({ status }) => status === 'completed');
      expect(order).toMatchObject({ paymentStatus: 'paid', payments: [{ status: 'captured', refunded: 0 }] });
    });

    it('a message that Stripe did not sign is refused, and nothing of it is kept', async () => {
      const { headers, body } = signedWebhook(['whsec_other'], 'payment_intent.succeeded', { id: 'pi_x' });
      const refused = await shop().api.post('/payments/stripe/webhook', body.toString('utf8'), { ...headers });
      expect([refused.status, refused.body.error.details.code]).toEqual([400, 'payment.untrusted-webhook']);
      const none = await shop().api.post('/payments/manual/webhook', {});
      expect([none.status, none.body.error.details.code]).toEqual([404, 'payment.no-webhook']);
    });

    it('a refund made on Stripe’s own pages is in our books', async () => {
      const { intent, read } = await buy();
      stripe.pay(intent.id);
      await tell('payment_intent.succeeded', intent);
      const { payments } = await until(read, ({ status }) => status === 'completed');
      stripe.refundOnDashboard(intent.id, 400);
      await tell('charge.refunded', { id: 'ch_1', object: 'charge', payment_intent: intent.id });
      const order = await until(read, ({ paymentStatus }) => paymentStatus !== 'paid');
      expect(order).toMatchObject({
        paymentStatus: 'partially_refunded',
        payments: [{ ...payments[0], refunded: 400 }],
      });
    });
  },
  env,
);
