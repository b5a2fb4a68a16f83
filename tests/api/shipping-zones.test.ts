import { transaction } from '../../src/plugins/commerce/server/src/platform/transaction';
import { administrator } from '../support/administrator';
import type { ApiClient, Json } from '../support/api-client';
import { onEachDatabase } from '../support/each-database';
import { address, guest } from '../support/guest';
import { method, parcelTo, shippingIn, zone } from '../support/shipping';
import { statementsOf } from '../support/statements';

const place = { name: 'Shop', line1: 'Long Street 1', city: 'Berlin', postalCode: '10115', country: 'DE' };
const bands = (...steps: [number, number][]) => steps.map(([from, price]) => ({ currency: 'EUR', from, price }));

onEachDatabase('shipping zones and methods', (shop) => {
  let staff: ApiClient;
  beforeAll(async () => {
    staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
  });
  afterEach(async () => {
    const { body } = await staff.get('/shipping/zones');
    for (const { id } of body.data) expect((await staff.delete(`/shipping/zones/${id}`)).status).toBe(200);
  });

  const offered = async (over = {}) =>
    (await shippingIn(shop()).quotes(parcelTo(over))).map(({ label, price }) => `${label} ${price}`);

  const buyer = async () => {
    const { sku } = await shop().sells({ price: 1000, weight: 300 });
    return guest(shop().api, { sku, quantity: 1 });
  };
  const options = async (headers: Readonly<Record<string, string>>): Promise<Json[]> =>
    (await shop().api.get('/cart/shipping-options', headers)).body.data;

  test('a new shop has one flat rate, until it has a method of its own', async () => {
    expect(await offered()).toEqual(['Standard shipping 490']);
    const world = await zone(staff, 'World', []);
    expect(await offered()).toEqual(['Standard shipping 490']);
    const own = await method(staff, world, 'Parcel', { settings: { prices: { EUR: 700 } } });
    expect(await offered()).toEqual(['Parcel 700']);
    await staff.put(`/shipping/methods/${own.id}`, { ...own, id: undefined, zone: world.id, enabled: false });
    expect(await offered()).toEqual([]);
    expect((await staff.delete(`/shipping/methods/${own.id}`)).status).toBe(200);
    expect(await offered()).toEqual(['Standard shipping 490']);
  });

  test('the most specific zone decides, and its methods come cheapest first', async () => {
    await method(staff, await zone(staff, 'World', []), 'World', { settings: { prices: { EUR: 2990 } } });
    const germany = await zone(staff, 'Germany', [{ country: 'DE' }]);
    await method(staff, germany, 'Express', { settings: { prices: { EUR: 990 } } });
    await method(staff, germany, 'Parcel');
    const islands = await zone(staff, 'Islands', [{ country: 'DE', postalPrefixes: ['25980', '2599'] }]);
    await method(staff, islands, 'Ferry', { settings: { prices: { EUR: 1290 } } });
    const west = await zone(staff, 'West coast', [{ country: 'US', states: ['CA', 'OR', 'WA'] }]);
    await method(staff, west, 'West', { settings: { prices: { EUR: 1990 } } });
    expect(await offered()).toEqual(['Parcel 490', 'Express 990']);
    expect(await offered({ postalCode: '25999' })).toEqual(['Ferry 1290']);
    expect(await offered({ country: 'US', state: 'CA' })).toEqual(['West 1990']);
    expect(await offered({ country: 'US', state: 'NY' })).toEqual(['World 2990']);
    expect(await offered({ country: 'US' })).toEqual(['World 2990']);
  });

  test('prices by weight, by total, free over a threshold, and for some customers only', async () => {
    const world = await zone(staff, 'World', []);
    const byWeight = { kind: 'by-weight', settings: { bands: bands([0, 490], [2000, 690]), freeFrom: { EUR: 9000 } } };
    await method(staff, world, 'Weighed', byWeight);
    await method(staff, world, 'Counted', { kind: 'by-total', settings: { bands: bands([0, 800], [3000, 300]) } });
    await method(staff, world, 'Trade', { settings: { prices: { EUR: 100 } }, conditions: { groups: ['trade'] } });
    await method(staff, world, 'Letter', { settings: { prices: { EUR: 95 } }, conditions: { maxWeight: 500 } });
    expect(await offered()).toEqual(['Counted 300', 'Weighed 490']);
    expect(await offered({ weight: 2000, value: 2999 })).toEqual(['Weighed 690', 'Counted 800']);
    expect(await offered({ weight: 90_000, value: 9000 })).toEqual(['Weighed 0', 'Counted 300']);
    expect(await offered({ groups: ['trade'] })).toEqual(['Trade 100', 'Counted 300', 'Weighed 490']);
    expect((await offered({ weight: 500 }))[0]).toBe('Letter 95');
    expect(await offered({ currency: 'USD' })).toEqual([]);
  });

  test('a buyer sees them in the language of the cart, with the days and the place', async () => {
    const germany = await zone(staff, 'Germany', [{ country: 'DE' }]);
    const name = { en: 'Parcel', de: 'Paket' };
    const parcel = await method(staff, germany, 'Parcel', { name, arrives: { min: 1, max: 3 } });
    const fetched = await method(staff, germany, 'At the shop', { kind: 'pickup', settings: { place } });
    const { headers } = await buyer();
    await shop().api.patch('/cart', { locale: 'de' }, headers);
    const day = '\\d{4}-\\d{2}-\\d{2}';
    expect(await options(headers)).toEqual([
      {
        ...{ id: fetched.id, label: 'At the shop', price: 0 },
        pickup: { ...place, line2: null, state: null, hours: null },
      },
      { id: parcel.id, label: 'Paket', price: 490, arrives: expect.stringMatching(new RegExp(`^${day}/${day}$`)) },
    ]);
    const abroad = { ...address, country: 'JP', postalCode: '154-0023', state: 'Tokyo' };
    await shop().api.patch('/cart', { shippingAddress: abroad }, headers);
    expect(await options(headers)).toEqual([]);
    const { body } = await shop().api.get('/cart', headers);
    expect(body.data.problems).toContainEqual(expect.objectContaining({ code: 'shipping-unavailable' }));
  });

  test('what is chosen is charged, read inside the checkout’s own transaction', async () => {
    const germany = await zone(staff, 'Germany', [{ country: 'DE' }]);
    await method(staff, germany, 'Parcel');
    const express = await method(staff, germany, 'Express', { settings: { prices: { EUR: 990 } } });
    const ada = await buyer();
    const bought = await ada.checkout('captured', { shippingOption: express.id, expectedTotal: 1990 });
    expect([bought.status, bought.body.data?.order.totals.shipping]).toEqual([201, 990]);
    expect(bought.body.data.order.shippingOption).toMatchObject({ id: express.id, label: 'Express', price: 990 });
    const other = await buyer();
    const gone = await other.checkout('captured', { shippingOption: 'flat-rate', expectedTotal: 1490 });
    expect([gone.status, gone.body.error.details.problems[0].code]).toEqual([422, 'shipping-unavailable']);
  });

  test('is read in one statement', async () => {
    await method(staff, await zone(staff, 'World', []), 'Parcel');
    await offered();
    // Jobs run beside, and ask for other things.
    const statements = (await statementsOf(shop(), offered)).filter((sql) => /commerce_shipping/.test(sql));
    expect(statements).toHaveLength(1);
  });

  test('a rolled back price is nobody’s price', async () => {
    await method(staff, await zone(staff, 'World', []), 'Parcel');
    const undone = transaction(shop().strapi, async ({ sql }) => {
      await sql('commerce_shipping_methods').del();
      expect(await offered()).toEqual(['Standard shipping 490']);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await offered()).toEqual(['Parcel 490']);
  });

  test('staff change, move and remove them', async () => {
    const one = await zone(staff, 'One', [{ country: 'de', postalPrefixes: ['10 1'] }]);
    expect(one).toMatchObject({ name: 'One', places: [{ country: 'DE', postalPrefixes: ['101'] }], methods: [] });
    const two = await zone(staff, 'Two', [], { position: 3 });
    const made = await method(staff, one, 'Parcel');
    expect(made).toEqual({
      ...{ id: expect.any(String), name: { en: 'Parcel' }, kind: 'flat', settings: { prices: { EUR: 490 } } },
      ...{ conditions: {}, arrives: null, taxCategory: 'standard', position: 0, enabled: true },
    });
    const moved = { zone: two.id, name: { en: 'Van' }, kind: 'by-total', settings: { bands: bands([0, 5]) } };
    const answer = await staff.put(`/shipping/methods/${made.id}`, moved);
    expect([answer.status, answer.body.data]).toMatchObject([200, { id: made.id, kind: 'by-total' }]);
    expect((await staff.put(`/shipping/zones/${one.id}`, { name: 'Uno' })).body.data).toMatchObject({ places: [] });
    const listed = (await staff.get('/shipping/zones')).body.data;
    expect(listed.map((each: Json) => [each.name, each.methods.length])).toEqual([
      ['Uno', 0],
      ['Two', 1],
    ]);
    expect((await staff.delete(`/shipping/zones/${two.id}`)).status).toBe(200);
    expect(await shop().strapi.db.connection('commerce_shipping_methods')).toEqual([]);
  });

  test.each([
    ['zones', { name: '' }, 'name'],
    ['zones', { name: 'X', places: [{ country: 'XX' }] }, 'places.0.country'],
    ['zones', { name: 'X', colour: 'red' }, 'colour'],
    ['methods', { kind: 'by-drone' }, 'kind'],
    ['methods', { settings: { prices: { EUR: -1 } } }, 'settings.prices.EUR'],
    ['methods', { settings: { prices: {} } }, 'settings.prices'],
    ['methods', { kind: 'by-weight', settings: { bands: bands([0, 1], [0, 2]) } }, 'settings.bands: of EUR'],
    ['methods', { kind: 'pickup' }, 'settings'],
    ['methods', { arrives: { min: 2, max: 1 } }, 'arrives.max'],
    ['methods', { name: {} }, 'name'],
    ['methods', { conditions: { minWeight: 5, maxWeight: 4 } }, 'conditions.maxWeight'],
  ])('%s: %j is refused, naming what is wrong', async (kind, over, field) => {
    const usual = { zone: 'none', name: { en: 'Parcel' }, kind: 'flat', settings: { prices: { EUR: 1 } } };
    const { status, body } = await staff.post(`/shipping/${kind}`, kind === 'zones' ? over : { ...usual, ...over });
    expect(status).toBe(400);
    expect(body.error.message).toContain(field);
  });

  test('what does not exist is not found', async () => {
    const body = { zone: 'none', name: { en: 'Parcel' }, kind: 'flat', settings: { prices: { EUR: 1 } } };
    const { id } = await zone(staff, 'World', []);
    const answers = await Promise.all([
      staff.put('/shipping/zones/none', { name: 'X' }),
      staff.delete('/shipping/zones/none'),
      staff.post('/shipping/methods', body),
      staff.put('/shipping/methods/none', { ...body, zone: id }),
      staff.delete('/shipping/methods/none'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 404));
  });

  test('an editor of texts neither sees nor changes them', async () => {
    const editor = shop().client('/commerce', await administrator(shop(), 'strapi-editor'));
    expect((await editor.get('/shipping/zones')).status).toBe(403);
    expect((await editor.post('/shipping/zones', { name: 'X' })).status).toBe(403);
  });
});
