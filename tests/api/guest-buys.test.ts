import { onEachDatabase } from '../support/each-database';
import { guest } from '../support/guest';
import { stockOf } from '../support/stock';

onEachDatabase(
  'a guest buys',
  (shop) => {
    it('two variants and an event ticket in one cart, to the cent', async () => {
      const { api, strapi, sells } = shop();
      const shirt = await sells({
        title: 'Ocean Shirt',
        variants: [
          { price: 5000, stock: 3, options: { Size: 'S' } },
          { price: 5500, stock: 3, options: { Size: 'M' } },
        ],
      });
      await strapi.documents('api::event.event').create({
        data: {
          title: 'Harbor Concert',
          slug: 'harbor-concert',
          date: new Date('2027-05-01T19:00:00Z'),
          tickets: { sku: 'TICKET', prices: { EUR: { amount: 2550 } }, digital: true, initialStock: 50 },
        },
        status: 'published',
      });
      const [small, medium] = shirt.skus as [string, string];
      const buyer = await guest(api, { sku: small, quantity: 2 }, { sku: medium, quantity: 1 });
      const cart = (await buyer.add('TICKET', 3)).body.data;
      expect(
        cart.lines.map((line: { title: string; variant: string | null; total: number }) => [
          line.title,
          line.variant,
          line.total,
        ]),
      ).toEqual([
        ['Ocean Shirt', 'S', 10_000],
        ['Ocean Shirt', 'M', 5500],
        ['Harbor Concert', null, 7650],
      ]);
      expect(cart.totals).toMatchObject({ subtotal: 23_150, shipping: 490, discount: 0, tax: 0, total: 23_640 });
      expect(cart.problems.map(({ code }: { code: string }) => code)).toEqual(['email-missing', 'address-missing']);

      const bought = await buyer.checkout();
      expect(bought.status).toBe(201);
      const { order, payment } = bought.body.data;
      expect(payment).toEqual({ status: 'captured', step: null });
      expect(order).toMatchObject({
        status: 'completed',
        paymentStatus: 'paid',
        cancelReason: null,
        email: 'ada@example.com',
        totals: cart.totals,
        payments: [{ provider: 'test', status: 'captured', amount: 23_640, refunded: 0 }],
      });
      expect(order.timeline.map(({ type }: { type: string }) => type)).toEqual([
        'order.created',
        'payment.captured',
        'order.completed',
      ]);

      const shown = await api.get(`/orders/${order.number}`, { 'order-token': order.token });
      const { token: _token, ...open } = order;
      const invoice = { kind: 'invoice', total: 23_640, url: `/api/commerce/orders/${order.number}/invoice` };
      expect(shown.body.data).toEqual({ ...open, invoices: [expect.objectContaining(invoice)] });
      expect((await buyer.cart()).body.data).toEqual({ status: 'ordered', orderNumber: order.number });
      expect(await stockOf(shop(), small)).toEqual({ onHand: 1, reserved: 0 });
      expect(await stockOf(shop(), 'TICKET')).toEqual({ onHand: 47, reserved: 0 });
    });

    it('and a second click gets the same order, and its token, again', async () => {
      const { api, sells } = shop();
      const { sku } = await sells({ price: 700 });
      const buyer = await guest(api, { sku, quantity: 1 });
      const first = await buyer.checkout();
      const again = await buyer.checkout();
      expect([first.status, again.status]).toEqual([201, 201]);
      expect(again.body.data.order).toEqual(first.body.data.order);
    });

    it('nothing but digital goods without an address', async () => {
      const { api, sells } = shop();
      const { sku } = await sells({ price: 900, digital: true });
      const buyer = await guest(api, { sku, quantity: 1 });
      const bought = await buyer.checkout('captured', { shippingAddress: undefined });
      expect(bought.body.data.order).toMatchObject({
        status: 'completed',
        shippingOption: null,
        totals: { total: 900 },
      });
    });

    it('by bank transfer: the order waits with its instructions and its stock', async () => {
      const { api, sells } = shop();
      const { sku } = await sells({ price: 800, stock: 2 });
      const buyer = await guest(api, { sku, quantity: 2 });
      const { order, payment } = (await buyer.checkout('pending', { payment: { provider: 'manual' } })).body.data;
      expect(order).toMatchObject({ status: 'pending', paymentStatus: 'unpaid' });
      expect(payment.status).toBe('pending');
      expect(payment.step).toMatchObject({ kind: 'instructions' });
      expect(payment.step.text).toContain(order.number);
      expect(await stockOf(shop(), sku)).toEqual({ onHand: 2, reserved: 2 });
    });

    it('after coming back from the bank: nothing is complete before the provider says so', async () => {
      const { api, sells } = shop();
      const { sku } = await sells({ price: 600, stock: 1 });
      const buyer = await guest(api, { sku, quantity: 1 });
      const started = (await buyer.checkout('needs-customer')).body.data;
      expect(started.payment).toMatchObject({ status: 'needs-customer', step: { kind: 'client-secret' } });
      expect((await buyer.cart()).body.data.status).toBe('checkout');
      expect((await buyer.add(sku)).body.error.details.code).toBe('cart.closed');
      const back = (await buyer.confirm()).body.data;
      expect(back.order).toMatchObject({ number: started.order.number, status: 'completed', paymentStatus: 'paid' });
      expect((await buyer.confirm()).body.data.order).toEqual(back.order);
    });
  },
  { COMMERCE_TEST_PAYMENTS: 'true' },
);
