import { administrator } from '../support/administrator';
import type { Answer, ApiClient, Json } from '../support/api-client';
import { onEachDatabase } from '../support/each-database';
import { address, guestWith } from '../support/guest';
import { until } from '../support/until';

const codeOf = ({ status, body }: Answer) => `${status} ${body.error?.details?.code ?? 'ok'}`;

onEachDatabase(
  'draft orders',
  (shop) => {
    let staff: ApiClient;
    beforeAll(async () => {
      staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
    });

    test('staff put an order together, send its link, and its buyer pays it', async () => {
      const { sku } = await shop().sells({ title: 'Lamp', price: 4000, stock: 5 });
      const { sku: bulb } = await shop().sells({ title: 'Bulb', price: 500 });
      const made = await staff.post('/draft-orders', { lines: [{ sku, quantity: 1 }] });
      expect(made.status).toBe(201);
      const { id, cart, shippingOptions } = made.body.data;
      expect(cart.problems.map(({ code }: Json) => code)).toContain('email-missing');
      expect(codeOf(await staff.post(`/draft-orders/${id}/send`))).toBe('409 draft.no-email');

      const changed = await staff.put(`/draft-orders/${id}`, {
        lines: [
          { sku, quantity: 2 },
          { sku: bulb, quantity: 4 },
        ],
        ...{ email: 'grace@example.com', shippingAddress: address, shippingOption: shippingOptions[0].id },
      });
      expect(changed.body.data.cart).toMatchObject({ problems: [], totals: { subtotal: 10_000, total: 10_490 } });
      const sent = await staff.post(`/draft-orders/${id}/send`);
      expect(sent.body.data).toMatchObject({ sentAt: expect.any(String), link: expect.stringMatching(/\/cart\/./) });
      const mails = () => shop().strapi.db.connection('commerce_mails').where({ kind: 'payment-link' });
      // This shop has no mail server: what would have gone, and to whom, is written down.
      const [mail] = await until(mails, (rows: Json[]) => rows.length === 1 && rows[0].status === 'skipped');
      expect(mail).toMatchObject({ recipient: 'grace@example.com', reason: 'not-connected' });

      const token = decodeURIComponent(sent.body.data.link.split('/cart/')[1]);
      const buyer = guestWith(shop().api, token, 10_490);
      const bought = await buyer.checkout('captured', { email: 'grace@example.com' });
      expect(bought.body.data.order).toMatchObject({ status: 'completed', email: 'grace@example.com' });
      const { body } = await staff.get(`/draft-orders/${id}`);
      expect(body.data.cart).toEqual({ status: 'ordered', orderNumber: bought.body.data.order.number });
      expect(codeOf(await staff.put(`/draft-orders/${id}`, { lines: [{ sku, quantity: 1 }] }))).toBe('409 cart.closed');
      expect(codeOf(await staff.post(`/draft-orders/${id}/send`))).toBe('409 draft.ordered');
    });

    test('what nothing sells cannot be put in, and a removed draft is gone from the list', async () => {
      expect(codeOf(await staff.post('/draft-orders', { lines: [{ sku: 'NONE', quantity: 1 }] }))).toBe(
        '422 offer.not-found',
      );
      const { sku } = await shop().sells({});
      const { id } = (await staff.post('/draft-orders', { lines: [{ sku, quantity: 1 }] })).body.data;
      const ids = async () => (await staff.get('/draft-orders')).body.data.map((draft: Json) => draft.id);
      expect(await ids()).toContain(id);
      expect((await staff.delete(`/draft-orders/${id}`)).status).toBe(200);
      expect(await ids()).not.toContain(id);
      expect(codeOf(await staff.get(`/draft-orders/${id}`))).toBe('404 draft.not-found');
    });
  },
  { COMMERCE_CART_URL: 'https://shop.example/cart/{token}' },
);
