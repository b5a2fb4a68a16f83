import type { Core } from '@strapi/strapi';
import { onEachDatabase } from '../support/each-database';
import { administrator } from '../support/administrator';
import type { ApiClient, Json } from '../support/api-client';
import { guest } from '../support/guest';
import { expectSound } from '../support/invariants';
import { documentsOf } from '../support/invoices';
import { type FakeStripe, startFakeStripe } from '../support/fake-stripe';
import { statementsBeforeCommit } from '../support/statements';
import { atPaymentPage } from '../support/stripe-buyers';
import { stripeEnvironment } from '../support/stripe-shop';

let stripe: FakeStripe;
beforeAll(async () => {
  stripe = await startFakeStripe();
});
afterAll(() => stripe.stop());

interface Paying {
  whenPaid(paid: (tx: { beforeCommit(work: () => Promise<void>): void }) => Promise<void>): void;
}
const orders = (strapi: Core.Strapi) => strapi.plugin('commerce').service('order') as unknown as Paying;

onEachDatabase(
  'the moment an invoice is issued',
  (shop) => {
    let staff: ApiClient;
    let undoing = 0;
    beforeAll(async () => {
      staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
      const settings = shop().strapi.store({ type: 'plugin', name: 'commerce' });
      const saved = (await settings.get({ key: 'store' })) as object;
      await settings.set({ key: 'store', value: { ...saved, timezone: 'Europe/Berlin' } });
      // After the number was taken, as the database does with one of two that wait for each other.
      orders(shop().strapi).whenPaid(async (tx) =>
        tx.beforeCommit(async () => {
          if (undoing-- > 0) throw Object.assign(new Error('Undone.'), { code: '40001' });
        }),
      );
    });
    afterEach(() => jest.restoreAllMocks());

    const buys = async (): Promise<Json> => {
      const { sku } = await shop().sells({ price: 1000 });
      return (await (await guest(shop().api, { sku, quantity: 1 })).checkout()).body.data?.order;
    };
    const numberOf = async ({ number }: Json): Promise<string> =>
      (await shop().strapi.db.connection('commerce_invoices').where({ order_number: number, position: 0 }).first())
        ?.number;

    test('a completion that is undone gives its number back', async () => {
      const before = await numberOf(await buys());
      undoing = 3;
      const bought = await buys();
      expect(undoing).toBeLessThan(0);
      const [year, sequence] = before.split('-').map(Number) as [number, number];
      expect(await numberOf(bought)).toBe(`${year}-${String(sequence + 1).padStart(5, '0')}`);
    });

    test('it costs the completion three statements: how it was paid, the number, the document', async () => {
      const { sku } = await shop().sells({ price: 1000 });
      await buys();
      const who = await guest(shop().api, { sku, quantity: 1 });
      // Mails that are written beside read invoices too: only the transaction that writes this one is counted.
      const said = await statementsBeforeCommit(
        shop(),
        ({ sql }) => /insert into .commerce_invoices/.test(sql),
        async () => expect((await who.checkout()).body.data.order.status).toBe('completed'),
      );
      const ofInvoice = said.filter(
        ({ sql, bindings }) =>
          (/commerce_counters/.test(sql) && String(bindings[0]).startsWith('invoice')) ||
          /commerce_invoices|from .commerce_payments. where .order_id/i.test(sql),
      );
      expect(ofInvoice).toHaveLength(3);
    });

    test('the year ends at midnight where the shop is; both years count from one without a gap', async () => {
      const clock = jest.spyOn(Date, 'now');
      const real = clock.getMockImplementation() ?? (() => new Date().getTime());
      const at = async (instant: number) => {
        const started = new Date().getTime();
        clock.mockImplementation(() => instant + new Date().getTime() - started);
        const number = await numberOf(await buys());
        clock.mockImplementation(real);
        return number;
      };
      const midnight = Date.UTC(2035, 11, 31, 23);
      const numbers = [
        await at(midnight - 60_000),
        await at(midnight - 10_000),
        await at(midnight),
        await at(midnight + 60_000),
      ];
      expect(numbers).toEqual(['2035-00001', '2035-00002', '2036-00001', '2036-00002']);
    });

    test('money that is only held makes no invoice; its capture does', async () => {
      const { sku } = await shop().sells({ price: 1000 });
      const { intent, buyer, order } = await atPaymentPage(shop().api, stripe, { sku, quantity: 1 });
      stripe.pay(intent.id);
      expect((await buyer.confirm()).body.data.order).toMatchObject({
        status: 'completed',
        paymentStatus: 'authorized',
      });
      expect(await numberOf(order)).toBeUndefined();
      const captured = await staff.post(`/orders/${order.number}/capture`);
      expect(captured.body.data.paymentStatus).toBe('paid');
      expect((await documentsOf(shop(), order).invoice()).text).toContain(await numberOf(order));
      expect((await staff.post(`/orders/${order.number}/refund`, {})).status).toBe(200);
      expect((await documentsOf(shop(), order).creditNote(1)).text).toContain('Amount credited €14.90');
      await expectSound(shop().strapi.db.connection);
    });
  },
  () => ({ ...stripeEnvironment(stripe), STRIPE_CAPTURE: 'later' }),
);
