import { linkToCart } from '../../src/plugins/commerce/server/src/cart';
import { hashOf } from '../../src/plugins/commerce/server/src/platform/secrets';
import { customer } from '../support/customer';
import { onEachDatabase } from '../support/each-database';
import { inTheGap } from '../support/gap';
import { address, guest, guestWith, type Guest } from '../support/guest';

type Headers = Readonly<Record<string, string>>;

onEachDatabase('a guest’s cart at sign-in', (shop, kind) => {
  let [apple, pear] = ['', ''];
  beforeAll(async () => {
    apple = (await shop().sells({ price: 1000, stock: 100_000 })).sku;
    pear = (await shop().sells({ price: 500, stock: 100_000 })).sku;
  });
  const quantities = async (headers: Headers): Promise<Record<string, number>> => {
    const { status, body } = await shop().api.get('/cart', headers);
    expect(status).toBe(200);
    return Object.fromEntries(
      body.data.lines.map((line: { sku: string; quantity: number }) => [line.sku, line.quantity]),
    );
  };

  test('becomes the customer’s, who finds it on another device; its token alone opens it no longer', async () => {
    const visitor = await guest(shop().api, { sku: apple, quantity: 2 });
    await shop().api.patch('/cart', { shippingAddress: address, note: 'ring twice' }, visitor.headers);
    const ada = await customer(shop());
    expect(await quantities({ ...visitor.headers, ...ada.headers })).toEqual({ [apple]: 2 });
    const elsewhere = (await shop().api.get('/cart', ada.headers)).body.data;
    expect(elsewhere).toMatchObject({ email: ada.email, note: 'ring twice', shippingAddress: address });
    const alone = await visitor.cart();
    const none = await shop().api.get('/cart', { 'cart-token': 'x'.repeat(43) });
    expect([alone.status, alone.text]).toEqual([none.status, none.text]);
    expect(await quantities({ ...visitor.headers, ...ada.headers })).toEqual({ [apple]: 2 });
  });

  test('survives in two tabs at once: both add, both see everything', async () => {
    const visitor = await guest(shop().api, { sku: apple, quantity: 1 });
    const ada = await customer(shop());
    const both = { ...visitor.headers, ...ada.headers };
    const add = (sku: string) => shop().api.post('/cart/lines', { sku, quantity: 1 }, both);
    const answers = await Promise.all([add(apple), add(pear), add(apple), add(pear)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(await quantities(ada.headers)).toEqual({ [apple]: 3, [pear]: 2 });
    expect(await quantities(both)).toEqual({ [apple]: 3, [pear]: 2 });
  });

  test('adds up with what the customer had, with codes, gift cards and addresses of both', async () => {
    const ada = await customer(shop());
    const own = (await shop().api.post('/cart', { lines: [{ sku: apple, quantity: 3 }] }, ada.headers)).body.data;
    const { strapi } = shop();
    await strapi.db
      .connection('commerce_carts')
      .where({ customer_id: await idOf(ada.email) })
      .update({
        ...{ discount_codes: JSON.stringify(['own']), gift_cards: JSON.stringify([]) },
      });
    const visitor = await guest(shop().api, { sku: apple, quantity: 2 }, { sku: pear, quantity: 1 });
    await strapi.db
      .connection('commerce_carts')
      .orderBy('id', 'desc')
      .limit(1)
      .first('id')
      .then(({ id }) =>
        strapi.db
          .connection('commerce_carts')
          .where({ id })
          .update({
            ...{ discount_codes: JSON.stringify(['guests']), gift_cards: JSON.stringify(['card']) },
          }),
      );
    expect(await quantities({ ...visitor.headers, ...ada.headers })).toEqual({ [apple]: 5, [pear]: 1 });
    expect(await quantities({ 'cart-token': own.token })).toEqual({ [apple]: 5, [pear]: 1 });
    const kept = await strapi.db
      .connection('commerce_carts')
      .where({ customer_id: await idOf(ada.email), status: 'open' })
      .first();
    const list = (value: unknown) => (typeof value === 'string' ? JSON.parse(value) : value) as string[];
    expect([list(kept.discount_codes), list(kept.gift_cards)]).toEqual([['own', 'guests'], ['card']]);
  });

  const idOf = async (email: string): Promise<number> =>
    (await shop().strapi.db.connection('up_users').where({ email }).first('id')).id;

  test('never holds more than one cart can', async () => {
    const ada = await customer(shop());
    await shop().api.post('/cart', { lines: [{ sku: apple, quantity: 9_000 }] }, ada.headers);
    const visitor = await guest(shop().api, { sku: apple, quantity: 9_000 });
    expect(await quantities({ ...visitor.headers, ...ada.headers })).toEqual({ [apple]: 10_000 });
  });

  test('another customer’s token is not found, and nothing of theirs moves', async () => {
    const [ada, eve] = [await customer(shop()), await customer(shop())];
    const own = (await shop().api.post('/cart', { lines: [{ sku: apple, quantity: 1 }] }, ada.headers)).body.data;
    const visitor = await guest(shop().api, { sku: pear, quantity: 1 });
    await quantities({ ...visitor.headers, ...ada.headers });
    for (const token of [own.token, visitor.headers['cart-token']]) {
      expect((await shop().api.get('/cart', { 'cart-token': token, ...eve.headers })).status).toBe(404);
    }
    expect(await quantities(ada.headers)).toEqual({ [apple]: 1, [pear]: 1 });
  });

  test('while its order waits for the payment it stays the token’s; the order is the guest’s', async () => {
    const visitor = await guest(shop().api, { sku: apple, quantity: 1 });
    expect((await visitor.checkout('needs-customer')).status).toBe(201);
    const ada = await customer(shop());
    const both = { ...visitor.headers, ...ada.headers };
    expect((await shop().api.get('/cart', both)).body.data.status).toBe('checkout');
    expect((await shop().api.post('/checkout/confirm', {}, both)).body.data.order.status).toBe('completed');
    expect((await shop().api.get('/cart', both)).body.data.status).toBe('ordered');
  });

  if (kind === 'postgres') {
    const sql = () => shop().strapi.db.connection;
    const moving = /update "commerce_cart_lines" set "cart_id"/;

    test('of two that come at the very same moment both go into one cart of the customer’s', async () => {
      const ada = await customer(shop());
      const phone = await guest(shop().api, { sku: apple, quantity: 2 });
      const desk = await guest(shop().api, { sku: pear, quantity: 3 });
      const gap = inTheGap(sql(), /insert into "commerce_carts"/, () =>
        shop().api.get('/cart', { ...desk.headers, ...ada.headers }),
      );
      expect((await shop().api.get('/cart', { ...phone.headers, ...ada.headers })).status).toBe(200);
      expect((await gap.after()).status).toBe(200);
      expect(await quantities(ada.headers)).toEqual({ [apple]: 2, [pear]: 3 });
      const own = sql()('commerce_carts').where({ customer_id: await idOf(ada.email), status: 'open' });
      expect(await own).toHaveLength(1);
    });

    test.each([
      ['adds to it', (visitor: Guest) => visitor.add(pear)],
      ['buys it', (visitor: Guest) => visitor.checkout()],
    ])('who %s with the token alone while it moves is too late, and nothing is lost or bought', async (_what, act) => {
      const ada = await customer(shop());
      const visitor = await guest(shop().api, { sku: apple, quantity: 2 });
      const gap = inTheGap(sql(), moving, () => act(visitor));
      expect((await shop().api.get('/cart', { ...visitor.headers, ...ada.headers })).status).toBe(200);
      expect((await gap.after()).status).toBe(404);
      expect(await quantities(ada.headers)).toEqual({ [apple]: 2 });
    });

    test('the customer who buys their own while it grows is asked about the new total first', async () => {
      const ada = await customer(shop());
      await shop().api.post('/cart', { lines: [{ sku: apple, quantity: 1 }] }, ada.headers);
      const visitor = await guest(shop().api, { sku: pear, quantity: 2 });
      const payment = { provider: 'test', options: { outcome: 'captured' } };
      const gap = inTheGap(sql(), moving, () =>
        shop().api.post('/checkout', { shippingAddress: address, payment, expectedTotal: 1490 }, ada.headers),
      );
      expect((await shop().api.get('/cart', { ...visitor.headers, ...ada.headers })).status).toBe(200);
      const { status, body } = await gap.after();
      expect([status, body.error.details.problems.map(({ code }: { code: string }) => code)]).toEqual([
        422,
        ['total-changed'],
      ]);
      expect(await quantities(ada.headers)).toEqual({ [apple]: 1, [pear]: 2 });
    });
  }

  test('is bought once, in the tab that still has the old token; a click repeated buys nothing else', async () => {
    const visitor = await guest(shop().api, { sku: apple, quantity: 1 });
    const ada = await customer(shop());
    const both = { ...visitor.headers, ...ada.headers };
    const buy = () =>
      shop().api.post(
        '/checkout',
        {
          shippingAddress: address,
          expectedTotal: 1490,
          payment: { provider: 'test', options: { outcome: 'captured' } },
        },
        both,
      );
    const answers = [...(await Promise.all([buy(), buy()])), await buy()];
    expect(new Set(answers.filter(({ status }) => status === 201).map(({ body }) => body.data.order.number)).size).toBe(
      1,
    );
    const { order } = answers[2]?.body.data as { order: { number: string; token?: string } };
    expect(order.token).toBeUndefined();
    expect((await shop().api.get(`/orders/${order.number}`, ada.headers)).status).toBe(200);
  });

  afterEach(() => jest.restoreAllMocks());
  const linkTo = (cartToken: unknown): string => {
    const link = linkToCart(shop().strapi, { tokenHash: hashOf(String(cartToken)) });
    return new URL(link ?? '').hash.replace('#token=', '');
  };
  const tokenOf = ({ headers }: Guest): string => linkTo(headers['cart-token']);
  const restores = async (token: string, headers: Guest['headers'] = {}) =>
    shop().api.post(`/cart/restore/${token}`, {}, headers);

  test('a link to it brings the goods to another device, and nothing of the person', async () => {
    const ada = await guest(shop().api, { sku: apple, quantity: 2 }, { sku: pear, quantity: 1 });
    const details = {
      email: 'ada-cart@example.com',
      phone: '030 1234',
      shippingAddress: address,
      note: 'ring twice',
    };
    await shop().api.patch('/cart', details, ada.headers);
    const token = tokenOf(ada);
    const { status, body, text } = await restores(token);
    expect([status, body]).toEqual([200, { data: { status: 'open', token: expect.any(String) } }]);
    expect(text).not.toContain(String(ada.headers['cart-token']));
    const elsewhere = { 'cart-token': body.data.token };
    expect(await quantities(elsewhere)).toEqual({ [apple]: 2, [pear]: 1 });
    const shown = await shop().api.get('/cart', elsewhere);
    expect(shown.body.data).toMatchObject({ email: null, phone: null, shippingAddress: null, note: null });
    expect(shown.text).not.toMatch(/ada-cart|Ada Buyer|Long Street|030 1234|ring twice/);
    // Again, there or where it was filled: nothing is added.
    for (const headers of [elsewhere, ada.headers]) {
      expect((await restores(token, headers)).body).toEqual({ data: { status: 'open' } });
      expect(await quantities(headers)).toEqual({ [apple]: 2, [pear]: 1 });
    }
    // Into a cart with other things comes what is missing.
    const other = await guest(shop().api, { sku: apple, quantity: 5 });
    expect((await restores(token, other.headers)).body).toEqual({ data: { status: 'open' } });
    expect(await quantities(other.headers)).toEqual({ [apple]: 5, [pear]: 1 });
  });

  test('a link to it does not double the goods of a customer who signs in only afterwards', async () => {
    const ada = await customer(shop());
    const own = (await shop().api.post('/cart', { lines: [{ sku: apple, quantity: 3 }] }, ada.headers)).body.data;
    const token = linkTo(own.token);
    const elsewhere = { 'cart-token': (await restores(token)).body.data.token };
    expect(await quantities({ ...elsewhere, ...ada.headers })).toEqual({ [apple]: 3 });
    expect((await restores(token, ada.headers)).body).toEqual({ data: { status: 'open' } });
    expect(await quantities(ada.headers)).toEqual({ [apple]: 3 });
  });

  test('a link to it says that the goods were ordered, by the first cart or by the one that it filled', async () => {
    const [ada, bob] = [
      await guest(shop().api, { sku: apple, quantity: 1 }),
      await guest(shop().api, { sku: pear, quantity: 1 }),
    ];
    const [first, second] = [tokenOf(ada), tokenOf(bob)];
    expect((await ada.checkout('pending')).status).toBe(201);
    expect((await restores(first)).body).toEqual({ data: { status: 'checkout' } });
    await ada.cancel();
    expect((await ada.checkout()).status).toBe(201);
    const filled = guestWith(shop().api, (await restores(second)).body.data.token, 0);
    const elsewhere = guestWith(shop().api, filled.headers['cart-token'] as string, await filled.total());
    expect((await elsewhere.checkout()).status).toBe(201);
    for (const token of [first, second]) expect((await restores(token)).body).toEqual({ data: { status: 'ordered' } });
  });

  test('a link to it ends after thirty days, and is made by nobody but the shop', async () => {
    const ada = await guest(shop().api, { sku: apple, quantity: 1 });
    const token = tokenOf(ada);
    const forged = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
    for (const bad of [forged, 'x', String(ada.headers['cart-token'])]) {
      expect((await restores(bad)).body.error).toMatchObject({
        status: 404,
        details: { code: 'cart.link-not-found' },
      });
    }
    const now = Date.now();
    jest.spyOn(Date, 'now').mockImplementation(() => now + 31 * 86_400_000);
    expect((await restores(token)).body.error).toMatchObject({ status: 410, details: { code: 'cart.link-over' } });
  });
});
