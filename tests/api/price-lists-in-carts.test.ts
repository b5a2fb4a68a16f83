import { administrator } from '../support/administrator';
import type { Answer, ApiClient, Json } from '../support/api-client';
import { customer, type Customer } from '../support/customer';
import { onEachDatabase } from '../support/each-database';
import { address, guest } from '../support/guest';
import { priceList } from '../support/price-lists';
import { allStatementsOf, fewest } from '../support/statements';

const hour = 3_600_000;
const at = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();
/** Of the one way there is to send it. */
const shipping = 490;

onEachDatabase('price lists in carts', (shop) => {
  let staff: ApiClient;
  beforeAll(async () => {
    staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
  });
  const sql = () => shop().strapi.db.connection;
  const lineOf = ({ status, body, text }: Answer): Json => {
    if (status >= 300) throw new Error(`${status} ${text}`);
    return body.data.lines[0];
  };
  const priceChanges = ({ body }: Answer): Json[] =>
    body.data.problems.filter(({ code }: Json) => code === 'price-changed');
  const putInto = async ({ email }: Customer, ...groups: string[]) => {
    const [found] = (await staff.get(`/customers?q=${email}`)).body.data;
    expect((await staff.put(`/customers/${found.id}/profile`, { groups })).status).toBe(200);
  };

  test('from ten on, each costs less; from nine down, as much as before', async () => {
    const { sku } = await shop().sells({ price: 1000 });
    await priceList(staff, {}, { sku, price: 850, minQuantity: 10 }, { sku, price: 800, minQuantity: 20 });
    const buyer = await guest(shop().api, { sku, quantity: 9 });
    expect(lineOf(await buyer.cart())).toMatchObject({ unitPrice: 1000, compareAt: null, subtotal: 9000 });
    const ten = await buyer.add(sku, 1);
    expect(lineOf(ten)).toMatchObject({ quantity: 10, unitPrice: 850, compareAt: 1000, subtotal: 8500, total: 8500 });
    expect(ten.body.data.totals).toMatchObject({ subtotal: 8500, total: 8500 + shipping });
    const change = async (quantity: number) =>
      shop().api.patch(`/cart/lines/${lineOf(ten).id}`, { quantity }, buyer.headers);
    const twenty = await change(20);
    expect(lineOf(twenty)).toMatchObject({ unitPrice: 800, compareAt: 1000, subtotal: 16_000 });
    const nine = await change(9);
    expect(lineOf(nine)).toMatchObject({ unitPrice: 1000, compareAt: null });
    for (const answer of [ten, twenty, nine, await buyer.cart()]) expect(priceChanges(answer)).toEqual([]);
  });

  test('the checkout charges what the cart showed, and the order keeps both prices', async () => {
    const { sku } = await shop().sells({ price: 1000 });
    const list = await priceList(staff, {}, { sku, price: 850, minQuantity: 10 });
    const buyer = await guest(shop().api, { sku, quantity: 10 });
    expect(await buyer.total()).toBe(8500 + shipping);
    const cheap = await buyer.checkout('captured', { expectedTotal: 850 + shipping });
    expect(cheap).toMatchObject({ status: 422, body: { error: { details: { code: 'checkout.problems' } } } });
    const { status, body } = await buyer.checkout();
    expect(status).toBe(201);
    const { order } = body.data;
    expect(order.totals.total).toBe(8500 + shipping);
    await list.remove();
    const kept = await shop().api.get(`/orders/${order.number}`, { 'order-token': order.token });
    expect(kept.body.data.lines[0]).toMatchObject({ unitPrice: 850, compareAt: 1000, subtotal: 8500 });
    const payments = await sql()('commerce_payments').orderBy('id', 'desc').first();
    expect(Number(payments.amount)).toBe(8500 + shipping);
  });

  test('a group’s price is its members’ only, from the cart to the charge', async () => {
    const { sku, slug } = await shop().sells({ price: 1000 });
    await priceList(staff, { group: 'trade' }, { sku, price: 700 }, { sku, price: 600, minQuantity: 3 });
    await priceList(staff, { group: 'patrons' }, { sku, price: 100 });
    const [member, other] = [await customer(shop()), await customer(shop())];
    await putInto(member, 'staff', 'trade');
    await putInto(other, 'staff');
    const cartOf = (headers: object, quantity: number) =>
      shop().api.post('/cart', { lines: [{ sku, quantity }] }, { ...headers });
    expect(lineOf(await cartOf({}, 3))).toMatchObject({ unitPrice: 1000, compareAt: null });
    expect(lineOf(await cartOf(other.headers, 3))).toMatchObject({ unitPrice: 1000, compareAt: null });
    expect(lineOf(await cartOf(member.headers, 1))).toMatchObject({ unitPrice: 700, compareAt: 1000 });
    const cart = await cartOf(member.headers, 3);
    expect(lineOf(cart)).toMatchObject({ unitPrice: 600, compareAt: 1000, total: 1800 });
    expect(priceChanges(cart)).toEqual([]);
    const page = (await shop().api.get(`/catalog/products/${slug}`, member.headers)).body.data;
    expect(page.offers[0]).toMatchObject({ price: 1000, compareAt: null, quantityPrices: [] });
    expect(JSON.stringify(page)).not.toMatch(/trade|patrons/);

    const order = { shippingAddress: address, payment: { provider: 'test', options: { outcome: 'captured' } } };
    const paid = await shop().api.post(
      '/checkout',
      { ...order, expectedTotal: 1800 + shipping },
      { ...member.headers },
    );
    expect(paid.body.data.order).toMatchObject({
      totals: { total: 1800 + shipping },
      lines: [{ unitPrice: 600, compareAt: 1000 }],
    });

    await cartOf(member.headers, 3);
    await putInto(member, 'staff');
    expect(lineOf(await shop().api.get('/cart', { ...member.headers }))).toMatchObject({ unitPrice: 1000 });
  });

  test('a list that begins or ends under a cart is told with both prices of the quantity chosen', async () => {
    const { sku } = await shop().sells({ price: 1000 });
    await priceList(staff, {}, { sku, price: 900, minQuantity: 5 });
    const sale = await priceList(staff, { startsAt: at(hour) }, { sku, price: 700, minQuantity: 5 });
    const buyer = await guest(shop().api, { sku, quantity: 5 });
    expect(lineOf(await buyer.cart())).toMatchObject({ unitPrice: 900, compareAt: 1000 });
    await sale.change({ startsAt: at(-hour) });
    const begun = await buyer.cart();
    expect(lineOf(begun)).toMatchObject({ unitPrice: 700, compareAt: 1000 });
    expect(priceChanges(begun)).toEqual([expect.objectContaining({ was: 900, now: 700 })]);
    const late = await guest(shop().api, { sku, quantity: 5 });
    expect(priceChanges(await late.cart())).toEqual([]);
    await sale.change({ startsAt: at(-2 * hour), endsAt: at(-hour) });
    const ended = await late.cart();
    expect(lineOf(ended)).toMatchObject({ unitPrice: 900 });
    expect(priceChanges(ended)).toEqual([expect.objectContaining({ was: 700, now: 900 })]);
    expect(priceChanges(await buyer.cart())).toEqual([]);
    expect((await late.checkout()).body.error.details.problems).toContainEqual(
      expect.objectContaining({ code: 'total-changed', expected: 3500 + shipping, total: 4500 + shipping }),
    );
    await shop().api.patch(`/cart/lines/${lineOf(ended).id}`, { quantity: 5 }, late.headers);
    expect(priceChanges(await late.cart())).toEqual([]);
  });

  test('a list holds from its very instant on, whether or not the catalog was made anew', async () => {
    const { sku } = await shop().sells({ price: 1000 });
    const [begins, ends] = [Date.now() + hour, Date.now() + 2 * hour];
    const holds = { startsAt: new Date(begins).toISOString(), endsAt: new Date(ends).toISOString() };
    await priceList(staff, holds, { sku, price: 700 });
    // No job runs, and nothing is projected: the offer says itself when which price holds.
    await sql()('commerce_price_lists').where({ currency: 'EUR' }).update({ enabled: false });
    const buyer = await guest(shop().api, { sku, quantity: 1 });
    const prices: number[] = [];
    const clock = jest.spyOn(Date, 'now');
    for (const instant of [begins - 1, begins, ends - 1, ends]) {
      clock.mockReturnValue(instant);
      prices.push(lineOf(await buyer.cart()).unitPrice);
    }
    clock.mockRestore();
    expect(prices).toEqual([1000, 700, 700, 1000]);
  });

  test('a reduced price stands in the cart beside the lowest of the 30 days before', async () => {
    const { sku, slug } = await shop().sells({ price: 1000 });
    const day = 24 * hour;
    await sql()('commerce_price_histories')
      .where({ sku })
      .update({ since: Date.now() - 50 * day });
    await sql()('commerce_price_histories').insert([
      { sku, currency: 'EUR', amount: 900, since: Date.now() - 20 * day },
      { sku, currency: 'EUR', amount: 1000, since: Date.now() - 10 * day },
    ]);
    await priceList(staff, {}, { sku, price: 800 });
    const buyer = await guest(shop().api, { sku, quantity: 2 });
    expect(lineOf(await buyer.cart())).toMatchObject({ unitPrice: 800, compareAt: 900 });
    const [item] = (await shop().api.get('/catalog/products?pageSize=1')).body.data;
    expect(item).toMatchObject({ slug, price: { min: 800, max: 800, compareAt: 900 } });
    expect((await buyer.checkout()).body.data.order.lines[0]).toMatchObject({ unitPrice: 800, compareAt: 900 });
  });

  test('a currency that only a list has is bought in', async () => {
    const { sku } = await shop().sells({ price: 1000 });
    const list = await priceList(staff, { currency: 'USD' }, { sku, price: 1100 });
    const lines = [{ sku, quantity: 1 }];
    const cart = await shop().api.post('/cart', { currency: 'USD', lines });
    expect(lineOf(cart)).toMatchObject({ unitPrice: 1100 });
    await list.remove();
    const after = await shop().api.get('/cart', { 'cart-token': cart.body.data.token });
    expect(after.body.data.problems).toContainEqual(expect.objectContaining({ code: 'currency-unavailable' }));
  });

  test('price lists cost neither a cart nor a catalog page a statement', async () => {
    const plain = await shop().sells({ price: 1000 });
    const listed = await shop().sells({ price: 1000 });
    await priceList(staff, {}, { sku: listed.sku, price: 900 }, { sku: listed.sku, price: 800, minQuantity: 2 });
    await priceList(staff, { group: 'trade' }, { sku: listed.sku, price: 700 });
    const member = await customer(shop());
    await putInto(member, 'trade');
    const statements = async (work: () => Promise<unknown>): Promise<number> => {
      const said = await fewest(() => {
        shop().strapi.plugin('commerce').service('catalog').forget();
        return allStatementsOf(shop(), work);
      });
      return said.length;
    };
    const counts = async (sku: string, slug: string) => {
      const buyer = await guest(shop().api, { sku, quantity: 2 });
      await shop().api.post('/cart', { lines: [{ sku, quantity: 2 }] }, { ...member.headers });
      return {
        cart: await statements(buyer.cart),
        add: await statements(() => buyer.add(sku)),
        'member’s cart': await statements(() => shop().api.get('/cart', { ...member.headers })),
        page: await statements(() => shop().api.get(`/catalog/products/${slug}`)),
        list: await statements(() => shop().api.get('/catalog/products')),
      };
    };
    const without = await counts(plain.sku, plain.slug);
    console.log(without);
    expect(await counts(listed.sku, listed.slug)).toEqual(without);
    expect(without).toMatchObject({ page: 1, list: 1 });
  });
});
