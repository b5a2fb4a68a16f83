import { administrator } from '../support/administrator';
import type { Json } from '../support/api-client';
import { onEachDatabase } from '../support/each-database';
import { address, guest } from '../support/guest';
import { method, zone } from '../support/shipping';

const american = { name: 'Ada', line1: 'Long Street 1', city: 'Cupertino', country: 'US' };
const place = { name: 'Shop', line1: 'Long Street 1', city: 'Berlin', country: 'DE' };

onEachDatabase('addresses by country', (shop) => {
  const buyer = async (goods = {}) => {
    const { sku } = await shop().sells({ price: 1000, ...goods });
    return guest(shop().api, { sku, quantity: 1 });
  };
  const problemsWith = async (
    shippingAddress: object,
    headers: Readonly<Record<string, string>>,
  ): Promise<string[]> => {
    const { status, body } = await shop().api.patch('/cart', { shippingAddress, email: 'a@example.com' }, headers);
    expect(status).toBe(200);
    return body.data.problems.map(({ code, about }: Json) => `${code} ${about}`);
  };

  test('a form half filled in is kept, and says what is missing', async () => {
    const { headers } = await buyer();
    expect(await problemsWith({ country: 'US' }, headers)).toEqual(
      ['name', 'line1', 'city', 'state', 'postalCode'].map((field) => `address-invalid shippingAddress.${field}`),
    );
    expect(await problemsWith(american, headers)).toEqual([
      'address-invalid shippingAddress.state',
      'address-invalid shippingAddress.postalCode',
    ]);
    const { body } = await shop().api.get('/cart', headers);
    expect(body.data.shippingAddress).toMatchObject({ ...american, state: null, postalCode: null });
  });

  test('a US address needs a state and a ZIP, and keeps the state by its code; a German one needs none', async () => {
    const { headers } = await buyer();
    expect(await problemsWith({ ...american, state: 'California', postalCode: '95014' }, headers)).toEqual([]);
    expect((await shop().api.get('/cart', headers)).body.data.shippingAddress.state).toBe('CA');
    expect(await problemsWith(address, headers)).toEqual([]);
    expect(await problemsWith({ ...address, postalCode: '1011' }, headers)).toEqual([
      'address-invalid shippingAddress.postalCode',
    ]);
  });

  test('the checkout refuses what is no address, with the same problems, and keeps what was typed', async () => {
    const ada = await buyer();
    const refused = await ada.checkout('captured', { shippingAddress: { ...american, state: 'Bavaria' } });
    expect(refused.status).toBe(422);
    expect(refused.body.error.details.problems).toEqual([
      expect.objectContaining({ code: 'address-invalid', about: 'shippingAddress.postalCode' }),
      {
        ...{ code: 'address-invalid', about: 'shippingAddress.state' },
        message: '"Bavaria" is no state or province of US.',
      },
    ]);
    expect((await ada.cart()).body.data.shippingAddress.state).toBe('Bavaria');
    const whole = { ...american, state: 'nevada', postalCode: '89501' };
    const bought = await ada.checkout('captured', { shippingAddress: whole });
    expect([bought.status, bought.body.data?.order.shippingAddress.state]).toEqual([201, 'NV']);
  });

  test('what is fetched needs no shipping address, nor does what is not sent', async () => {
    const staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
    const germany = await zone(staff, 'Germany', [{ country: 'DE' }]);
    await method(staff, germany, 'Parcel');
    const fetched = await method(staff, germany, 'At the shop', { kind: 'pickup', settings: { place } });
    const ada = await buyer();
    const none = { shippingAddress: null, expectedTotal: 1000 };
    const sent = await ada.checkout('captured', { ...none, expectedTotal: 1000 });
    expect(sent.body.error.details.problems.map(({ code }: Json) => code)).toEqual([
      'address-missing',
      'shipping-missing',
    ]);
    const bought = await ada.checkout('captured', { ...none, shippingOption: fetched.id });
    expect([bought.status, bought.body.data?.order.totals.total]).toEqual([201, 1000]);
    const digital = await buyer({ digital: true });
    expect((await digital.checkout('captured', none)).status).toBe(201);
    expect((await staff.delete(`/shipping/zones/${germany.id}`)).status).toBe(200);
  });

  test('a country that is none, and a field that no address has, are refused at once', async () => {
    const { headers } = await buyer();
    for (const over of [{ country: 'XX' }, { country: 'Germany' }, { country: 'DE', planet: 'Earth' }, {}]) {
      expect((await shop().api.patch('/cart', { shippingAddress: over }, headers)).status).toBe(400);
    }
  });

  test('a storefront asks what its form must hold, and may keep the answer', async () => {
    const { status, body, headers } = await shop().api.get('/address-rules/us');
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=86400']);
    expect(body.data).toMatchObject({
      country: 'US',
      fields: ['line1', 'city', 'state', 'postalCode'],
      required: ['line1', 'city', 'state', 'postalCode'],
      labels: { state: 'state', postalCode: 'zip', city: 'city' },
      postalCode: { pattern: expect.any(String), example: '95014' },
    });
    expect(body.data.states).toContainEqual({ code: 'CA', name: 'California', latinName: null });
    const germany = (await shop().api.get('/address-rules/DE')).body.data;
    expect(germany).toMatchObject({ required: ['line1', 'city', 'postalCode'], states: [] });
    const japan = (await shop().api.get('/address-rules/JP')).body.data;
    expect(japan.states).toContainEqual({ code: '13', name: '東京都', latinName: 'Tokyo' });
    const wrong = await shop().api.get('/address-rules/XX');
    expect([wrong.status, wrong.headers.get('cache-control')]).not.toEqual([200, 'public, max-age=86400']);
    expect(wrong.status).toBe(400);
  });
});
