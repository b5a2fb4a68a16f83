import type { PaymentOutcome, PaymentProvider } from '../../src/plugins/commerce/server/src/payment';
import { issueRefund } from '../../src/plugins/commerce/server/src/order/actions/issue-refund';
import { settleRefund } from '../../src/plugins/commerce/server/src/order/actions/settle-refund';
import { transaction } from '../../src/plugins/commerce/server/src/platform/transaction';
import { administrator } from '../support/administrator';
import { onEachDatabase } from '../support/each-database';
import { guest, type Guest } from '../support/guest';
import { expectSound } from '../support/invariants';
import type { Shop } from '../support/shop';
import { stockOf } from '../support/stock';
import { until } from '../support/until';

type Start = PaymentProvider['start'];
type Refunding = NonNullable<PaymentProvider['refund']>;

/** A provider whose `start` is the gap: between our two transactions, the test decides what the rival does. */
const gap = (shop: Shop, over: Partial<PaymentProvider> = {}) => {
  const turns: Start[] = [];
  const keys: string[] = [];
  const id = `gap-${Math.random().toString(36).slice(2, 8)}`;
  const provider: PaymentProvider = {
    id,
    label: 'Gap',
    start: async (request) => {
      keys.push(request.key);
      const turn = turns.shift();
      if (!turn) throw new Error('Nobody expected another charge.');
      return turn(request);
    },
    check: async (reference) => ({ status: 'pending', reference }),
    cancel: async (reference) => ({ status: 'cancelled', reference }),
    ...over,
  };
  (shop.strapi.plugin('commerce').service('payment') as { add(added: PaymentProvider): void }).add(provider);
  return { turns, keys, payment: { provider: id } };
};

const captured: Start = async ({ key, amount }): Promise<PaymentOutcome> => ({
  status: 'captured',
  reference: `paid-${key}`,
  amount,
});

onEachDatabase('between the two transactions of a checkout', (shop) => {
  const oneUnit = async (): Promise<{ buyer: Guest; sku: string }> => {
    const { sku } = await shop().sells({ price: 1000, stock: 1 });
    return { sku, buyer: await guest(shop().api, { sku, quantity: 1 }) };
  };
  afterEach(() => expectSound(shop().strapi.db.connection));

  it('a second checkout, an edit and a cancel are all told to wait, and one order comes of it', async () => {
    const { buyer, sku } = await oneUnit();
    const { turns, keys, payment } = gap(shop());
    const codes: string[] = [];
    turns.push(async (request) => {
      const rivals = [await buyer.checkout('captured', { payment }), await buyer.add(sku), await buyer.cancel()];
      codes.push(...rivals.map(({ status, body }) => `${status} ${body.error.details.code}`));
      return captured(request);
    });
    const bought = await buyer.checkout('captured', { payment });
    expect(bought.body.data.order.status).toBe('completed');
    expect(codes).toEqual(['409 checkout.in-progress', '409 cart.closed', '409 checkout.in-progress']);
    expect(keys).toHaveLength(1);
  });

  it('an answer that better news has overtaken changes nothing', async () => {
    const { buyer } = await oneUnit();
    const reference = `overtaken-${Date.now()}`;
    let asked: Parameters<Start>[0] | undefined;
    const { turns, payment } = gap(shop(), {
      check: async () => {
        const { key = '', amount = 0, currency = '', orderNumber = '' } = asked ?? {};
        const identity = { currency, orderNumber, attempt: key, live: false, account: undefined };
        return { status: 'captured', reference, amount, identity };
      },
      async *news() {
        if (asked) yield { eventId: reference, reference, at: Date.now() };
      },
    });
    const order = (number: string) => shop().strapi.db.connection('commerce_orders').where({ number }).first('status');
    turns.push(async (request) => {
      asked = request;
      const checkout = shop().strapi.plugin('commerce').service('checkout') as { catchUp(now: number): Promise<void> };
      await checkout.catchUp(Date.now());
      await until(
        () => order(request.orderNumber),
        ({ status }) => status === 'completed',
      );
      return { status: 'pending', reference };
    });
    const bought = (await buyer.checkout('captured', { payment })).body.data;
    expect(bought.order).toMatchObject({ status: 'completed', paymentStatus: 'paid' });
    expect(bought.payment.status).toBe('captured');
  });

  it('nobody else gets the units', async () => {
    const { buyer, sku } = await oneUnit();
    const { turns, payment } = gap(shop());
    turns.push(async (request) => {
      const rival = await guest(shop().api, { sku, quantity: 1 });
      const refused = await rival.checkout('captured', { payment });
      expect(refused.body.error.details.problems).toMatchObject([{ code: 'out-of-stock', available: 0 }]);
      return captured(request);
    });
    expect((await buyer.checkout('captured', { payment })).body.data.order.status).toBe('completed');
    expect(await stockOf(shop(), sku)).toEqual({ onHand: 0, reserved: 0 });
  });

  it('a provider that dies says "try again", and the next try asks under the same key: one order', async () => {
    const { buyer, sku } = await oneUnit();
    const { turns, keys, payment } = gap(shop());
    turns.push(async () => Promise.reject(new Error('socket hang up')), captured);
    const failed = await buyer.checkout('captured', { payment });
    expect([failed.status, failed.body.error.details.code]).toEqual([503, 'payment.no-answer']);
    expect(failed.headers.get('retry-after')).toBeTruthy();
    expect(await stockOf(shop(), sku)).toEqual({ onHand: 1, reserved: 1 });
    const again = await buyer.checkout('captured', { payment });
    expect(again.body.data.order.status).toBe('completed');
    expect(new Set(keys).size).toBe(1);
    expect(await stockOf(shop(), sku)).toEqual({ onHand: 0, reserved: 0 });
  });

  it('a payment that stays pending past its time is cancelled at the provider, and the stock is free', async () => {
    const { buyer, sku } = await oneUnit();
    const { turns, payment } = gap(shop());
    const pending: Start = async ({ key }) => ({ status: 'pending', reference: `slow-${key}` });
    turns.push(pending);
    const { order } = (await buyer.checkout('captured', { payment })).body.data;
    expect(order.status).toBe('pending');
    const checkout = shop().strapi.plugin('commerce').service('checkout') as { expire(now: number): Promise<number> };
    await checkout.expire(Date.now() + 3_600_000);
    const shown = await shop().api.get(`/orders/${order.number}`, { 'order-token': order.token });
    expect(shown.body.data).toMatchObject({ status: 'cancelled', cancelReason: 'expired' });
    expect(await stockOf(shop(), sku)).toEqual({ onHand: 1, reserved: 0 });
  });

  it.each([
    ['less', -1],
    ['more', 1],
  ])('a provider that took a cent %s completes nothing, and says so on the timeline', async (_word, cent) => {
    const { buyer } = await oneUnit();
    const { turns, payment } = gap(shop());
    turns.push(async ({ key, amount }) => ({ status: 'captured', reference: `odd-${key}`, amount: amount + cent }));
    const { order } = (await buyer.checkout('captured', { payment })).body.data;
    expect(order).toMatchObject({ status: 'pending', paymentStatus: 'unpaid' });
    expect(order.timeline.at(-1).type).toBe('payment.mismatched');
  });

  it('a provider that refuses the request itself undoes the checkout', async () => {
    const { buyer, sku } = await oneUnit();
    const refused = await buyer.checkout('captured', { payment: { provider: 'test', options: { outcome: 'free' } } });
    expect([refused.status, refused.body.error.details.code]).toEqual([400, 'payment.invalid-options']);
    expect((await buyer.cart()).body.data.status).toBe('open');
    expect(await stockOf(shop(), sku)).toEqual({ onHand: 1, reserved: 0 });
  });

  it('calling a provider inside a transaction throws', async () => {
    const { strapi } = shop();
    const { payment } = gap(shop());
    const service = strapi.plugin('commerce').service('payment') as { of(id: string): PaymentProvider };
    const provider = service.of(payment.provider);
    await expect(strapi.db.transaction(() => provider.check('x'))).rejects.toThrow(/inside a database transaction/);
  });
});

onEachDatabase('while a refund is being made', (shop) => {
  afterEach(() => expectSound(shop().strapi.db.connection));

  /** An order of 1000 is refunded; what the provider does meanwhile, and answers, is the test's. */
  const refunded = async (answer: (refundId: number, key: string) => ReturnType<Refunding>) => {
    const { sku } = await shop().sells({ price: 1000, stock: 1 });
    const buyer = await guest(shop().api, { sku, quantity: 1 });
    const newest = () => shop().strapi.db.connection('commerce_refunds').orderBy('id', 'desc').first();
    const { turns, payment } = gap(shop(), {
      refund: async (_reference, _amount, key) => answer((await newest()).id, key),
    });
    turns.push(captured);
    const { order } = (await buyer.checkout('captured', { payment })).body.data;
    const staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
    await staff.post(`/orders/${order.number}/refund`, {});
    const refund = await until(newest, ({ status }) => status !== 'created');
    const { timeline } = (await staff.get(`/orders/${order.number}`)).body.data;
    return {
      refund,
      told: timeline.map(({ type }: { type: string }) => type).filter((type: string) => /^refund/.test(type)),
    };
  };

  it('another process that is asked for it too does nothing: the provider hears of it once', async () => {
    let asked = 0;
    const rivals: unknown[] = [];
    const { refund } = await refunded(async (id, key) => {
      asked += 1;
      if (asked === 1) rivals.push(await issueRefund(shop().strapi, id).catch(({ code }) => code));
      return { status: 'refunded', reference: `back-${key}` };
    });
    expect([asked, rivals, refund.status]).toEqual([1, ['refund.in-progress'], 'refunded']);
  });

  it('an answer that better news has overtaken takes nothing back', async () => {
    const { refund, told } = await refunded(async (id, key) => {
      const reference = `back-${key}`;
      await transaction(shop().strapi, (tx) => settleRefund(tx, id, { status: 'refunded', reference }));
      return { status: 'pending', reference };
    });
    expect([refund.status, told]).toEqual(['refunded', ['refund.created', 'refund.succeeded']]);
  });
});
