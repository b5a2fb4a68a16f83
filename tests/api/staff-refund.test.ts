import { administrator } from '../support/administrator';
import type { Answer, ApiClient, Json } from '../support/api-client';
import { onEachDatabase } from '../support/each-database';
import { type FakeStripe, startFakeStripe } from '../support/fake-stripe';
import { expectSound } from '../support/invariants';
import { stockOf } from '../support/stock';
import { atPaymentPage } from '../support/stripe-buyers';
import { stripeEnvironment } from '../support/stripe-shop';

let stripe: FakeStripe;
beforeAll(async () => {
  stripe = await startFakeStripe();
});
afterAll(() => stripe.stop());

const codeOf = ({ status, body }: Answer) => `${status} ${body.error?.details?.code ?? 'ok'}`;

onEachDatabase(
  'staff give money back',
  (shop) => {
    let staff: ApiClient;
    beforeAll(async () => {
      staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
    });
    afterEach(() => expectSound(shop().strapi.db.connection));

    /** An order of three units at 333 and one at 1000, paid. */
    const paid = async () => {
      const { skus } = await shop().sells({
        variants: [
          { price: 333, stock: 3, options: { Size: 'S' } },
          { price: 1000, stock: 1, options: { Size: 'L' } },
        ],
      });
      const [small = '', large = ''] = skus;
      const bought = await atPaymentPage(shop().api, stripe, { sku: small, quantity: 3 }, { sku: large, quantity: 1 });
      stripe.pay(bought.intent.id);
      expect((await bought.buyer.confirm()).body.data.order.status).toBe('completed');
      const lines = bought.order.lines as Json[];
      const idOf = (sku: string): string => lines.find((line) => line.sku === sku).id;
      const refund = (body: object, by = staff) => by.post(`/orders/${bought.order.number}/refund`, body);
      const book = () => stripe.books().find(({ id }) => id === bought.intent.id);
      return { ...bought, small, large, idOf, refund, book };
    };

    it('by line, for a reason, its units back on the shelf; until nothing is left', async () => {
      const { small, large, idOf, refund, book, order } = await paid();
      const first = await refund({ lines: [{ id: idOf(small), quantity: 2 }], restock: true, reason: 'Torn' });
      expect(first.body.data).toMatchObject({
        paymentStatus: 'partially_refunded',
        refunds: [{ amount: 666, status: 'refunded', origin: 'staff', reason: 'Torn', failure: null }],
      });
      expect(await stockOf(shop(), small)).toEqual({ onHand: 2, reserved: 0 });
      expect(book()).toMatchObject({ refunded: 666 });

      const over = await refund({ lines: [{ id: idOf(small), quantity: 2 }] });
      expect([codeOf(over), over.body.error.details.left]).toEqual(['409 refund.exceeds', 1]);
      expect(codeOf(await refund({ lines: [{ id: idOf(large), quantity: 1 }] }))).toBe('200 ok');
      expect(await stockOf(shop(), large)).toEqual({ onHand: 0, reserved: 0 });
      const most = await refund({ amount: order.totals.total });
      expect([codeOf(most), most.body.error.details.left]).toEqual(['409 refund.exceeds', 333 + 490]);

      const last = await refund({});
      expect(last.body.data).toMatchObject({ status: 'completed', paymentStatus: 'refunded' });
      expect(codeOf(await refund({}))).toBe('409 refund.exceeds');
      expect(book()).toMatchObject({ captured: order.totals.total, refunded: order.totals.total });
      const told = last.body.data.timeline.filter(({ type }: Json) => type === 'refund.succeeded');
      expect(told.map(({ data }: Json) => data.amount)).toEqual([666, 1000, 823]);
    });

    it('what the provider refuses is a refund that failed: the order is flagged and the money is still left', async () => {
      const { refund, book } = await paid();
      stripe.nextRefund('failed');
      const failed = await refund({ amount: 500 });
      expect(failed.body.data).toMatchObject({
        paymentStatus: 'paid',
        attention: 'refund-failed',
        refunds: [{ amount: 500, status: 'failed', failure: expect.any(String) }],
      });
      expect((await refund({})).body.data.paymentStatus).toBe('refunded');
      expect(book()).toMatchObject({ refunded: 2489 });
    });

    it.each([
      ['amount', { amount: 0 }],
      ['amount', { amount: -1 }],
      ['amount', { amount: 1.5 }],
      ['amount', { amount: '100' }],
      ['amount', { amount: 2 ** 53 }],
      ['amount', { amount: 1, lines: [{ id: 'x', quantity: 1 }] }],
      ['lines', { lines: [] }],
      ['lines.0.quantity', { lines: [{ id: 'x', quantity: 0 }] }],
      ['lines.0.quantity', { lines: [{ id: 'x', quantity: 0.5 }] }],
      ['restock', { amount: 1, restock: true }],
      ['restock', { restock: 'yes' }],
      ['reason', { reason: '' }],
      ['reason', { reason: 'x'.repeat(501) }],
      ['currency', { amount: 1, currency: 'EUR' }],
    ])('a wrong %s is refused by its name: %j', async (field, body) => {
      const { status, text } = await staff.post('/orders/1001/refund', body);
      expect([status, text]).toEqual([400, expect.stringContaining(field)]);
    });

    it('a line or an order that is not there is said to be unknown', async () => {
      const { refund } = await paid();
      const unknown = await refund({ lines: [{ id: 'nothing', quantity: 1 }] });
      expect([codeOf(unknown), unknown.body.error.message]).toEqual([
        '400 refund.unknown-line',
        expect.stringContaining('lines'),
      ]);
      expect(codeOf(await staff.post('/orders/0/refund'))).toBe('404 order.not-found');
    });

    it('only by those who may', async () => {
      const { order } = await paid();
      const editor = shop().client('/commerce', await administrator(shop(), 'strapi-editor'));
      for (const deed of ['refund', 'capture', 'cancel']) {
        expect((await editor.post(`/orders/${order.number}/${deed}`)).status).toBe(403);
        expect((await shop().client('/commerce').post(`/orders/${order.number}/${deed}`)).status).toBe(401);
      }
      expect((await staff.get(`/orders/${order.number}`)).body.data.refunds).toEqual([]);
    });
  },
  () => stripeEnvironment(stripe),
);
