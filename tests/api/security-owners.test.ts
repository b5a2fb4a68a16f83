import { administrator } from '../support/administrator';
import type { Answer } from '../support/api-client';
import { customer } from '../support/customer';
import { onEachDatabase } from '../support/each-database';
import { guest } from '../support/guest';
import { untilJobsAreDone } from '../support/job-table';
import { address, type Goods, sampleOf } from '../support/route-samples';
import { ask, ofAnyStaff, type Route, routesOf } from '../support/routes';
import { rounds, within } from '../support/storm';
import { fingerprints } from '../support/whole-database';

type Headers = Readonly<Record<string, string>>;

/** Whom a route's things belong to. A route that is not here fails the first test. */
const owned = {
  nobody:
    /^(addressRules|backInStock|catalog|platform|sellers|plugin::commerce\.(product|category))\.|^(cart\.create|payment\.(methods|webhook)|fulfillment\.webhook|order\.lookUp|contact\.send|newsletter\.(show|subscribe))$/,
  /** A link is its own key. */
  link: /^(download|mailchimp|newsletter)\.|^cart\.restore$/,
  cart: /^(cart|checkout)\./,
  order: /^order\.(?!list$|lookUp$)|^invoice\./,
  /** Known by who signs in: nobody names another one. */
  customer: /^(customer\.|order\.list$)/,
  staff:
    /^(campaigns|contactMessages|customers|digitalFiles|downloads|drafts|fulfillments|mailedGoods|mails|giftCards|invoices|jobs|orders|prices|priceLists|products|promotions|reminders|reports|sales|settings|shipping|stock|subscribers|taxes|webhooks)\.|^payment\.mode$/,
};
const ownerOf = ({ handler }: Route) =>
  (Object.keys(owned) as (keyof typeof owned)[]).find((name) => owned[name].test(handler));

const missing = { line: 'f'.repeat(24), saved: 'f'.repeat(24), number: '99999999', token: 'x'.repeat(43) };
const said = ({ status, text }: Answer) => `${status} ${text}`;

onEachDatabase('what is somebody else’s', (shop) => {
  let goods: Goods;
  let victim: Headers;
  let account: Headers;
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
    const saved = (await shop().api.post('/customer/addresses', address, owner.headers)).body.data.id;
    goods = { sku, slug, documentId, line: cart.lines[0].id, number: order.number, saved };
    account = owner.headers;
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
    // Mails of what was bought go out beside: what is compared below is written by nobody else.
    await untilJobsAreDone((look) => look(shop().strapi.db.connection));
  });

  const storefront = () => routesOf(shop()).filter((route) => ownerOf(route) === 'cart' || ownerOf(route) === 'order');
  const customers = () => routesOf(shop()).filter((route) => ownerOf(route) === 'customer');

  test('every route says whom its things belong to, and has a sample request', () => {
    const routes = routesOf(shop());
    expect(routes.length).toBeGreaterThan(20);
    expect(routes.filter((route) => ownerOf(route) === undefined)).toEqual([]);
    for (const route of routes) sampleOf(goods, route);
  });

  test('is neither shown nor changed, and looks as if it were not there', async () => {
    const before = await fingerprints(shop());
    const leaks: string[] = [];
    for (const route of [...storefront(), ...customers()]) {
      for (const [actor, headers] of Object.entries(actors)) {
        if (actor === 'another guest' && !route.path.includes(':')) continue;
        if (actor === 'another customer' && !route.path.includes(':')) continue;
        const foreign = await ask(shop(), route, sampleOf(goods, route), headers);
        const none = await ask(shop(), route, sampleOf({ ...goods, ...missing }, route), headers);
        if (said(foreign) !== said(none)) leaks.push(`${actor} at ${route.handler}: ${said(foreign)}`);
        const refused = ownerOf(route) === 'customer' && actor !== 'another customer' ? [401, 403] : [401, 404];
        if (!refused.includes(foreign.status)) leaks.push(`${actor} at ${route.handler}: ${foreign.status}`);
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
          actor !== 'staff without permission' ? 401 : ofAnyStaff.includes(route.handler) ? 200 : 403,
        ]);
      }
    }
  });

  test('what belongs to a customer is shown to nobody who is not signed in', async () => {
    for (const route of customers()) {
      const { status, text } = await ask(shop(), route, sampleOf(goods, route), {
        'cart-token': victim['cart-token'] ?? '',
      });
      expect([route.handler, status, text.includes(address.line1)]).toEqual([route.handler, 403, false]);
    }
  });

  test.each([
    ['an order', 'another guest', (id: string) => shop().api.get(`/orders/${id}`, actors['another guest']), 'number'],
    [
      'a saved address',
      'another customer',
      (id: string) => shop().api.patch(`/customer/addresses/${id}`, { line1: 'x' }, actors['another customer']),
      'saved',
    ],
  ] as const)('%s of somebody else takes as long as one that is not there', async (_what, _actor, look, name) => {
    const times: Record<string, number[]> = { foreign: [], none: [] };
    for (let round = 0; round < rounds(100, 1000); round += 1) {
      for (const [which, id] of [
        ['foreign', String(goods[name])],
        ['none', missing[name]],
      ] as const) {
        const started = performance.now();
        expect((await look(id)).status).toBe(404);
        times[which]?.push(performance.now() - started);
      }
    }
    const median = (which: string) =>
      times[which]?.sort((a, b) => a - b)[Math.floor((times[which]?.length ?? 0) / 2)] ?? 0;
    expect(Math.abs(median('foreign') - median('none'))).toBeLessThan(within(5));
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

  test('the owner may: profile, addresses, cards, orders, export', async () => {
    const mine = customers().filter(({ handler }) => !/erase|removeCard|removeAddress/.test(handler));
    for (const route of mine) {
      const { status } = await ask(shop(), route, sampleOf(goods, route), account);
      expect([route.handler, [200, 201].includes(status) || status]).toEqual([route.handler, true]);
    }
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
