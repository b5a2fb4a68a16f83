import { buyerOf } from '../../src/plugins/commerce/server/src/customer';
import type { Sql } from '../../src/plugins/commerce/server/src/platform/strapi';
import { administrator } from '../support/administrator';
import type { ApiClient } from '../support/api-client';
import { customer } from '../support/customer';
import { onEachDatabase } from '../support/each-database';

const nothing = { groups: [], taxExempt: false, vatId: null, company: null };
const untold = { kind: 'account', emailConfirmed: false, name: null, phone: null };

onEachDatabase('customers', (shop) => {
  let staff: ApiClient;
  beforeAll(async () => {
    staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
  });
  const found = async (email: string) => {
    const { body } = await staff.get(`/customers?q=${encodeURIComponent(email.toUpperCase())}`);
    expect(body.data).toHaveLength(1);
    return body.data[0];
  };
  const profileOf = async (sql: Sql, customerId: number) => {
    const { orders, ...profile } = await buyerOf(shop().strapi, sql, { customerId, email: null });
    expect(orders).toBe(0);
    return profile;
  };
  /** What the shop knows of an account beside what staff note. */
  const account = (email: string, id: number) => ({
    ...{ id: expect.any(Number), publicId: expect.any(String), userId: id, guestEmail: null, email },
    ...{ confirmedEmail: null, name: null, phone: null, shippingAddressId: null, billingAddressId: null },
  });
  const userId = async (email: string): Promise<number> =>
    (await shop().strapi.db.connection('up_users').where({ email }).first('id')).id;

  test('staff put a customer into groups, and note VAT id and exemption', async () => {
    const { email } = await customer(shop());
    const view = await found(email);
    expect(view).toEqual({ id: view.id, email, username: email.replace('@example.com', ''), ...untold, ...nothing });
    const sql = shop().strapi.db.connection;
    const id = await userId(email);
    expect(await profileOf(sql, id)).toEqual({ ...account(email, id), ...nothing });

    const profile = {
      groups: ['wholesale', ' vip ', 'wholesale'],
      taxExempt: true,
      vatId: 'gr 094259216',
      company: 'Ada & Co',
    };
    const changed = await staff.put(`/customers/${view.id}/profile`, profile);
    const kept = { groups: ['wholesale', 'vip'], taxExempt: true, vatId: 'EL094259216', company: 'Ada & Co' };
    expect(changed).toMatchObject({ status: 200, body: { data: { ...view, ...kept } } });
    expect(await found(email)).toEqual({ ...view, ...kept });
    expect((await staff.get(`/customers/${view.id}`)).body.data).toEqual({ ...view, ...kept, addresses: [] });
    expect(await profileOf(sql, id)).toEqual({ ...account(email, id), ...kept });

    await staff.put(`/customers/${view.id}/profile`, {});
    expect(await found(email)).toEqual(view);
    expect(await sql('commerce_billing_profiles').where({ user_id: await userId(email) })).toHaveLength(1);
  });

  test('a profile changed by many at once stays one', async () => {
    const { email } = await customer(shop());
    const { id } = await found(email);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, each) => staff.put(`/customers/${id}/profile`, { groups: [`g${each}`] })),
    );
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    const rows = await shop()
      .strapi.db.connection('commerce_billing_profiles')
      .where({ user_id: await userId(email) });
    expect(rows).toHaveLength(1);
  });

  test.each([
    [{ vatId: 'DE136695977' }, 'vatId: is not a VAT id'],
    [{ vatId: 'hello' }, 'vatId: is not a VAT id'],
    [{ groups: [''] }, 'groups.0'],
    [{ role: 1 }, 'role'],
  ])('refuse %j', async (profile, message) => {
    const { id } = await found((await customer(shop())).email);
    expect(await staff.put(`/customers/${id}/profile`, profile)).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining(message) } },
    });
  });

  test('an id of a country whose format is not known is kept as told', async () => {
    const { id } = await found((await customer(shop())).email);
    const { body } = await staff.put(`/customers/${id}/profile`, { vatId: 'CHE-123.456.788' });
    expect(body.data.vatId).toBe('CHE123456788');
  });

  test('nobody else is told or may change anything', async () => {
    const someone = await customer(shop());
    const { id } = await found(someone.email);
    const author = shop().client('/commerce', await administrator(shop(), 'strapi-author'));
    expect((await author.get('/customers')).status).toBe(403);
    expect((await author.put(`/customers/${id}/profile`, { taxExempt: true })).status).toBe(403);
    const buyer = shop().client('/commerce', someone.headers);
    expect((await buyer.put(`/customers/${id}/profile`, { taxExempt: true })).status).toBe(401);
    expect((await staff.put('/customers/nobody/profile', {})).status).toBe(404);
  });
});
