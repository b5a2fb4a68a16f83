import { administrator } from '../support/administrator';
import type { ApiClient, Json } from '../support/api-client';
import { customer } from '../support/customer';
import { onEachDatabase } from '../support/each-database';
import { guest, guestWith, type Guest } from '../support/guest';
import { expectSound } from '../support/invariants';
import { percentOff, promote, promoteByCode } from '../support/promotions';
import { fewest, statementsOf } from '../support/statements';

onEachDatabase('a cart with promotions', (shop) => {
  let staff: ApiClient;
  beforeAll(async () => {
    staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
  });
  afterEach(async () => {
    const { connection } = shop().strapi.db;
    for (const table of ['commerce_promotion_uses', 'commerce_discount_codes', 'commerce_promotions'])
      await connection(table).del();
    await expectSound(connection);
  });

  /** Two things of 10.00 and shipping of 4.90. */
  const buyer = async (goods: object = {}): Promise<Guest> => {
    const { sku } = await shop().sells({ price: 1000, ...goods });
    return guest(shop().api, { sku, quantity: 2 });
  };
  const apply = (who: Guest, code: string) => shop().api.post('/cart/discount-codes', { code }, who.headers);
  const seen = async (who: Guest): Promise<Json> => (await who.cart()).body.data;
  const notApplicable = { status: 422, body: { error: { details: { code: 'discount.not-applicable' } } } };
  const usesOf = async ({ id }: Json): Promise<number> => (await staff.get(`/promotions/${id}`)).body.data.uses;

  test('an automatic one shows in the cart, and the order keeps it', async () => {
    await promote(staff);
    const who = await buyer();
    const cart = await seen(who);
    expect(cart).toMatchObject({
      discounts: [{ title: 'Ten percent', amount: 200 }],
      discountCodes: [],
      totals: { subtotal: 2000, discount: 200, shipping: 490, total: 2290 },
      lines: [{ subtotal: 2000, discount: 200, total: 1800 }],
    });
    const { order } = (await who.checkout('captured', { expectedTotal: 2290 })).body.data;
    expect(order).toMatchObject({
      totals: cart.totals,
      discounts: [{ title: 'Ten percent', code: null, amount: 200 }],
      lines: [{ discount: 200 }],
    });
  });

  test('a code, however it is typed, once; taken off again', async () => {
    await promoteByCode(staff, 'Welcome-10');
    const who = await buyer();
    for (const typed of [' welcome-10', 'ＷＥＬＣＯＭＥ\u201310']) {
      expect((await apply(who, typed)).body.data).toMatchObject({
        discountCodes: [{ code: 'Welcome-10', amount: 200 }],
        totals: { discount: 200 },
      });
    }
    const { body } = await shop().api.delete('/cart/discount-codes/welcome-10', who.headers);
    expect(body.data).toMatchObject({ discountCodes: [], totals: { discount: 0 } });
  });

  test('unknown, over, used up, or nothing for this cart: one answer', async () => {
    await promoteByCode(staff, 'OVER', { endsAt: '2020-01-01T00:00:00Z' });
    const least = { rule: 'minimum-subtotal', settings: { amounts: { EUR: 5000 } } };
    await promoteByCode(staff, 'BIG', { conditions: [least] });
    await promoteByCode(staff, 'ONCE', {}, 1);
    const first = await buyer();
    await apply(first, 'ONCE');
    expect((await first.checkout('captured', { expectedTotal: 2290 })).status).toBe(201);
    const who = await buyer();
    for (const code of ['NONE', 'OVER', 'BIG', 'ONCE']) expect(await apply(who, code)).toMatchObject(notApplicable);
    expect(await seen(who)).toMatchObject({ discountCodes: [], problems: expect.not.arrayContaining([{}]) });
  });

  test('one that was used up meanwhile is a problem until it is taken off', async () => {
    await promoteByCode(staff, 'ONCE', {}, 1);
    const [first, second] = [await buyer(), await buyer()];
    await apply(first, 'ONCE');
    await apply(second, 'ONCE');
    expect((await first.checkout('captured', { expectedTotal: 2290 })).status).toBe(201);
    const late = await second.checkout('captured', { expectedTotal: 2290 });
    expect(late.body.error.details.problems).toContainEqual(
      expect.objectContaining({ code: 'discount-not-applicable', about: 'discountCodes.ONCE' }),
    );
    await shop().api.delete('/cart/discount-codes/once', second.headers);
    expect((await second.checkout('captured', { expectedTotal: 2490 })).status).toBe(201);
  });

  test('a use is held while the payment waits, and given back when it fails', async () => {
    const promotion = await promoteByCode(staff, 'ONCE', { customerLimit: 1 }, 1);
    const who = await buyer();
    await apply(who, 'ONCE');
    const pay = (outcome: 'refused' | 'needs-customer' | 'captured') => who.checkout(outcome, { expectedTotal: 2290 });
    expect((await pay('refused')).body.data.order.status).toBe('cancelled');
    expect(await usesOf(promotion)).toBe(0);
    expect((await pay('needs-customer')).body.data.order.status).toBe('pending');
    expect(await usesOf(promotion)).toBe(1);
    expect(await seen(who)).toMatchObject({ status: 'checkout', totals: { total: 2290 }, problems: [] });
    expect((await who.cancel()).status).toBe(200);
    expect((await pay('captured')).body.data.order.status).toBe('completed');
    expect(await usesOf(promotion)).toBe(1);
  });

  test('once per customer, guest or member, however the address is written', async () => {
    await promoteByCode(staff, 'WELCOME', { customerLimit: 1 });
    const buys = async (email: string) => {
      const who = await buyer();
      await apply(who, 'WELCOME');
      return who.checkout('captured', { email, expectedTotal: 2290 });
    };
    expect((await buys('ada@example.org')).status).toBe(201);
    expect((await buys('ADA@example.org')).body.error.details.code).toBe('checkout.problems');
    expect((await buys('bob@example.org')).status).toBe(201);
  });

  test('for a group, and for a first order', async () => {
    await promote(staff, { title: 'Club', conditions: [{ rule: 'customer-group', settings: { groups: ['club'] } }] });
    await promote(staff, { title: 'Hello', conditions: [{ rule: 'first-order', settings: {} }] });
    const { email, headers } = await customer(shop());
    const account = (await staff.get(`/customers?q=${encodeURIComponent(email)}`)).body.data[0];
    const api = shop().client('/api/commerce', headers);
    const { sku } = await shop().sells({ price: 1000 });
    const titles = async () => {
      const who = await guest(api, { sku, quantity: 1 });
      const view = (await api.get('/cart', who.headers)).body.data;
      return [view.discounts.map(({ title }: Json) => title), who, view.totals.total] as const;
    };
    const [before, who, total] = await titles();
    expect(before).toEqual(['Hello']);
    const again = guestWith(api, who.headers['cart-token'] as string, total);
    expect((await again.checkout('captured', { email })).status).toBe(201);
    expect((await titles())[0]).toEqual([]);
    await staff.put(`/customers/${account.id}/profile`, { groups: ['club'] });
    expect((await titles())[0]).toEqual(['Club']);
  });

  test('by categories and tags, off shipping, and what stands alone gives the better', async () => {
    await promote(staff, {
      title: 'Sale',
      benefits: [{ rule: 'percent-off-items', settings: { percent: 500_000, tags: ['sale'] } }],
    });
    await promote(staff, { title: 'Free shipping', benefits: [{ rule: 'free-shipping', settings: {} }] });
    const sale = await seen(await buyer({ tags: ['sale'] }));
    expect(sale).toMatchObject({
      discounts: [
        { title: 'Sale', amount: 1000 },
        { title: 'Free shipping', amount: 490 },
      ],
      totals: { discount: 1000, shipping: 0, total: 1000 },
    });
    expect((await seen(await buyer())).totals).toMatchObject({ discount: 0, shipping: 0 });
    await promote(staff, { title: 'Alone', stacking: 'alone', benefits: percentOff(900_000) });
    expect((await seen(await buyer({ tags: ['sale'] }))).discounts).toEqual([{ title: 'Alone', amount: 1800 }]);
  });

  test('what costs nothing asks nobody for money, and is an order at once', async () => {
    const all = [
      { rule: 'percent-off-order', settings: { percent: 1_000_000 } },
      { rule: 'free-shipping', settings: {} },
    ];
    await promote(staff, { title: 'Free', benefits: all });
    const { body } = await (await buyer({ stock: 2 })).checkout('refused', { expectedTotal: 0 });
    expect(body.data).toMatchObject({
      order: { status: 'completed', paymentStatus: 'paid', totals: { total: 0 }, payments: [{ amount: 0 }] },
      payment: { status: 'captured', step: null },
    });
  });

  test('by a rule of the shop itself: one file and one line outside the plugin', async () => {
    const { body } = await staff.get('/promotion-rules');
    expect(body.data.conditions.map(({ id }: Json) => id)).toContain('different-things');
    const wrong = { title: 'Wrong', conditions: [{ rule: 'different-things' }], benefits: percentOff(100_000) };
    expect((await staff.post('/promotions', wrong)).body.error.details.errors[0].path.join('.')).toBe(
      'conditions.0.settings.atLeast',
    );
    await promote(staff, { conditions: [{ rule: 'different-things', settings: { atLeast: 2 } }] });
    const [one, other] = [await shop().sells({ price: 1000 }), await shop().sells({ price: 500 })];
    expect((await seen(await guest(shop().api, { sku: one.sku, quantity: 5 }))).totals.discount).toBe(0);
    const both = await guest(shop().api, ...[one, other].map(({ sku }) => ({ sku, quantity: 1 })));
    expect((await seen(both)).totals.discount).toBe(150);
  });

  test('at most six statements a cart, whatever it holds, whoever holds it, and whatever runs', async () => {
    const { headers, email } = await customer(shop());
    for (let n = 0; n < 20; n += 1) await promote(staff, { title: `P${n}`, benefits: percentOff(1000 + n) });
    await promoteByCode(staff, 'CODE');
    await staff.post('/taxes', { country: 'DE', category: 'standard', name: 'VAT', rate: 190_000 });
    const goods = await Promise.all(Array.from({ length: 50 }, () => shop().sells({ price: 1000 })));
    const most = 6;

    const statementsOfCart = async (api: ApiClient, lines: number, who: object): Promise<readonly string[]> => {
      const wanted = goods.slice(0, lines).map(({ sku }) => ({ sku, quantity: 1 }));
      const own = (await guest(api, ...wanted)).headers;
      expect((await api.post('/cart/discount-codes', { code: 'CODE' }, own)).status).toBe(200);
      for (let n = 0; n < 2; n += 1) {
        const card = (await staff.post('/gift-cards', { amount: 100, currency: 'EUR' })).body.data;
        expect((await api.post('/cart/gift-cards', { code: card.code }, own)).status).toBe(200);
      }
      expect((await api.patch('/cart', { email, ...who }, own)).status).toBe(200);
      const look = () =>
        statementsOf(shop(), async () => {
          const { data } = (await api.get('/cart', own)).body;
          expect([data.lines.length, data.discounts.length, data.giftCards.length]).toEqual([lines, 21, 2]);
        });
      return fewest(look, most, 40);
    };
    const french = { vatId: 'FR40303265045' };
    const counts = {
      'guest, 1 line': await statementsOfCart(shop().api, 1, {}),
      'guest, 50 lines': await statementsOfCart(shop().api, 50, french),
      'member, 50 lines': await statementsOfCart(shop().client('/api/commerce', headers), 50, french),
    };
    for (const [who, statements] of Object.entries(counts)) {
      process.stdout.write(`GET /cart, ${who}, 21 promotions, 2 gift cards: ${statements.length} statements.\n`);
      expect([who, statements.slice(most)]).toEqual([who, []]);
    }
  });
});
