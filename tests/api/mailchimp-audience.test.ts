import { contactId } from '../../src/plugins/commerce/server/src/mailchimp';
import { unconfirmedAccount } from '../support/account';
import { administrator } from '../support/administrator';
import { type ApiClient, apiClient, type Json } from '../support/api-client';
import { onEachDatabase } from '../support/each-database';
import { type FakeMailchimp, startFakeMailchimp } from '../support/fake-mailchimp';
import { guest } from '../support/guest';
import { allTold, allToldNow, deeds, expectWithinItsApi, looked } from '../support/mailchimp-shop';
import { percentOff, promoteByCode } from '../support/promotions';
import { subscribes } from '../support/subscribes';
import { until } from '../support/until';

let mailchimp: FakeMailchimp;
let stores = 0;
beforeEach(() => mailchimp.asked.splice(0));
afterAll(() => mailchimp?.stop());

const stories: Parameters<typeof onEachDatabase>[1] = (shop) => {
  let staff: ApiClient;
  beforeAll(async () => {
    staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
    mailchimp.say.reach = (address) => shop().url + new URL(address).pathname;
  });
  const at = (name: string): string => `${name}-${stores}@example.com`;
  const store = () => mailchimp.store(`shop-${stores}`);
  const member = (email: string): Json | undefined => mailchimp.members.get(contactId(email));
  const told = () => allTold(shop());
  const known = async (email: string): Promise<Json> => {
    const [row] = (await staff.get(`/subscribers?q=${email}`)).body.data;
    return (await staff.get(`/subscribers/${row.id}`)).body.data;
  };
  const hasLeft = async (email: string): Promise<Json> => {
    const left = await until(
      () => known(email),
      ({ status }) => status !== 'subscribed',
    );
    await told();
    return left;
  };
  const joins = async (email: string, over = {}): Promise<void> => {
    await subscribes(shop(), email, over);
    await until(async () => member(email), Boolean);
    await told();
  };
  const fills = async (sku: string, email: string): Promise<void> => {
    const buyer = await guest(shop().api, { sku, quantity: 1 });
    expect((await shop().api.patch('/cart', { email }, buyer.headers)).status).toBe(200);
  };
  /** Who was said to be a member, or to have left; tags are told whenever a look finds them. */
  const written = (email?: string): string[] =>
    deeds(mailchimp, `members/${email ? contactId(email) : ''}`).filter((deed) => /^(PUT|PATCH)/.test(deed));
  const webhook = () => [...mailchimp.webhooks.values()].map(({ url }) => new URL(url).pathname);

  test('whoever subscribes, confirms and buys is a member there, with the order, its lines and its discount', async () => {
    const email = at('grace');
    const { sku, documentId } = await shop().sells({ title: 'Blue cup', price: 1250 });
    await shop().api.post('/newsletter', { email: at('never-confirmed') });
    await joins(email, { name: 'Grace Brewster Hopper', locale: 'de-AT' });
    const { askedAt, confirmedAt } = await known(email);
    expect(member(email)).toMatchObject({
      ...{ email_address: email, status: 'subscribed', language: 'de', tags: ['newsletter'] },
      merge_fields: { FNAME: 'Grace Brewster', LNAME: 'Hopper' },
      ...{ timestamp_signup: askedAt, timestamp_opt: confirmedAt },
    });
    expect(member(at('never-confirmed'))).toBeUndefined();
    const code = `CUPS${stores}`;
    await promoteByCode(staff, code, { benefits: percentOff(200_000) });
    const buyer = await guest(shop().api, { sku, quantity: 2 });
    await shop().api.post('/cart/discount-codes', { code }, buyer.headers);
    const { body } = await buyer.checkout('captured', { email, expectedTotal: await buyer.total() });
    await told();
    expect(store().orders.get(body.data.order.number)).toMatchObject({
      ...{ currency_code: 'EUR', discount_total: 5, customer: { id: contactId(email), opt_in_status: true } },
      lines: [{ product_id: documentId, product_variant_id: sku, quantity: 2, price: 12.5, discount: 5 }],
      promos: [{ code, amount_discounted: 5, type: 'fixed' }],
    });
    await looked(shop(), () => member(email)?.tags.includes('customer'));
    expect(written(email)).toHaveLength(1);
  });

  test('who unsubscribes at Mailchimp is written to no more, and nothing brings them back but their own consent', async () => {
    const email = at('lin');
    const { sku } = await shop().sells({ price: 1000 });
    await joins(email);
    await fills(sku, email);
    await looked(shop(), () => [...store().carts.values()].some(({ customer }) => customer.id === contactId(email)));
    await mailchimp.people.leaves(email);
    const { status, history } = await hasLeft(email);
    expect(status).toBe('unsubscribed');
    expect(history.at(-1)).toMatchObject({ type: 'subscriber.unsubscribed', data: { way: 'provider' } });
    expect([...store().carts.values()].filter(({ customer }) => customer.id === contactId(email))).toEqual([]);
    mailchimp.asked.splice(0);
    const buyer = await guest(shop().api, { sku, quantity: 1 });
    await buyer.checkout('captured', { email });
    await told();
    expect([...store().orders.values()].at(-1)).toMatchObject({ customer: { opt_in_status: false } });
    expect(member(email)?.status).toBe('unsubscribed');
    expect(written()).toEqual([]);
    await subscribes(shop(), email, { name: 'Lin' });
    await until(
      async () => member(email)?.status,
      (now) => now === 'pending',
    );
    mailchimp.people.comesBack(email);
    await told();
    expect((await known(email)).status).toBe('subscribed');
    expect(member(email)).toMatchObject({ status: 'subscribed', merge_fields: { FNAME: 'Lin' } });
  });

  test('what arrives at the webhook is only a hint: Mailchimp is asked', async () => {
    const email = at('mei');
    await joins(email);
    mailchimp.asked.splice(0);
    const [address = '', ...more] = webhook();
    expect(more).toEqual([]);
    const outside = apiClient(shop().url);
    expect((await outside.get(address)).status).toBe(200);
    const wrong = address.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    expect((await outside.get(wrong)).status).toBe(404);
    const say = (at: string, body: string) =>
      fetch(shop().url + at, {
        ...{ method: 'POST', body },
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
    const lie = new URLSearchParams({ type: 'unsubscribe', 'data[email]': email }).toString();
    expect((await say(wrong, lie)).status).toBe(404);
    for (const said of [lie, 'type=unsubscribe', 'data[email]=nobody@example.com', '\u0000%%%', lie])
      expect((await say(address, said)).status).toBe(200);
    await until(
      async () => deeds(mailchimp, `members/${contactId(email)}`),
      ({ length }) => length > 0,
    );
    await told();
    expect((await known(email)).status).toBe('subscribed');
    expect(member(email)?.status).toBe('subscribed');
    expect(written()).toEqual([]);
  });

  test('a webhook that never came is made up for by looking, and what else changes subscribes nobody', async () => {
    const account = await unconfirmedAccount(shop(), at('vip'));
    await account.confirm();
    await joins(account.email);
    mailchimp.say.reach = undefined;
    await mailchimp.people.leaves(account.email);
    mailchimp.say.refuses = ({ path, method }) => (method === 'GET' && path.endsWith('/members') ? 500 : undefined);
    const [customer] = (await staff.get(`/customers?q=${account.email}`)).body.data;
    expect((await staff.put(`/customers/${customer.id}/profile`, { groups: ['vip'] })).status).toBe(200);
    await until(
      async () => member(account.email)?.tags,
      (tags) => tags.includes('vip'),
    );
    expect(member(account.email)?.status).toBe('unsubscribed');
    expect((await known(account.email)).status).toBe('subscribed');
    mailchimp.say.refuses = () => undefined;
    await looked(shop(), async () => (await known(account.email)).status === 'unsubscribed');
    await told();
    mailchimp.say.reach = (address) => shop().url + new URL(address).pathname;
    expect((await staff.put(`/customers/${customer.id}/profile`, { groups: ['regulars'] })).status).toBe(200);
    await until(
      async () => member(account.email)?.tags,
      (tags) => !tags.includes('vip'),
    );
    expect(member(account.email)).toMatchObject({
      status: 'unsubscribed',
      tags: ['customer', 'newsletter', 'regulars'],
    });
  });

  test('who leaves here leaves there; whose mails come back, or who moves on, leaves here', async () => {
    const [leaving, bouncing, moving, moved] = ['leaves', 'bounces', 'moves', 'elsewhere'].map(at) as [
      string,
      string,
      string,
      string,
    ];
    for (const email of [leaving, bouncing, moving]) await joins(email);
    expect((await staff.post(`/subscribers/${(await known(leaving)).id}/unsubscribe`, {})).status).toBe(200);
    await until(
      async () => member(leaving)?.status,
      (status) => status === 'unsubscribed',
    );
    await mailchimp.people.bounces(bouncing);
    expect((await hasLeft(bouncing)).status).toBe('cleaned');
    await mailchimp.people.moves(moving, moved);
    expect((await hasLeft(moving)).status).toBe('unsubscribed');
    expect([leaving, bouncing, moving].map((email) => member(email)?.status)).toEqual([
      ...['unsubscribed', 'cleaned', undefined],
    ]);
  });

  test('a cart that was filled before its owner agreed is told once they do', async () => {
    const { sku } = await shop().sells({ price: 1000 });
    const email = at('later');
    const carts = () => [...store().carts.values()].filter(({ customer }) => customer.id === contactId(email));
    await fills(sku, email);
    await looked(shop(), async () =>
      Boolean(
        await shop().strapi.db.connection('commerce_counters').where('name', 'mailchimp.carts-looked-at').first(),
      ),
    );
    expect(carts()).toEqual([]);
    await joins(email);
    expect(carts()).toMatchObject([
      {
        checkout_url: expect.stringContaining('#token='),
        customer: { opt_in_status: true },
        lines: [{ product_variant_id: sku }],
      },
    ]);
  });

  test('all are told at once, but for those who had left there; again it changes nothing', async () => {
    const gone = at('left-long-ago');
    await joins(gone);
    mailchimp.say.reach = undefined;
    await mailchimp.people.leaves(gone);
    const ours = () => [...mailchimp.members].filter(([, { email_address: email }]) => email.endsWith(at('')));
    const standing = () =>
      ours()
        .map(([, { email_address: email, status, tags = [] }]) => [email, status, ...tags.sort()].join(' '))
        .sort();
    mailchimp.members.delete(contactId(at('elsewhere')));
    const before = standing();
    await shop().strapi.db.connection('commerce_mailchimp_entries').del();
    for (const [id, { status }] of ours()) if (status === 'subscribed') mailchimp.members.delete(id);
    const view = async (): Promise<Json> => (await staff.get('/settings/mailchimp')).body.data;
    const synced = async (): Promise<void> => {
      await shop()
        .strapi.plugin('commerce')
        .service('mailchimp')
        .sync(() => undefined);
      await allToldNow(shop());
    };
    await synced();
    expect(standing()).toEqual(before);
    expect((await known(gone)).status).toBe('unsubscribed');
    expect(mailchimp.batches.all().every(({ errored_operations: errors }) => errors === 0)).toBe(true);
    await synced();
    expect(standing()).toEqual(before);
    const { members, membersLookedAt } = await view();
    expect(members).toBeGreaterThan(2);
    expect(Date.parse(membersLookedAt)).toBeGreaterThan(Date.now() - 600_000);
  });

  test('who is erased is forgotten by the audience too', async () => {
    const email = at('forgotten');
    const { sku } = await shop().sells({ price: 1000, digital: true });
    await joins(email);
    await (await guest(shop().api, { sku, quantity: 1 })).checkout('captured', { email });
    await told();
    const [{ id }] = (await staff.get(`/customers?q=${email}`)).body.data;
    expect((await staff.post(`/customers/${id}/erase`, {})).status).toBe(200);
    await told();
    expect(member(email)).toBeUndefined();
    expect(JSON.stringify([...mailchimp.members.values(), ...store().customers.values()])).not.toContain(email);
  });

  test('nothing was asked that Mailchimp’s API does not describe', () => {
    expectWithinItsApi(mailchimp);
  });
};

beforeAll(async () => {
  mailchimp = await startFakeMailchimp();
});

onEachDatabase('a shop whose newsletter is in Mailchimp’s audience', stories, () => {
  stores += 1;
  return { ...mailchimp.env, MAILCHIMP_STORE_ID: `shop-${stores}` };
});
