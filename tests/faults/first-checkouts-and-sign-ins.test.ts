import { customer } from '../support/customer';
import { apiClient } from '../support/api-client';
import { guest } from '../support/guest';
import { expectSound } from '../support/invariants';
import { newStorm, rounds, tally, together } from '../support/storm';
import { openStormShop, type StormShop } from '../support/storm-shop';

const rivals = 64;
let shop: StormShop;
beforeAll(async () => {
  shop = await openStormShop({
    goods: [
      { price: 1000, stock: 100_000, digital: true },
      { price: 500, stock: 100_000 },
    ],
  });
});
afterAll(() => shop?.stop());

test(`${rivals} first checkouts of one address at once: one billing profile, and it is every order’s`, async () => {
  const random = newStorm();
  for (let round = 0; round < rounds(2, 100); round += 1) {
    const email = `first-${round}-${random()}@example.com`;
    const sku = shop.skus[0] as string;
    const buyers = await Promise.all(
      Array.from({ length: rivals }, (_, i) => guest(shop.api(i), { sku, quantity: 1 })),
    );
    const answers = await together(rivals, random, (i) =>
      (buyers[i] as (typeof buyers)[number]).checkout('captured', { email: i % 2 ? email : email.toUpperCase() }),
    );
    expect([round, tally(answers)]).toEqual([round, { '201 completed': rivals }]);
    await shop.look(async (sql) => {
      const profiles = await sql('commerce_billing_profiles').where({ email });
      const orders = await sql('commerce_orders').where({ email }).distinct('billing_profile_id');
      expect([round, profiles.length, orders]).toEqual([round, 1, [{ billing_profile_id: profiles[0].id }]]);
      const carts = await sql('commerce_carts').where({ email }).distinct('billing_profile_id');
      expect([round, carts]).toEqual([round, [{ billing_profile_id: profiles[0].id }]]);
    });
  }
  await shop.look(expectSound);
}, 900_000);

test('eight tabs of one customer sign in with three guests’ carts while goods are added: every unit is there once', async () => {
  const random = newStorm();
  const [apple, pear] = shop.skus as [string, string];
  for (let round = 0; round < rounds(4, 200); round += 1) {
    const server = shop.servers[0] as (typeof shop.servers)[number];
    const ada = await customer({ client: (base = '') => apiClient(`${server.url}${base}`) });
    const own = random() < 0.5;
    if (own) await shop.api(0).post('/cart', { lines: [{ sku: apple, quantity: 1 }] }, ada.headers);
    const visitors = await Promise.all([0, 1, 2].map((i) => guest(shop.api(i), { sku: apple, quantity: 2 })));
    const answers = await together(8, random, (i) =>
      shop
        .api(i)
        .post(
          '/cart/lines',
          { sku: i % 2 ? apple : pear, quantity: 1 },
          { ...visitors[i % 3]?.headers, ...ada.headers },
        ),
    );
    expect([round, answers.map(({ status, text }) => (status === 201 ? 201 : text))]).toEqual([
      round,
      answers.map(() => 201),
    ]);
    const { lines } = (await shop.api(1).get('/cart', ada.headers)).body.data;
    const held = Object.fromEntries(lines.map((line: { sku: string; quantity: number }) => [line.sku, line.quantity]));
    expect([round, held]).toEqual([round, { [apple]: 6 + 4 + (own ? 1 : 0), [pear]: 4 }]);
    for (const visitor of visitors) expect((await visitor.cart()).status).toBe(404);
  }
}, 900_000);
