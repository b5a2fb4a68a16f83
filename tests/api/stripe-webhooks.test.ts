import { onEachDatabase } from '../support/each-database';
import { type FakeStripe, signedWebhook, startFakeStripe } from '../support/fake-stripe';
import { guest } from '../support/guest';
import { expectSound } from '../support/invariants';
import { stockOf } from '../support/stock';
import { atPaymentPage } from '../support/stripe-buyers';
import { stripeEnvironment, webhookSecret, webhookUrl } from '../support/stripe-shop';
import { until } from '../support/until';

let stripe: FakeStripe;
beforeAll(async () => {
  stripe = await startFakeStripe();
});
afterAll(() => stripe.stop());

onEachDatabase(
  'Stripe tells its news',
  (shop) => {
    beforeAll(() => stripe.listen({ urls: [webhookUrl(shop().url)], secrets: [webhookSecret] }));
    afterEach(() => expectSound(shop().strapi.db.connection));

    const buy = async () => {
      const { sku } = await shop().sells({ price: 1000, stock: 1 });
      return { sku, ...(await atPaymentPage(shop().api, stripe, { sku, quantity: 1 })) };
    };
    const pay = async () => {
      const bought = await buy();
      stripe.pay(bought.intent.id);
      const paid = await until(bought.read, ({ status }) => status === 'completed');
      return { ...bought, paid };
    };

    it('a buyer who never comes back has an order once Stripe says they paid', async () => {
      const { paid, sku } = await pay();
      expect(paid).toMatchObject({ paymentStatus: 'paid', payments: [{ status: 'captured', refunded: 0 }] });
      expect(await stockOf(shop(), sku)).toEqual({ onHand: 0, reserved: 0 });
    });

    it('Stripe is down when the buyer comes back: they are asked to try again, and then have their order', async () => {
      const { intent, buyer } = await buy();
      stripe.listen({ urls: [webhookUrl(shop().url)], secrets: [webhookSecret], automatic: false });
      stripe.pay(intent.id);
      // More than one question's tries: a job of the story before may still be asking.
      stripe.faults.next({ kind: 'error' }, 30);
      const down = await buyer.confirm();
      expect([down.status, down.body.error.details.code]).toEqual([503, 'payment.no-answer']);
      expect(down.headers.get('retry-after')).toBeTruthy();
      stripe.faults.clear();
      expect((await buyer.confirm()).body.data.order.status).toBe('completed');
      stripe.listen({ urls: [webhookUrl(shop().url)], secrets: [webhookSecret] });
    });

    it('a message that Stripe did not sign is refused, and nothing of it is kept', async () => {
      const { headers, body } = signedWebhook(['whsec_other'], 'payment_intent.succeeded', { id: 'pi_x' });
      const refused = await shop().api.post('/payments/stripe/webhook', body.toString('utf8'), { ...headers });
      expect([refused.status, refused.body.error.details.code]).toEqual([400, 'payment.untrusted-webhook']);
      const none = await shop().api.post('/payments/manual/webhook', {});
      expect([none.status, none.body.error.details.code]).toEqual([404, 'payment.no-webhook']);
    });

    it('a refund made on Stripe’s own pages is in our books', async () => {
      const { intent, read } = await pay();
      stripe.refundOnDashboard(intent.id, 400);
      const order = await until(read, ({ paymentStatus }) => paymentStatus !== 'paid');
      expect(order).toMatchObject({ paymentStatus: 'partially_refunded', payments: [{ refunded: 400 }] });
    });

    it('a dispute flags the order, and a lost one keeps the money gone', async () => {
      const { intent, read } = await pay();
      const { id } = stripe.dispute(intent.id, { reason: 'fraudulent' });
      await until(read, ({ paymentStatus }) => paymentStatus === 'disputed');
      stripe.resolve(id, 'won');
      await until(read, ({ paymentStatus }) => paymentStatus === 'paid');
    });

    it('money that takes days holds the stock; when it fails the customer may try again', async () => {
      const { intent, read, sku } = await buy();
      stripe.pay(intent.id, 'process');
      await until(read, ({ timeline }) => timeline.at(-1).type === 'payment.pending');
      const expiry = async () =>
        Number((await shop().strapi.db.connection('commerce_stock_reservations').where({ sku }).first())?.expires_at);
      expect(await expiry()).toBeGreaterThan(Date.now() + 29 * 24 * 3_600_000);
      stripe.pay(intent.id, 'fail');
      await until(read, ({ timeline }) => timeline.at(-1).type === 'payment.refused');
      expect(await expiry()).toBeLessThan(Date.now() + 3_600_000);
      expect(await stockOf(shop(), sku)).toEqual({ onHand: 1, reserved: 1 });
    });

    it('money for an order that was cancelled meanwhile goes back whole, and the order is flagged', async () => {
      const { intent, read, buyer } = await buy();
      expect((await buyer.cancel()).status).toBe(200);
      // As if the cancel had never reached Stripe.
      Object.assign(intent, { status: 'requires_payment_method', canceled_at: null });
      stripe.pay(intent.id);
      const order = await until(read, ({ paymentStatus }) => paymentStatus === 'refunded');
      expect(order).toMatchObject({ status: 'cancelled', payments: [{ status: 'captured', refunded: 1490 }] });
      expect(stripe.books().find(({ id }) => id === intent.id)).toMatchObject({ captured: 1490, refunded: 1490 });
    });

    it('paid, but the goods are gone: everything goes back, nothing is sold that is not there', async () => {
      const { intent, read, sku } = await buy();
      const sql = shop().strapi.db.connection;
      await sql('commerce_stock_reservations').where({ sku }).update({ expires_at: 1 });
      const rival = await guest(shop().api, { sku, quantity: 1 });
      expect((await rival.checkout()).body.data.order.status).toBe('completed');
      stripe.pay(intent.id);
      const order = await until(read, ({ paymentStatus }) => paymentStatus === 'refunded');
      expect(order).toMatchObject({ status: 'cancelled', cancelReason: 'out-of-stock' });
      expect(await sql('commerce_orders').where({ number: order.number }).first('attention')).toEqual({
        attention: 'out-of-stock',
      });
      expect(await stockOf(shop(), sku)).toEqual({ onHand: 0, reserved: 0 });
    });
  },
  () => stripeEnvironment(stripe),
);
