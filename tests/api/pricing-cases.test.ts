import { setTimeout as pause } from 'node:timers/promises';
import { saveStoreSettings, storeSettings } from '../../src/plugins/commerce/server/src/platform/settings';
import { administrator } from '../support/administrator';
import type { ApiClient, Json } from '../support/api-client';
import { address } from '../support/guest';
import { answerTo, casesFile, type OrderCase, ppm, pricingCases, ruleOf, skuOf } from '../support/pricing-cases';
import { promote } from '../support/promotions';
import { method, zone } from '../support/shipping';
import { type Shop, startShop } from '../support/shop';

const perSource = 4;
const { orders } = pricingCases();

/** Some of every source. */
const chosen = (): OrderCase[] => {
  const taken = new Map<string, number>();
  return orders.filter(({ source: { repo } }) => {
    taken.set(repo, (taken.get(repo) ?? 0) + 1);
    return (taken.get(repo) as number) <= perSource;
  });
};
const includesTax = ({ lines }: OrderCase): boolean => lines.some((line) => line.price_includes_tax);

let shop: Shop;
let staff: ApiClient;
beforeAll(async () => {
  shop = await startShop({ database: 'sqlite' });
  staff = shop.client('/commerce', await administrator(shop, 'strapi-super-admin'));
});
afterAll(() => shop?.stop());

let asItIs: boolean | undefined;
/** The shop remembers its settings for a second. */
const pricesInclude = async (pricesIncludeTax: boolean) => {
  if (asItIs === pricesIncludeTax) return;
  asItIs = pricesIncludeTax;
  await saveStoreSettings(shop.strapi, { ...(await storeSettings(shop.strapi)), pricesIncludeTax });
  await pause(1100);
};

const forget = async () => {
  const tables = ['promotions', 'tax_rates', 'shipping_methods', 'shipping_zones', 'offers', 'listings'];
  for (const table of tables) await shop.strapi.db.connection(`commerce_${table}`).del();
};

/** The case as staff would set it up, and a guest's cart. */
const cartOf = async (given: OrderCase): Promise<Json> => {
  const { currency, lines, shipping = [], discounts = [] } = given;
  await forget();
  await pricesInclude(includesTax(given));
  for (const percent of new Set([...lines, ...shipping].map((each) => each.tax_rate_percent))) {
    if (Number(percent) === 0) continue;
    const rate = { country: 'DE', category: percent, name: `${percent} %`, rate: ppm(percent) };
    expect((await staff.post('/taxes', rate)).status).toBe(201);
  }
  const world = await zone(staff, 'World', []);
  for (const { amount, tax_rate_percent: taxCategory } of shipping) {
    await method(staff, world, 'Parcel', { settings: { prices: { [currency]: amount } }, taxCategory });
  }
  for (const [position, discount] of discounts.entries()) {
    await promote(staff, { title: `Discount ${position}`, position, benefits: [ruleOf(discount, currency)] });
  }
  for (const [index, { unit_price: price, tax_rate_percent: taxCategory }] of lines.entries()) {
    await shop.sells({ sku: skuOf(index), price, currency, taxCategory, digital: !shipping.length });
  }
  const wanted = lines.map(({ quantity }, index) => ({ sku: skuOf(index), quantity }));
  const opened = await shop.api.post('/cart', { currency, lines: wanted });
  expect([opened.status, opened.text]).toEqual([201, expect.any(String)]);
  const headers = { 'cart-token': opened.body.data.token as string };
  return (await shop.api.patch('/cart', { shippingAddress: address }, headers)).body.data;
};

if (!orders.length) {
  test("other shops' pricing cases are not on this machine", () => {
    console.log(`Carts are compared with other shops where ${casesFile} is.`);
    expect(orders).toEqual([]);
  });
} else {
  const some = chosen().sort((a, b) => Number(includesTax(a)) - Number(includesTax(b)));

  test('twenty cases, of every source', () => {
    expect(some.length).toBeGreaterThanOrEqual(20);
    expect(new Set(some.map(({ source }) => source.repo))).toEqual(new Set(orders.map(({ source }) => source.repo)));
  });

  test.each(some.map((each) => [each.id, each.name, each] as const))('%s over HTTP: %s', async (_id, _name, given) => {
    expect(answerTo(given, await cartOf(given))).toEqual(given.expected);
  });
}
