import { postpone } from '../support/hasten';
import { customer } from '../support/customer';
import { onEachDatabase } from '../support/each-database';
import { differences, type FakeStripe, startFakeStripe } from '../support/fake-stripe';
import { address } from '../support/guest';
import { stripeEnvironment } from '../support/stripe-shop';
import { until } from '../support/until';

let stripe: FakeStripe;
beforeAll(async () => {
  stripe = await startFakeStripe();
});
afterAll(() => stripe.stop());

onEachDatabase(
  'cards that Stripe keeps for a customer',
  (shop) => {
    const buyer = async () => {
      const { sku } = await shop().sells({ price: 1000, stock: 20 });
      const { headers } = await customer(shop());
      await shop().api.post('/cart', { lines: [{ sku, quantity: 1 }] }, headers);
      const body = { payment: { provider: 'stripe' }, shippingAddress: address, expectedTotal: 1490 };
      const { status, body: answer } = await shop().api.post('/checkout', body, headers);
      expect(status).toBe(201);
      const { secret } = answer.data.payment.step;
      const intent = stripe.intents().find(({ id }) => secret.startsWith(`${id}_secret`));
      return { headers, customerId: intent?.customer as string };
    };
    const cards = async (headers: Readonly<Record<string, string>>) =>
      (await shop().api.get('/customer/cards', headers)).body.data;

    test('are shown to them alone, and go when they say so', async () => {
      const [ada, eve] = [await buyer(), await buyer()];
      const kept = [
        stripe.saveCard(ada.customerId),
        stripe.saveCard(ada.customerId, { brand: 'mastercard', last4: '4444' }),
      ];
      expect(kept.flatMap((card) => differences(card))).toEqual([]);
      const shown = { provider: 'stripe', expiryMonth: 12, expiryYear: 2031 };
      expect(await cards(ada.headers)).toEqual([
        { ...shown, id: kept[1]?.id, brand: 'mastercard', lastFour: '4444' },
        { ...shown, id: kept[0]?.id, brand: 'visa', lastFour: '4242' },
      ]);
      expect(await cards(eve.headers)).toEqual([]);
      expect(await cards((await customer(shop())).headers)).toEqual([]);
      const remove = (id: string | undefined, headers: Readonly<Record<string, string>>) =>
        shop().api.delete(`/customer/cards/${id}`, headers);
      const foreign = await remove(kept[0]?.id, eve.headers);
      const none = await remove('pm_none', eve.headers);
      expect([foreign.status, foreign.text]).toEqual([404, none.text]);
      expect((await remove(kept[0]?.id, ada.headers)).status).toBe(200);
      expect((await remove(kept[0]?.id, ada.headers)).status).toBe(404);
      expect(await cards(ada.headers)).toMatchObject([{ lastFour: '4444' }]);
    });

    test('are no reason to fail for: a Stripe that does not answer is said to be away', async () => {
      const ada = await buyer();
      // Its turn may come just now.
      await postpone(shop(), 'payment.catch-up');
      stripe.faults.next({ kind: 'error' }, 3);
      const { status, body } = await shop().api.get('/customer/cards', ada.headers);
      expect([status, body.error.details.code]).toEqual([503, 'payment.no-answer']);
    });

    test('go with the customer who is erased', async () => {
      const ada = await buyer();
      stripe.saveCard(ada.customerId);
      const blocked = await shop().api.post('/customer/erase', {}, ada.headers);
      expect([blocked.status, blocked.body.error.details.code]).toEqual([409, 'customer.erase-blocked']);
      expect(blocked.body.error.details.obstacles).toMatchObject([{ code: 'order-open' }]);
      await shop().api.post('/checkout/cancel', {}, ada.headers);
      expect((await shop().api.post('/customer/erase', {}, ada.headers)).status).toBe(200);
      await until(
        async () => stripe.customers().some(({ id }) => id === ada.customerId),
        (there) => !there,
      );
      expect(
        await shop().strapi.db.connection('commerce_payment_accounts').where({ reference: ada.customerId }),
      ).toEqual([]);
      expect((await shop().api.get('/customer', ada.headers)).status).toBe(401);
    });
  },
  () => stripeEnvironment(stripe),
);
