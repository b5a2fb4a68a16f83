import { moveBalance } from '../../src/plugins/commerce/server/src/gift-card';
import { transaction } from '../../src/plugins/commerce/server/src/platform/transaction';
import { administrator } from '../support/administrator';
import type { ApiClient, Json } from '../support/api-client';
import { onEachDatabase } from '../support/each-database';
import { guest, type Guest } from '../support/guest';
import { expectSound } from '../support/invariants';

onEachDatabase('gift cards', (shop) => {
  let staff: ApiClient;
  beforeAll(async () => {
    staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
  });
  afterEach(() => expectSound(shop().strapi.db.connection));

  const give = async (amount: number, over = {}): Promise<Json> => {
    const { status, body, text } = await staff.post('/gift-cards', { amount, currency: 'EUR', ...over });
    expect([status, text]).toEqual([201, expect.any(String)]);
    return body.data;
  };
  const balanceOf = async ({ id }: Json): Promise<number> => (await staff.get(`/gift-cards/${id}`)).body.data.balance;
  const movementsOf = async ({ id }: Json): Promise<string[]> =>
    (await staff.get(`/gift-cards/${id}`)).body.data.movements.map(({ kind, amount }: Json) => `${kind} ${amount}`);

  /** A thing of 20.00 and shipping of 4.90. */
  const buyer = async (stock?: number): Promise<Guest> => {
    const { sku } = await shop().sells({ price: 2000, ...(stock !== undefined && { stock }) });
    return guest(shop().api, { sku, quantity: 1 });
  };
  const pays = (who: Guest, { code }: Json) => shop().api.post('/cart/gift-cards', { code }, who.headers);
  const notApplicable = { status: 422, body: { error: { details: { code: 'gift-card.not-applicable' } } } };

  test('one pays a part, and the rest is paid as usual', async () => {
    const card = await give(1000);
    const who = await buyer();
    const { body } = await pays(who, { code: ` ${card.code.toLowerCase().replaceAll('-', ' ')}` });
    expect(body.data).toMatchObject({
      giftCards: [{ lastFour: card.lastFour, balance: 1000, amount: 1000 }],
      amountDue: 1490,
      totals: { total: 2490 },
    });
    const bought = await who.checkout('captured', { expectedAmountDue: 1490 });
    expect(bought.body.data.order).toMatchObject({
      status: 'completed',
      paymentStatus: 'paid',
      paidByGiftCards: 1000,
      totals: { total: 2490 },
      payments: [
        { provider: 'gift-card', status: 'captured', amount: 1000 },
        { provider: 'test', status: 'captured', amount: 1490 },
      ],
    });
    expect(await movementsOf(card)).toEqual(['issued 1000', 'redeemed -1000']);
    expect(await pays(await buyer(), card)).toMatchObject(notApplicable);
  });

  test('one pays all of it, and what is left stays on the card', async () => {
    const card = await give(5000);
    const who = await buyer(1);
    await pays(who, card);
    const bought = await who.checkout('refused', { expectedAmountDue: 0 });
    expect(bought.body.data).toMatchObject({
      order: { status: 'completed', paymentStatus: 'paid', payments: [{ provider: 'gift-card', amount: 2490 }] },
      payment: { status: 'captured', step: null },
    });
    expect(await balanceOf(card)).toBe(2510);
    expect((await who.cart()).body.data.status).toBe('ordered');
  });

  test('nobody is charged another amount than they saw', async () => {
    const card = await give(1000);
    const [one, other] = [await buyer(), await buyer()];
    await pays(one, card);
    await pays(other, card);
    expect(await one.checkout()).toMatchObject({ status: 400, body: { error: { details: { where: 'body' } } } });
    expect((await one.checkout('captured', { expectedAmountDue: 1490 })).status).toBe(201);
    const late = await other.checkout('captured', { expectedAmountDue: 1490 });
    expect(late.body.error.details.problems).toEqual([
      expect.objectContaining({ code: 'total-changed', about: 'expectedAmountDue', expected: 1490, total: 2490 }),
    ]);
    expect((await other.cart()).body.data).toMatchObject({ status: 'open', amountDue: 2490 });
  });

  test('a payment that fails gives the card back what it paid, once', async () => {
    const card = await give(1000);
    const who = await buyer();
    await pays(who, card);
    const refused = await who.checkout('refused', { expectedAmountDue: 1490 });
    expect(refused.body.data.order).toMatchObject({ status: 'cancelled' });
    expect(await movementsOf(card)).toEqual(['issued 1000', 'redeemed -1000', 'returned 1000']);
    const waiting = await who.checkout('needs-customer', { expectedAmountDue: 1490 });
    expect(waiting.body.data.order.status).toBe('pending');
    expect(await balanceOf(card)).toBe(0);
    expect((await who.cancel()).status).toBe(200);
    expect(await balanceOf(card)).toBe(1000);
    expect((await who.checkout('captured', { expectedAmountDue: 1490 })).body.data.order.status).toBe('completed');
    expect(await balanceOf(card)).toBe(0);
  });

  test('a refund goes back where it came from: first to the other payment, then to the card', async () => {
    const card = await give(1000);
    const who = await buyer();
    await pays(who, card);
    const { number } = (await who.checkout('captured', { expectedAmountDue: 1490 })).body.data.order;
    expect((await staff.post(`/orders/${number}/refund`, { amount: 2000 })).body.data).toMatchObject({
      paymentStatus: 'partially_refunded',
      payments: [
        { provider: 'gift-card', refunded: 510 },
        { provider: 'test', refunded: 1490 },
      ],
    });
    expect(await balanceOf(card)).toBe(510);
    expect((await staff.post(`/orders/${number}/refund`, {})).body.data.paymentStatus).toBe('refunded');
    expect(await balanceOf(card)).toBe(1000);
  });

  test('one is bought like anything else, untaxed; each unit becomes a card, whose code its buyer reads', async () => {
    await staff.post('/taxes', { country: 'DE', category: 'standard', name: 'VAT 19%', rate: 190_000 });
    const { sku } = await shop().sells({ price: 2500, digital: true, taxCategory: 'gift-card' });
    const who = await guest(shop().api, { sku, quantity: 2 });
    const { order } = (await who.checkout()).body.data;
    expect(order).toMatchObject({ status: 'completed', totals: { total: 5000, tax: 0 } });
    const asHolder = { 'order-token': order.token as string };
    const { body } = await shop().api.get(`/orders/${order.number}/gift-cards`, asHolder);
    expect(body.data.map(({ initial, balance }: Json) => [initial, balance])).toEqual([
      [2500, 2500],
      [2500, 2500],
    ]);
    expect((await shop().api.get(`/orders/${order.number}/gift-cards`)).status).toBe(404);
    expect((await pays(await buyer(), body.data[0])).body.data.amountDue).toBe(0);
  });

  test.each([
    ['unknown', async () => ({ code: 'AAAA-BBBB-CCCC-DDDD' })],
    ['disabled', async () => disabled(await give(500))],
    ['expired', () => give(500, { expiresAt: '2020-01-01T00:00:00Z' })],
    ['of another currency', () => give(500, { currency: 'USD' })],
  ])('one that is %s is refused alike', async (_why, make: () => Promise<Json>) => {
    const who = await buyer();
    const answer = await pays(who, await make());
    expect(answer).toMatchObject(notApplicable);
    expect((await who.cart()).body.data).toMatchObject({ giftCards: [], amountDue: 2490 });
  });
  const disabled = async (card: Json): Promise<Json> => {
    const changed = await staff.put(`/gift-cards/${card.id}`, { disabled: true });
    expect(changed.body.data.disabled).toBe(true);
    return card;
  };

  test('it never gives more than it holds, whoever asks and however often', async () => {
    const card = await give(1000);
    const { id: cardId } = await shop()
      .strapi.db.connection('commerce_gift_cards')
      .where('document_id', card.id)
      .first('id');
    const takes = (amount: number, cause: string) =>
      transaction(shop().strapi, ({ sql }) =>
        moveBalance(sql, { cardId, kind: 'adjusted', amount: -amount, orderId: null, cause }),
      );
    const answers = await Promise.allSettled(['a', 'b', 'c'].map((cause) => takes(600, cause)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(takes(401, 'd')).rejects.toThrow('does not hold 401');
    expect(await takes(400, 'e')).toBe(true);
    expect(await takes(400, 'e')).toBe(false);
    expect(await movementsOf(card)).toEqual(['issued 1000', 'adjusted -600', 'adjusted -400']);
    expect(await balanceOf(card)).toBe(0);
  });

  test('it cannot be chosen as a way to pay, and can be taken off the cart', async () => {
    const card = await give(1000);
    const who = await buyer();
    const methods = (await shop().api.get('/cart/payment-methods')).body.data.map(({ provider }: Json) => provider);
    expect(methods).not.toContain('gift-card');
    const chosen = await who.checkout('captured', { payment: { provider: 'gift-card' } });
    expect(chosen.body.error.details.problems[0].code).toBe('payment-unavailable');
    const { id } = (await pays(who, card)).body.data.giftCards[0];
    const { body } = await shop().api.delete(`/cart/gift-cards/${id}`, who.headers);
    expect(body.data).toMatchObject({ giftCards: [], amountDue: 2490 });
  });
});
