import { transaction } from '../../src/plugins/commerce/server/src/platform/transaction';
import { keepsShippingContract } from '../../src/plugins/commerce/server/src/shipping/shipping-provider.contract';
import { onEachDatabase } from '../support/each-database';
import { type FakeCarrier, openFakeCarrier } from '../support/fake-carrier';
import { guest } from '../support/guest';
import { httpCarrier } from '../support/http-carrier';
import { parcelTo, shippingIn } from '../support/shipping';
import { within } from '../support/storm';

let carrier: FakeCarrier;
beforeAll(async () => {
  carrier = await openFakeCarrier();
});
beforeEach(() => {
  carrier.asked.length = 0;
  Object.assign(carrier.mood, { milliseconds: 0, status: 200, body: undefined });
});
afterAll(() => carrier.close());

keepsShippingContract('http-carrier', () => ({
  provider: httpCarrier(carrier.url, 'key'),
  parcel: parcelTo(),
  unserved: [parcelTo({ country: 'JP' }), parcelTo({ currency: 'USD' })],
  slow: () => {
    carrier.mood.milliseconds = 3000;
  },
}));

onEachDatabase('a carrier outside', (shop) => {
  beforeAll(() => shippingIn(shop()).add(httpCarrier(carrier.url, 'carrier-key')));
  let warnings: jest.SpyInstance;
  beforeEach(() => {
    warnings = jest.spyOn(shop().strapi.log, 'warn').mockImplementation();
  });
  afterEach(() => warnings.mockRestore());

  const buyer = async () => {
    const { sku } = await shop().sells({ price: 1000, stock: 5 });
    return guest(shop().api, { sku, quantity: 1 });
  };
  const options = async (headers: Readonly<Record<string, string>>): Promise<string[]> => {
    const { body } = await shop().api.get('/cart/shipping-options', headers);
    return body.data.map(({ label, price }: { label: string; price: number }) => `${label} ${price}`);
  };

  test('offers its services beside the shop’s own, cheapest first, and is charged as it said', async () => {
    const ada = await buyer();
    expect(await options(ada.headers)).toEqual(['Carrier economy 390', 'Standard shipping 490', 'Carrier air 900']);
    expect(carrier.asked.at(-1)).toMatchObject({ key: 'Bearer carrier-key', body: { to: { country: 'DE' } } });
    const bought = await ada.checkout('captured', { shippingOption: 'http-carrier:ECO', expectedTotal: 1390 });
    expect([bought.status, bought.body.data?.order.totals.shipping]).toEqual([201, 390]);
    expect(warnings.mock.calls.flat().join()).not.toMatch(/carrier/);
  });

  test.each([
    ['fails', { status: 500 }, /answered 500/],
    ['talks nonsense', { body: '<html>' }, /JSON/],
    ['asks for less than nothing', { body: JSON.stringify({ rates: [rate('-1.00')] }) }, /no sound price/],
    ['asks for parts of a cent', { body: JSON.stringify({ rates: [rate('1.005')] }) }, /no sound price/],
  ])('one that %s is left out, and the log says why', async (_what, mood, reason) => {
    Object.assign(carrier.mood, mood);
    const ada = await buyer();
    warnings.mockClear();
    expect(await options(ada.headers)).toEqual(['Standard shipping 490']);
    expect(warnings.mock.calls.flat().join()).toMatch(/The carrier "http-carrier" gave no quotes/);
    expect(warnings.mock.calls.flat().join()).toMatch(reason);
    expect((await ada.checkout('captured')).status).toBe(201);
  });

  test('one that is slow holds a cart up for three seconds, and no longer', async () => {
    const ada = await buyer();
    carrier.mood.milliseconds = 60_000;
    const asked = Date.now();
    expect(await options(ada.headers)).toEqual(['Standard shipping 490']);
    expect(Date.now() - asked).toBeGreaterThan(2900);
    expect(Date.now() - asked).toBeLessThan(within(7500));
    expect(warnings.mock.calls.flat().join()).toMatch(/No answer within 3000 ms/);
  });

  test('is never asked inside a transaction: that is a mistake of ours, and told as one', async () => {
    const asked = transaction(shop().strapi, async () => shippingIn(shop()).quotes(parcelTo()));
    await expect(asked).rejects.toThrow('inside a database transaction');
    expect(carrier.asked).toEqual([]);
  });
});

function rate(amount: string) {
  return { service: 'ECO', name: 'Economy', amount, currency: 'EUR', transitDays: [1, 2] };
}
