import { setTimeout as pause } from 'node:timers/promises';
import { saveStoreSettings, storeSettings } from '../../src/plugins/commerce/server/src/platform/settings';
import type { TaxProvider, TaxRequest } from '../../src/plugins/commerce/server/src/tax';
import { administrator } from '../support/administrator';
import type { Answer, ApiClient, Json } from '../support/api-client';
import { customer } from '../support/customer';
import { onEachDatabase } from '../support/each-database';
import { address, guest, guestWith } from '../support/guest';
import { expectSound } from '../support/invariants';
import { until } from '../support/until';

const rates = [
  { country: 'DE', category: 'standard', name: 'VAT 19%', rate: 190_000 },
  { country: 'DE', category: 'reduced', name: 'VAT 7%', rate: 70_000 },
  { country: 'FR', category: 'standard', name: 'TVA 20%', rate: 200_000 },
  { country: 'US', state: 'CA', category: 'standard', name: 'State tax', rate: 72_500 },
  {
    country: 'US',
    state: 'CA',
    postalPrefix: '900',
    category: 'standard',
    name: 'City tax',
    rate: 22_500,
    priority: 2,
  },
];
const berlin = address;
const paris = { ...address, city: 'Paris', postalCode: '75001', country: 'FR' };
const losAngeles = { ...address, city: 'Los Angeles', postalCode: '90012', state: 'CA', country: 'US' };

/** Adds up, whichever way the prices are meant. */
const expectAddsUp = ({ lines, totals }: Json) => {
  const { subtotal, discount, shipping, tax, shippingTax, total, pricesIncludeTax } = totals;
  const sum = (amounts: number[]) => amounts.reduce((all, amount) => all + amount, 0);
  expect(total).toBe(subtotal - discount + shipping + (pricesIncludeTax ? 0 : tax));
  expect(sum(lines.map((line: Json) => line.total)) + shipping + (pricesIncludeTax ? 0 : shippingTax)).toBe(total);
  expect(sum(lines.map((line: Json) => line.tax)) + shippingTax).toBe(tax);
  expect(sum(totals.taxes.map(({ amount }: Json) => amount))).toBe(tax);
};

onEachDatabase('a cart is taxed', (shop) => {
  let staff: ApiClient;
  beforeAll(async () => {
    staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
    for (const rate of rates) expect((await staff.post('/taxes', rate)).status).toBe(201);
  });
  const asItWas = { pricesIncludeTax: true, vatId: '' };
  /** The shop remembers its settings for a second. */
  const set = async (over: object) => {
    await saveStoreSettings(shop().strapi, { ...(await storeSettings(shop().strapi)), ...asItWas, ...over });
    await pause(1100);
  };

  /** A cart of one full and one reduced thing, and shipping of 4.90. */
  const filled = async (api = shop().api) => {
    const goods = [
      await shop().sells({ price: 11_900 }),
      await shop().sells({ price: 10_700, taxCategory: 'reduced' }),
    ];
    return guest(api, ...goods.map(({ sku }) => ({ sku, quantity: 1 })));
  };
  const told = async (headers: Readonly<Record<string, string>>, details: object): Promise<Json> => {
    const { status, body, text } = await shop().api.patch('/cart', details, headers);
    expect([status, text]).toEqual([200, expect.any(String)]);
    expectAddsUp(body.data);
    return body.data;
  };

  test('inside its prices, by category, shipping too; the order keeps it', async () => {
    const buyer = await filled();
    const { totals, lines } = await told(buyer.headers, { shippingAddress: berlin });
    expect(lines.map(({ tax }: Json) => tax)).toEqual([1900, 700]);
    expect(totals).toMatchObject({ total: 23_090, tax: 2678, shippingTax: 78, pricesIncludeTax: true });
    expect(totals.taxes).toEqual([
      { name: 'VAT 19%', rate: 190_000, amount: 1978 },
      { name: 'VAT 7%', rate: 70_000, amount: 700 },
    ]);
    const bought = await buyer.checkout('captured', { expectedTotal: totals.total });
    expect(bought.body.data.order).toMatchObject({ totals, status: 'completed', taxRelief: null });
    expectAddsUp(bought.body.data.order);
  });

  test('where it goes: another country, a state with a city; nothing where nothing is due', async () => {
    const buyer = await filled();
    const paid = async (shippingAddress: object) => (await told(buyer.headers, { shippingAddress })).totals;
    expect((await paid(paris)).taxes).toEqual([{ name: 'TVA 20%', rate: 200_000, amount: 1983 + 82 }]);
    expect((await paid(losAngeles)).taxes.map(({ name }: Json) => name)).toEqual(['State tax', 'City tax']);
    expect((await paid({ ...losAngeles, postalCode: '94016' })).taxes).toHaveLength(1);
    expect(await paid({ ...address, country: 'CH' })).toMatchObject({ tax: 0, taxes: [], total: 23_090 });
  });

  test('a customer whom staff exempted pays none', async () => {
    const { email, headers } = await customer(shop());
    const { body } = await staff.get(`/customers?q=${encodeURIComponent(email)}`);
    const exempt = { groups: ['museums'], taxExempt: true };
    expect((await staff.put(`/customers/${body.data[0].id}/profile`, exempt)).status).toBe(200);
    const buyer = await filled(shop().client('/api/commerce', headers));
    const all = { ...headers, ...buyer.headers };
    expect(await told(all, { shippingAddress: berlin })).toMatchObject({ taxRelief: 'exempt' });
    const seen = (await shop().api.get('/cart', all)).body.data.totals.total as number;
    const guestView = guestWith(shop().client('/api/commerce', headers), buyer.headers['cart-token'] as string, seen);
    expect((await guestView.checkout()).body.data.order).toMatchObject({ taxRelief: 'exempt', totals: { tax: 0 } });
  });

  test('goods that nobody sends are taxed where their buyer lives, and need no address beyond that', async () => {
    const { sku } = await shop().sells({ price: 12_000, digital: true });
    const buyer = await guest(shop().api, { sku, quantity: 1 });
    expect((await buyer.cart()).body.data.totals.tax).toBe(1916);
    expect((await told(buyer.headers, { billingAddress: paris })).totals.tax).toBe(2000);
  });

  const ask = async (provider: TaxProvider, act: () => Promise<void>) => {
    const service = shop().strapi.plugin('commerce').service('tax') as { use(other: TaxProvider): void };
    const table = (await import('../../src/plugins/commerce/server/src/tax/providers/table/table')).table;
    const { taxesFor } = await import('../../src/plugins/commerce/server/src/tax');
    service.use(provider);
    try {
      await act();
    } finally {
      service.use(table(taxesFor));
    }
  };
  const engine = (calculate: TaxProvider['calculate'], over: Partial<TaxProvider> = {}): TaxProvider => ({
    ...{ id: 'engine', calculate },
    ...over,
  });
  const half: TaxProvider['calculate'] = async ({ items }) =>
    items.map(({ key, amount }) => ({ key, taxes: [{ name: 'Half', rate: 500_000, amount: Math.ceil(amount / 2) }] }));

  test('by an engine outside, asked before the transaction, about what is really charged', async () => {
    const committed: [string, TaxRequest][] = [];
    const commit = async (number: string, request: TaxRequest) => void committed.push([number, request]);
    await ask(engine(half, { commit }), async () => {
      const buyer = await filled();
      const { totals } = await told(buyer.headers, { shippingAddress: berlin });
      expect(totals).toMatchObject({ tax: 5950 + 5350 + 245, shippingTax: 245 });
      const bought = await buyer.checkout('captured', { expectedTotal: totals.total });
      expect(bought.body.data.order).toMatchObject({ totals, status: 'completed' });
      await until(
        async () => committed.length,
        (count) => count > 0,
        30,
      );
      const [number, request] = committed[0] as [string, TaxRequest];
      expect(number).toBe(bought.body.data.order.number);
      expect(request.items.map(({ amount }) => amount)).toEqual([11_900, 10_700, 490]);
    });
  });

  test('a cart that changes while the engine is asked is not sold at a guess', async () => {
    const extra = await shop().sells({ price: 500 });
    let buyer: Awaited<ReturnType<typeof filled>> | undefined;
    let meanwhile: (() => Promise<Answer>) | undefined;
    const slow: TaxProvider['calculate'] = async (request, sql) => {
      const act = meanwhile;
      meanwhile = undefined;
      await act?.();
      return half(request, sql);
    };
    await ask(engine(slow), async () => {
      buyer = await filled();
      const { totals } = await told(buyer.headers, { shippingAddress: berlin });
      meanwhile = () => shop().api.post('/cart/lines', { sku: extra.sku, quantity: 1 }, buyer?.headers);
      const refused = await buyer.checkout('captured', { expectedTotal: totals.total });
      expect(refused).toMatchObject({ status: 409, body: { error: { details: { code: 'cart.changed' } } } });
      expect((await buyer.cart()).body.data).toMatchObject({ status: 'open', lines: [{}, {}, {}] });
    });
  });

  test('an engine that does not answer sells nothing, and loses nothing', async () => {
    const buyer = await filled();
    const silent = engine(() => Promise.reject(new Error('The engine is away.')));
    await ask(silent, async () => expect((await buyer.checkout()).status).toBeGreaterThanOrEqual(500));
    expect((await buyer.cart()).body.data).toMatchObject({ status: 'open', lines: [{}, {}] });
  });

  test('on top of net prices, and what the buyer saw is what is charged', async () => {
    await set({ pricesIncludeTax: false });
    const buyer = await filled();
    const { totals } = await told(buyer.headers, { shippingAddress: berlin });
    expect(totals).toMatchObject({ subtotal: 22_600, shipping: 490, tax: 2261 + 749 + 93, shippingTax: 93 });
    expect(totals.total).toBe(22_600 + 490 + 2261 + 749 + 93);
    const bought = await buyer.checkout('captured', { expectedTotal: totals.total });
    expect(bought.body.data.order).toMatchObject({ totals, status: 'completed' });
    expectAddsUp(bought.body.data.order);
    await expectSound(shop().strapi.db.connection);
  });

  test('a business across an EU border owes it itself, and the price loses it', async () => {
    await set({ vatId: 'DE136695976' });
    const buyer = await filled();
    const french = await told(buyer.headers, { shippingAddress: paris, vatId: 'fr 40 303 265 045' });
    expect(french).toMatchObject({ vatId: 'FR40303265045', taxRelief: 'reverse-charge' });
    expect(french.totals).toMatchObject({ subtotal: 20_000, shipping: 412, tax: 0, total: 20_412 });
    const bought = await buyer.checkout('captured', { shippingAddress: paris, expectedTotal: 20_412 });
    expect(bought.body.data.order).toMatchObject({ taxRelief: 'reverse-charge', vatId: 'FR40303265045' });
    expectAddsUp(bought.body.data.order);
    await expectSound(shop().strapi.db.connection);

    const german = await filled();
    expect(await told(german.headers, { shippingAddress: berlin, vatId: 'FR40303265045' })).toMatchObject({
      taxRelief: null,
    });
    const none = await shop().api.patch('/cart', { vatId: 'DE12' }, german.headers);
    expect(none).toMatchObject({ status: 400, body: { error: { details: { code: 'vat-id.malformed' } } } });
    expect((await german.cart()).body.data.vatId).toBe('FR40303265045');
  });
});
