import { administrator } from '../support/administrator';
import type { Answer } from '../support/api-client';
import { customer } from '../support/customer';
import { onEachDatabase } from '../support/each-database';
import { guest } from '../support/guest';
import { address, ask, type Goods, type Route, routesOf, sampleOf } from '../support/routes';
import { rounds } from '../support/storm';
import { fingerprints } from '../support/whole-database';

type Headers = Readonly<Record<string, string>>;

/** Whom a route's things belong to. A route that is not here fails the first test. */
const owned = {
  nobody:
    /^(addressRules|catalog|platform|plugin::commerce\.(product|category))\.|^(cart\.create|payment\.(methods|webhook)|fulfillment\.webhook)$/,
  /** A link is its own key. */
  link: /^download\./,
  cart: /^(cart|checkout)\./,
  order: /^(order|invoice)\./,
  staff:
    /^(customers|digitalFiles|downloads|fulfillments|mailedGoods|giftCards|invoices|jobs|orders|prices|priceLists|promotions|settings|shipping|stock|taxes|webhooks)\./,
};
const ownerOf = ({ handler }: Route) =>
  (Object.keys(owned) as (keyof typeof owned)[]).find((name) => owned[name].test(handler));

const missing = { line: 'f'.repeat(24), number: '99999999', token: 'x'.repeat(43) };
const said = ({ status, text }: Answer) => `${status} ${text}`;

onEachDatabase('what is somebody else’s', (shop) => {
  let goods: Goods;
  let victim: Headers;
  let order: { number: string; token: string };
  const actors: Record<string, Headers> = {};

  beforeAll(async () => {
    const { sku, slug, documentId } = await shop().sells({ stock: 1000 });
    const one = { sku, quantity: 1 };
    const buyer = await guest(shop().api, one);
    order = (await buyer.checkout()).body.data.order;
    const owner = await customer(shop());
    const cart = (await shop().api.post('/cart', { lines: [one] }, owner.headers)).body.data;
    victim = { 'cart-token': cart.token, 'order-token': order.token };
    goods = { sku, slug, documentId, line: cart.lines[0].id, number: order.number };
    const stranger = await guest(shop().api, one);
    const bought = (await (await guest(shop().api, one)).checkout()).body.data.order;
    const other = await customer(shop());
    await shop().api.post('/cart', { lines: [one] }, other.headers);
    Object.assign(actors, {
      anonymous: {},
      'another guest': { ...stranger.headers, 'order-token': bought.token },
      'another customer': other.headers,
      'staff without permission': await administrator(shop(), 'strapi-author'),
    });
  });

  const storefront = () => routesOf(shop()).filter((route) => ownerOf(route) === 'cart' || ownerOf(route) === 'order');

  test('every route says whom its things belong to, and has a sample request', () => {
    const routes = routesOf(shop());
    expect(routes.length).toBeGreaterThan(20);
    expect(routes.filter((route) => ownerOf(route) === undefined)).toEqual([]);
    for (const route of routes) sampleOf(goods, route);
  });

  test('is neither shown nor changed, and looks as if it were not there', async () => {
    const before = await fingerprints(shop());
    const leaks: string[] = [];
    for (const route of storefront()) {
      for (const [actor, headers] of Object.entries(actors)) {
        if (actor === 'another guest' && !route.path.includes(':')) continue;
        if (actor === 'another customer' && !route.path.includes(':')) continue;
        const foreign = await ask(shop(), route, sampleOf(goods, route), headers);
        const none = await ask(shop(), route, sampleOf({ ...goods, ...missing }, route), headers);
        if (said(foreign) !== said(none)) leaks.push(`${actor} at ${route.handler}: ${said(foreign)}`);
        if (![401, 404].includes(foreign.status)) leaks.push(`${actor} at ${route.handler}: ${foreign.status}`);
      }
    }
    expect(leaks).toEqual([]);
    expect(await fingerprints(shop())).toEqual(before);
  });

  test('nor by a guessed token: every route that takes one answers as if there were none', async () => {
    const before = await fingerprints(shop());
    for (const route of storefront()) {
      const none = await ask(shop(), route, sampleOf(goods, route));
      for (const name of ['cart-token', 'order-token']) {
        const wrong = await ask(shop(), route, sampleOf(goods, route), { [name]: missing.token });
        expect([route.handler, said(wrong)]).toEqual([route.handler, said(none)]);
        expect(wrong.status).toBe(404);
      }
    }
    expect(await fingerprints(shop())).toEqual(before);
  });

  test('staff routes are closed to everybody else, and to staff without the permission', async () => {
    const staff = routesOf(shop()).filter((route) => route.staff);
    for (const route of staff) {
      for (const [actor, headers] of Object.entries({ ...actors, owner: victim })) {
        const { status } = await ask(shop(), route, sampleOf(goods, route), headers);
        expect([route.handler, actor, status]).toEqual([
          route.handler,
          actor,
          actor === 'staff without permission' ? 403 : 401,
        ]);
      }
    }
  });

  test('takes as long as what is not there', async () => {
    const times: Record<string, number[]> = { foreign: [], none: [] };
    const headers = actors['another guest'];
    for (let round = 0; round < rounds(100, 1000); round += 1) {
      for (const [name, number] of [
        ['foreign', goods.number],
        ['none', missing.number],
      ] as const) {
        const started = performance.now();
        await shop().api.get(`/orders/${number}`, headers);
        times[name]?.push(performance.now() - started);
      }
    }
    const median = (name: string) =>
      times[name]?.sort((a, b) => a - b)[Math.floor((times[name]?.length ?? 0) / 2)] ?? 0;
    expect(Math.abs(median('foreign') - median('none'))).toBeLessThan(5);
  });

  test('the owner may: cart, lines, checkout, order', async () => {
    const answers: string[] = [];
    const order_ = [
      'cart.show',
      'cart.update',
      'cart.addLine',
      'cart.changeLine',
      'cart.shippingOptions',
      'cart.removeLine',
    ];
    const first = (await shop().api.get('/cart', victim)).body.data.lines[0].id;
    for (const name of [...order_, 'order.show']) {
      const route = routesOf(shop()).find(({ handler }) => handler === name) as Route;
      answers.push(`${name} ${(await ask(shop(), route, sampleOf({ ...goods, line: first }, route), victim)).status}`);
    }
    expect(answers.filter((answer) => !/ 20[01]$/.test(answer))).toEqual([]);
  });

  test('after the checkout a cart’s token tells that it is ordered, and nothing of the buyer', async () => {
    const buyer = await guest(shop().api, { sku: goods.sku, quantity: 1 });
    const { number } = (await buyer.checkout()).body.data.order;
    expect((await buyer.cart()).body).toEqual({ data: { status: 'ordered', orderNumber: number } });
    for (const route of storefront().filter(({ handler }) => handler.startsWith('cart.'))) {
      const { text } = await ask(shop(), route, sampleOf(goods, route), buyer.headers);
      for (const own of ['ada@example.com', address.line1, address.postalCode]) expect(text).not.toContain(own);
    }
  });
});
