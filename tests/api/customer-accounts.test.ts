import { unconfirmedAccount } from '../support/account';
import { customer } from '../support/customer';
import { onEachDatabase } from '../support/each-database';
import { address, guest } from '../support/guest';

onEachDatabase('accounts', (shop) => {
  const rows = (table: string, where: object) => shop().strapi.db.connection(table).where(where);
  const idOf = async (email: string): Promise<number> => (await rows('up_users', { email }).first('id')).id;
  const buyAsGuest = async (email: string, over: object = {}) => {
    const { sku } = await shop().sells({ price: 1000 });
    const bought = await (await guest(shop().api, { sku, quantity: 1 })).checkout('captured', { email, ...over });
    expect(bought.status).toBe(201);
    return bought.body.data.order as { number: string; token: string };
  };
  const listed = async (headers: Readonly<Record<string, string>>): Promise<string[]> => {
    const { status, body } = await shop().api.get('/orders', headers);
    expect(status).toBe(200);
    return body.data.map(({ number }: { number: string }) => number);
  };

  test('signing up makes a billing profile; what a customer says of themselves is kept there', async () => {
    const { email, headers } = await customer(shop());
    const profile = await rows('commerce_billing_profiles', { user_id: await idOf(email) });
    expect(profile).toMatchObject([{ email, guest_email: null, confirmed_email: null }]);
    expect((await shop().api.get('/customer', headers)).body.data).toMatchObject({
      email,
      emailConfirmed: false,
      name: null,
    });
    const changed = await shop().api.patch('/customer', { name: ' Ada ', phone: '030 1' }, headers);
    expect(changed.body.data).toMatchObject({ name: 'Ada', phone: '030 1', company: null });
    const back = await shop().api.patch('/customer', { phone: null }, headers);
    expect(back.body.data).toMatchObject({ name: 'Ada', phone: null });
    for (const forbidden of [{ groups: ['vip'] }, { taxExempt: true }, { vatId: 'DE136695976' }, { email: 'x@y.zz' }]) {
      expect((await shop().api.patch('/customer', forbidden, headers)).status).toBe(400);
    }
    expect((await shop().api.get('/customer')).status).toBe(403);
  });

  test('an account that came past Strapi’s signals has its profile at first use', async () => {
    const { email, headers } = await customer(shop());
    await rows('commerce_billing_profiles', { user_id: await idOf(email) }).del();
    const answers = await Promise.all(Array.from({ length: 6 }, () => shop().api.get('/customer', headers)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await rows('commerce_billing_profiles', { user_id: await idOf(email) })).toHaveLength(1);
  });

  test('addresses are saved once, and have a default each', async () => {
    const { headers } = await customer(shop());
    const { api } = shop();
    const add = (body: object) => api.post('/customer/addresses', body, headers);
    const first = await add(address);
    expect(first).toMatchObject({
      status: 201,
      body: { data: { ...address, defaultShipping: true, defaultBilling: true } },
    });
    const second = (await add({ ...address, line1: 'Short Street 2' })).body.data;
    const again = await add({ ...address, name: 'ada buyer', line1: 'long street  1' });
    expect(again.body.data.id).toBe(first.body.data.id);
    const chosen = await api.patch(
      `/customer/addresses/${second.id}`,
      { defaultBilling: true, city: 'Hamburg' },
      headers,
    );
    expect(chosen.body.data).toMatchObject({ line1: 'Short Street 2', city: 'Hamburg', defaultBilling: true });
    const all = (await api.get('/customer/addresses', headers)).body.data;
    expect(all).toMatchObject([
      { id: first.body.data.id, defaultShipping: true, defaultBilling: false },
      { id: second.id, defaultShipping: false, defaultBilling: true },
    ]);
    const me = (await api.get('/customer', headers)).body.data;
    expect([me.defaultShippingAddress.id, me.defaultBillingAddress.id]).toEqual([first.body.data.id, second.id]);
    const same = await api.patch(`/customer/addresses/${second.id}`, { ...address }, headers);
    expect([same.status, same.body.error.details.code]).toEqual([409, 'customer.address-exists']);
    const wrong = await add({ ...address, postalCode: 'nonsense' });
    expect([wrong.status, wrong.body.error.message]).toEqual([400, expect.stringContaining('postalCode')]);
    expect((await api.delete(`/customer/addresses/${second.id}`, headers)).status).toBe(200);
    expect((await api.delete(`/customer/addresses/${second.id}`, headers)).status).toBe(404);
    expect((await api.get('/customer/addresses', headers)).body.data).toMatchObject([{ defaultBilling: true }]);
  });

  test('what is used at the checkout joins a customer’s addresses, and no guest’s', async () => {
    const { email, headers } = await customer(shop());
    const { sku } = await shop().sells({ price: 1000 });
    for (let times = 0; times < 2; times += 1) {
      await shop().api.post('/cart', { lines: [{ sku, quantity: 1 }] }, headers);
      const billing = { ...address, name: 'Ada & Co', company: 'Ada & Co' };
      const over = { shippingAddress: address, billingAddress: billing, expectedTotal: 1490 };
      const body = { ...over, payment: { provider: 'test', options: { outcome: 'captured' } } };
      expect((await shop().api.post('/checkout', body, headers)).status).toBe(201);
    }
    const names = (await shop().api.get('/customer/addresses', headers)).body.data.map(
      (one: { name: string }) => one.name,
    );
    expect(names.sort()).toEqual(['Ada & Co', 'Ada Buyer']);
    await buyAsGuest('guest-with-address@example.com');
    const profile = await rows('commerce_billing_profiles', { guest_email: 'guest-with-address@example.com' }).first();
    expect(profile).toMatchObject({ user_id: null, name: 'Ada Buyer' });
    expect(await rows('commerce_addresses', { billing_profile_id: profile.id })).toHaveLength(0);
    const order = await rows('commerce_orders', { email }).first();
    const own = await rows('commerce_billing_profiles', { user_id: await idOf(email) }).first();
    expect([order.billing_profile_id, order.customer_id]).toEqual([own.id, own.user_id]);
    expect(await rows('commerce_carts', { id: order.cart_id }).first()).toMatchObject({ billing_profile_id: own.id });
  });

  test('a guest who uses an account’s address has nothing of the account, and the account nothing of the guest’s', async () => {
    const { email, headers } = await customer(shop());
    const account = await rows('commerce_billing_profiles', { user_id: await idOf(email) }).first();
    const order = await buyAsGuest(email.toUpperCase());
    const guests = await rows('commerce_billing_profiles', { guest_email: email }).first();
    expect(guests.id).not.toBe(account.id);
    expect(await rows('commerce_orders', { number: order.number }).first()).toMatchObject({
      ...{ customer_id: null, billing_profile_id: guests.id },
    });
    // Strapi made the account confirmed, since this shop asks nobody to confirm: that shows nothing.
    expect((await rows('up_users', { email }).first()).confirmed).toBeTruthy();
    expect(await listed(headers)).toEqual([]);
    expect((await shop().api.get(`/orders/${order.number}`, headers)).status).toBe(404);
  });

  test('a guest’s orders appear in the account once its address is confirmed, later ones as well', async () => {
    const ada = await unconfirmedAccount(shop());
    const before = await buyAsGuest(ada.email);
    expect(await listed(ada.headers)).toEqual([]);
    await ada.confirm();
    expect(await rows('commerce_orders', { number: before.number }).first()).toMatchObject({ customer_id: ada.id });
    const after = await buyAsGuest(ada.email);
    expect((await shop().api.get(`/orders/${after.number}`, ada.headers)).status).toBe(200);
    const third = await buyAsGuest(ada.email);
    const lists = await Promise.all(Array.from({ length: 4 }, () => listed(ada.headers)));
    for (const list of lists) expect(list).toEqual([third.number, after.number, before.number]);
    const second = (await shop().api.get('/orders?page=2&pageSize=1', ada.headers)).body;
    expect(second.data).toMatchObject([{ number: after.number }]);
    expect(second.meta.pagination).toEqual({ page: 2, pageSize: 1, pageCount: 3, total: 3 });
    expect((await shop().api.get('/customer', ada.headers)).body.data.emailConfirmed).toBe(true);
    // The guest's own token still opens it.
    expect((await shop().api.get(`/orders/${after.number}`, { 'order-token': after.token })).status).toBe(200);
  });

  test('an address that was confirmed is not the one it is changed to', async () => {
    const ada = await unconfirmedAccount(shop());
    await ada.confirm();
    const other = `victim-${ada.id}@example.com`;
    await shop().strapi.plugin('users-permissions').service('user').edit(ada.id, { email: other });
    await buyAsGuest(other);
    expect(await listed(ada.headers)).toEqual([]);
    expect((await shop().api.get('/customer', ada.headers)).body.data).toMatchObject({
      email: other,
      emailConfirmed: false,
    });
  });

  test('an account deleted in Strapi leaves orders, and no profile', async () => {
    const ada = await unconfirmedAccount(shop());
    await ada.confirm();
    const { number } = await buyAsGuest(ada.email);
    expect(await listed(ada.headers)).toEqual([number]);
    await shop().api.post('/customer/addresses', address, ada.headers);
    await shop().strapi.plugin('users-permissions').service('user').remove({ id: ada.id });
    expect(await rows('commerce_billing_profiles', { user_id: ada.id })).toEqual([]);
    expect(await rows('commerce_orders', { number }).first()).toMatchObject({ email: ada.email, customer_id: null });
    const orphans = shop().strapi.db.connection('commerce_addresses as a');
    expect(
      await orphans.leftJoin('commerce_billing_profiles as p', 'p.id', 'a.billing_profile_id').whereNull('p.id'),
    ).toEqual([]);
  });
});
