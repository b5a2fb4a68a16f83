import { onEachDatabase } from '../support/each-database';
import { guest } from '../support/guest';
import type { Answer } from '../support/api-client';
import { stockOf } from '../support/stock';

const codes = (answer: Answer): string[] =>
  (answer.body.data?.problems ?? answer.body.error.details.problems).map(({ code }: { code: string }) => code);

onEachDatabase(
  'a checkout that cannot be',
  (shop) => {
    it('a refused payment leaves the cart open, the stock free and the details kept', async () => {
      const { api, sells } = shop();
      const { sku } = await sells({ price: 1000, stock: 1 });
      const buyer = await guest(api, { sku, quantity: 1 });
      const { order, payment } = (await buyer.checkout('refused')).body.data;
      expect(payment.status).toBe('refused');
      expect(order).toMatchObject({ status: 'cancelled', cancelReason: 'refused', paymentStatus: 'unpaid' });
      expect(await stockOf(shop(), sku)).toEqual({ onHand: 1, reserved: 0 });
      expect((await buyer.cart()).body.data).toMatchObject({ status: 'open', email: 'ada@example.com', problems: [] });
      expect((await buyer.checkout('captured')).body.data.order.status).toBe('completed');
    });

    it('a cancelled checkout gives the stock back and the cart free', async () => {
      const { api, sells } = shop();
      const { sku } = await sells({ price: 1000, stock: 4 });
      const buyer = await guest(api, { sku, quantity: 3 });
      await buyer.checkout('needs-customer');
      expect(await stockOf(shop(), sku)).toEqual({ onHand: 4, reserved: 3 });
      const cancelled = await buyer.cancel();
      expect(cancelled.body.data).toMatchObject({
        order: { status: 'cancelled', cancelReason: 'customer' },
        payment: { status: 'cancelled' },
      });
      expect(await stockOf(shop(), sku)).toEqual({ onHand: 4, reserved: 0 });
      expect((await buyer.cart()).body.data.status).toBe('open');
      expect((await buyer.cancel()).body.error.details.code).toBe('checkout.none');
      expect((await buyer.checkout()).body.data.order.status).toBe('completed');
    });

    it('a completed order is not cancelled by the cart', async () => {
      const { api, sells } = shop();
      const { sku } = await sells();
      const buyer = await guest(api, { sku, quantity: 1 });
      await buyer.checkout();
      const refused = await buyer.cancel();
      expect([refused.status, refused.body.error.details.code]).toEqual([409, 'checkout.completed']);
    });

    it('an unpublished product becomes a problem in the cart', async () => {
      const { api, strapi, sells } = shop();
      const { sku, documentId } = await sells({ price: 1000 });
      const buyer = await guest(api, { sku, quantity: 1 });
      await strapi.documents('plugin::commerce.product').unpublish({ documentId });
      expect(codes(await buyer.cart())).toContain('offer-unavailable');
      const refused = await buyer.checkout();
      expect([refused.status, refused.body.error.details.code]).toEqual([422, 'checkout.problems']);
      expect(codes(refused)).toContain('offer-unavailable');
    });

    it('a changed price is said with both prices, and never charged unseen', async () => {
      const { api, strapi, sells } = shop();
      const { sku, documentId } = await sells({ price: 1000 });
      const buyer = await guest(api, { sku, quantity: 2 });
      await strapi.documents('plugin::commerce.product').update({
        documentId,
        data: { offer: { options: [], variants: [{ sku, options: {}, prices: { EUR: { amount: 1200 } } }] } } as object,
        status: 'published',
      });
      const { problems, totals } = (await buyer.cart()).body.data;
      expect(problems).toContainEqual(expect.objectContaining({ code: 'price-changed', was: 1000, now: 1200 }));
      expect(totals.total).toBe(2890);

      const refused = await buyer.checkout('captured');
      expect(refused.status).toBe(422);
      expect(refused.body.error.details.problems).toContainEqual(
        expect.objectContaining({ code: 'total-changed', expected: 2490, total: 2890 }),
      );
      expect(await strapi.db.connection('commerce_payments').where({ amount: 2490 })).toEqual([]);

      const seen = await buyer.checkout('captured', { expectedTotal: 2890 });
      expect(seen.body.data.order).toMatchObject({ status: 'completed', totals: { total: 2890 } });
    });

    it('more than there is, says how many are left', async () => {
      const { api, sells } = shop();
      const { sku } = await sells({ stock: 2 });
      const buyer = await guest(api, { sku, quantity: 3 });
      expect((await buyer.cart()).body.data.problems).toContainEqual(
        expect.objectContaining({ code: 'out-of-stock', available: 2 }),
      );
      expect(codes(await buyer.checkout())).toEqual(['out-of-stock']);
      expect(await stockOf(shop(), sku)).toEqual({ onHand: 2, reserved: 0 });
    });

    it('says everything that is missing at once, and keeps what was typed', async () => {
      const { api, sells } = shop();
      const { sku } = await sells();
      const buyer = await guest(api, { sku, quantity: 1 });
      const refused = await buyer.checkout('captured', {
        email: undefined,
        shippingAddress: undefined,
        note: 'Ring twice',
        payment: { provider: 'barter' },
      });
      expect(codes(refused)).toEqual(['email-missing', 'address-missing', 'payment-unavailable']);
      expect((await buyer.cart()).body.data.note).toBe('Ring twice');
    });

    it('wrong and missing carts and orders answer the same 404', async () => {
      const { api, sells } = shop();
      const { sku } = await sells();
      const buyer = await guest(api, { sku, quantity: 1 });
      const { order } = (await buyer.checkout()).body.data;
      const answers = await Promise.all([
        api.get('/cart'),
        api.get('/cart', { 'cart-token': 'wrong' }),
        api.post('/cart/lines', { sku, quantity: 1 }, { 'cart-token': 'wrong' }),
        api.post('/checkout/confirm', {}, { 'cart-token': 'wrong' }),
      ]);
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      const orders = await Promise.all([
        api.get(`/orders/${order.number}`),
        api.get(`/orders/${order.number}`, { 'order-token': 'wrong' }),
        api.get('/orders/999999', { 'order-token': order.token }),
      ]);
      expect(orders.map(({ status }) => status)).toEqual([404, 404, 404]);
      expect(new Set(orders.map(({ text }) => text)).size).toBe(1);
    });

    it('quantities that are none are refused and change nothing', async () => {
      const { api, sells } = shop();
      const { sku } = await sells();
      const buyer = await guest(api, { sku, quantity: 1 });
      for (const quantity of [-1, 0, 0.5, 1e9, '1e2', null, [], {}, 2 ** 53]) {
        const answer = await api.post('/cart/lines', { sku, quantity }, buyer.headers);
        expect([quantity, [400, 422].includes(answer.status)]).toEqual([quantity, true]);
      }
      for (const price of ['price', 'unitPrice', 'total', 'discount', 'currency']) {
        const answer = await api.post('/cart/lines', { sku, quantity: 1, [price]: 1 }, buyer.headers);
        expect(answer.body.error.details).toMatchObject({ code: 'request.unknown-key', keys: [price] });
      }
      expect((await buyer.cart()).body.data.lines).toMatchObject([{ quantity: 1 }]);
    });

    it('an unpaid order expires: cancelled at the provider, stock and cart free', async () => {
      const { api, strapi, sells } = shop();
      const { sku } = await sells({ stock: 1 });
      const buyer = await guest(api, { sku, quantity: 1 });
      const { order } = (await buyer.checkout('needs-customer')).body.data;
      const checkout = strapi.plugin('commerce').service('checkout') as { expire(now: number): Promise<number> };
      expect(await checkout.expire(Date.now())).toBe(0);
      expect(await checkout.expire(Date.now() + 31 * 60_000)).toBe(1);
      expect(await stockOf(shop(), sku)).toEqual({ onHand: 1, reserved: 0 });
      const shown = await api.get(`/orders/${order.number}`, { 'order-token': order.token });
      expect(shown.body.data).toMatchObject({ status: 'cancelled', cancelReason: 'expired' });
      expect((await buyer.cart()).body.data.status).toBe('open');
    });

    it('a dead checkout holds nothing after its time, even if nobody sweeps', async () => {
      const { api, strapi, sells } = shop();
      const { sku } = await sells({ stock: 1 });
      await (await guest(api, { sku, quantity: 1 })).checkout('needs-customer');
      const next = await guest(api, { sku, quantity: 1 });
      expect(codes(await next.checkout())).toEqual(['out-of-stock']);
      await strapi.db.connection('commerce_stock_reservations').where({ sku }).update({ expires_at: 1 });
      expect((await next.checkout()).body.data.order.status).toBe('completed');
      expect(await stockOf(shop(), sku)).toEqual({ onHand: 0, reserved: 0 });
    });
  },
  { COMMERCE_TEST_PAYMENTS: 'true' },
);
