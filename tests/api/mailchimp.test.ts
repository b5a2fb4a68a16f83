import { contactId } from '../../src/plugins/commerce/server/src/mailchimp/core/contact-id';
import { administrator } from '../support/administrator';
import type { ApiClient, Json } from '../support/api-client';
import { onEachDatabase } from '../support/each-database';
import { type FakeMailchimp, startFakeMailchimp, surfaceIsKnown } from '../support/fake-mailchimp';
import { guest } from '../support/guest';
import { hasten } from '../support/hasten';
import { allTold, allToldNow, deeds, expectWithinItsApi, failures, looked, only } from '../support/mailchimp-shop';
import { percentOff, promoteByCode } from '../support/promotions';
import { jobsIn } from '../support/register-task';
import { dumpDatabase } from '../support/whole-database';
import { subscribes } from '../support/subscribes';
import { statementsOfCompletion } from '../support/statements';
import { until } from '../support/until';

/** In no log, no table and no answer. */
const apiKey = 'MarkedKey4711-us1';
const product = 'plugin::commerce.product' as never;

let mailchimp: FakeMailchimp;
let stores = 0;
beforeAll(async () => {
  mailchimp = await startFakeMailchimp({ apiKey });
  if (!surfaceIsKnown()) console.log('Mailchimp’s description of its API is not here: requests are not validated.');
});
afterAll(() => mailchimp?.stop());

const stories: Parameters<typeof onEachDatabase>[1] = (shop) => {
  let staff: ApiClient;
  beforeAll(async () => {
    staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
  });
  beforeEach(() => {
    Object.assign(mailchimp.say, { mood: 'well', refuses: () => undefined });
    mailchimp.asked.splice(0);
  });
  const store = () => mailchimp.store(`shop-${stores}`);
  const buys = async (sku: string, over: Readonly<Record<string, unknown>> = {}, code?: string): Promise<Json> => {
    const buyer = await guest(shop().api, { sku, quantity: 2 });
    if (code) await shop().api.post('/cart/discount-codes', { code }, buyer.headers);
    const expectedTotal = await buyer.total();
    const { status, body, text } = await buyer.checkout('captured', { expectedTotal, ...over });
    if (status !== 201 && status !== 200) throw new Error(`Not bought: ${status} ${text}`);
    return body.data.order;
  };
  const state = async (): Promise<Json> => (await staff.get('/settings/mailchimp')).body.data;

  test('an order appears in its store with its lines, its discount and its buyer, who is not subscribed by it', async () => {
    const sold = await shop().sells({ title: 'Blue cup', price: 1250, description: 'Holds tea.' });
    const code = `CUPS${stores}`;
    await promoteByCode(staff, code, { benefits: percentOff(200_000) });
    const order = await buys(sold.sku, { email: 'Grace@Example.com' }, code);
    await allTold(shop());
    expect(store().fields).toMatchObject({ id: `shop-${stores}`, list_id: 'audience1', currency_code: 'EUR' });
    expect(store().products.get(sold.documentId)).toMatchObject({
      ...{ title: 'Blue cup', description: 'Holds tea.', url: `https://shop.example/p/${sold.slug}` },
      variants: [{ id: sold.sku, title: 'Blue cup', price: 12.5, visibility: 'visible' }],
    });
    expect(store().orders.get(order.number)).toMatchObject({
      ...{ currency_code: 'EUR', order_total: 24.9, discount_total: 5, shipping_total: 4.9, financial_status: 'paid' },
      customer: { id: contactId('grace@example.com'), opt_in_status: false, first_name: 'Ada', last_name: 'Buyer' },
      lines: [{ product_id: sold.documentId, product_variant_id: sold.sku, quantity: 2, price: 12.5, discount: 5 }],
      promos: [{ code, amount_discounted: 5, type: 'fixed' }],
    });
    expect(JSON.stringify(store().orders.get(order.number))).not.toMatch(/token/);
    expect(deeds(mailchimp, 'orders')).toEqual([`PUT ${order.number}`]);
  });

  test('money that goes back is told; what did not change is not told again', async () => {
    const { sku } = await shop().sells({ price: 1000 });
    const { number } = await buys(sku);
    await allTold(shop());
    expect((await staff.post(`/orders/${number}/refund`, { amount: 500 })).status).toBe(200);
    await allTold(shop());
    expect(store().orders.get(number)?.financial_status).toBe('partially_refunded');
    expect((await staff.post(`/orders/${number}/refund`, {})).status).toBe(200);
    await allTold(shop());
    expect(store().orders.get(number)?.financial_status).toBe('refunded');
    expect(deeds(mailchimp, 'orders')).toEqual(Array.from({ length: 3 }, () => `PUT ${number}`));
    expect((await staff.post(`/orders/${number}/note`, { text: 'Rang twice.' })).status).toBe(200);
    await allTold(shop());
    expect(deeds(mailchimp, 'orders')).toHaveLength(3);
  });

  test('an order that was given up is none; its cart can be bought again', async () => {
    const { sku } = await shop().sells({ price: 1000 });
    const buyer = await guest(shop().api, { sku, quantity: 1 });
    await buyer.checkout('pending');
    await buyer.cancel();
    await allTold(shop());
    expect(deeds(mailchimp, 'orders')).toEqual([]);
  });

  test('a cart is told only of whoever wants to be written to, and goes when it is bought', async () => {
    await subscribes(shop(), 'yes@example.com');
    const { sku, documentId } = await shop().sells({ price: 1000 });
    const carts = await Promise.all(
      ['yes@example.com', 'no@example.com'].map(async (email) => {
        const buyer = await guest(shop().api, { sku, quantity: 3 });
        expect((await shop().api.patch('/cart', { email }, buyer.headers)).status).toBe(200);
        return buyer;
      }),
    );
    const told = () => [...store().carts.values()];
    await looked(shop(), () => told().length > 0);
    await allTold(shop());
    expect(told()).toMatchObject([
      {
        customer: { email_address: 'yes@example.com', opt_in_status: true },
        lines: [{ product_id: documentId, product_variant_id: sku, quantity: 3, price: 10 }],
      },
    ]);
    const { sku: another } = await shop().sells({ price: 500 });
    const [theirs] = carts as [(typeof carts)[number]];
    const more = await shop().api.post('/cart/lines', { sku: another, quantity: 1 }, theirs.headers);
    expect(more.status).toBe(201);
    await looked(shop(), () => told()[0]?.lines.length === 2);
    const added = more.body.data.lines.find((line: { sku: string }) => line.sku === another);
    expect((await shop().api.delete(`/cart/lines/${added.id}`, theirs.headers)).status).toBe(200);
    const { body } = await theirs.checkout('captured', {
      email: 'yes@example.com',
    });
    expect(body.data.order.status).toBe('completed');
    await allTold(shop());
    expect(told()).toEqual([]);
  });

  test('a product that is edited is told anew; unpublished it goes, or is hidden where orders hold it', async () => {
    const [bought, left] = [await shop().sells({ title: 'Pot' }), await shop().sells({ title: 'Pan' })];
    await buys(bought.sku);
    await allTold(shop());
    const documents = shop().strapi.documents(product);
    for (const { documentId } of [bought, left]) {
      await documents.update({ documentId, data: { title: 'New name' } as never, status: 'published' } as never);
    }
    await allTold(shop());
    expect([bought, left].map(({ documentId }) => store().products.get(documentId)?.title)).toEqual([
      'New name',
      'New name',
    ]);
    for (const { documentId } of [bought, left]) await documents.unpublish({ documentId } as never);
    await allTold(shop());
    expect(store().products.has(left.documentId)).toBe(false);
    expect(store().products.get(bought.documentId)?.variants).toMatchObject([{ id: bought.sku, visibility: 'hidden' }]);
  });

  test('promotions with codes are told, in Mailchimp’s words; those that it has no words for are not', async () => {
    const code = `SUM${stores}`;
    const { id } = await promoteByCode(staff, code, { title: 'Summer' });
    const gift = { benefits: [{ rule: 'buy-x-get-y', settings: { buy: 2, get: 1 } }] };
    const other = await promoteByCode(staff, `GIFT${stores}`, gift);
    await looked(shop(), () => [...store()['promo-codes'].values()].some((one) => one.code === code));
    await allTold(shop());
    expect(store()['promo-rules'].get(id)).toMatchObject({
      title: 'Summer',
      type: 'percentage',
      amount: 0.1,
      target: 'total',
    });
    expect(store()['promo-rules'].has(other.id)).toBe(false);
    expect((await staff.delete(`/promotions/${id}`)).status).toBe(200);
    await looked(shop(), () => !store()['promo-rules'].has(id));
    await allTold(shop());
  });

  test('what Mailchimp refuses is shown and holds up nothing; its next change is told', async () => {
    const [bad, good] = [await shop().sells({ title: 'Bad' }), await shop().sells({ title: 'Good' })];
    await allTold(shop());
    mailchimp.say.refuses = ({ path, body }) =>
      path.endsWith(bad.documentId) && body?.title === 'Bad one' ? 400 : undefined;
    const documents = shop().strapi.documents(product);
    const rename = ({ documentId }: { documentId: string }, title: string) =>
      documents.update({ documentId, data: { title } as never, status: 'published' } as never);
    await rename(bad, 'Bad one');
    await rename(good, 'Good one');
    await allTold(shop());
    expect(store().products.get(good.documentId)?.title).toBe('Good one');
    const { refused, refusals, waiting } = await state();
    expect({ refused, waiting }).toEqual({ refused: 1, waiting: 0 });
    expect(refusals).toMatchObject([{ kind: 'product', error: expect.stringContaining('400') }]);
    await rename(bad, 'Better');
    await allTold(shop());
    expect(store().products.get(bad.documentId)?.title).toBe('Better');
    expect((await state()).refused).toBe(0);
  });

  test('one thing that Mailchimp breaks down over does not hold up the others', async () => {
    const [bad, good] = [await shop().sells({ title: 'Breaks' }), await shop().sells({ title: 'Works' })];
    mailchimp.say.refuses = ({ path }) => (path.endsWith(bad.documentId) ? 500 : undefined);
    await looked(shop(), () => store().products.has(good.documentId));
    mailchimp.say.refuses = () => undefined;
    await allToldNow(shop());
    expect(store().products.has(bad.documentId)).toBe(true);
  });

  test('while Mailchimp is away checkouts cost no statement more, and afterwards each order arrives once and in order', async () => {
    const { sku } = await shop().sells({ price: 1000 });
    await buys(sku);
    await allTold(shop());
    const before = await statementsOfCompletion(shop(), () => buys(sku));
    await allTold(shop());
    mailchimp.asked.splice(0);
    mailchimp.say.mood = 'down';
    const orders: Awaited<ReturnType<typeof buys>>[] = [];
    const lin = async () => orders.push(await buys(sku, { email: 'lin@example.com' }));
    // What is remembered for a while may have to be read again in one of two.
    const meanwhile = [await statementsOfCompletion(shop(), lin), await statementsOfCompletion(shop(), lin)];
    expect(before).toBeGreaterThan(1);
    expect(Math.min(...meanwhile)).toBeLessThanOrEqual(before);
    orders.push(await buys(sku, { email: 'mei@example.com' }));
    const { job, failedAt } = await failures(shop(), 1);
    expect(job).toMatchObject({ attempts: 0, error: null });
    expect(job?.runAt).toBeGreaterThan(failedAt + 1000);
    // However long it is away, no try of the job is used up by it.
    for (let turn = 2; turn < 5; turn += 1) {
      await hasten(shop());
      await failures(shop(), turn);
    }
    expect((await jobsIn(shop().strapi).list({ status: 'failed', page: 1, pageSize: 5 })).total).toBe(0);
    expect((await state()).failure.error).toContain('does not answer');
    mailchimp.say.mood = 'well';
    await allToldNow(shop());
    for (const { number } of orders) expect(deeds(mailchimp, `orders/${number}`)).toEqual([`PUT ${number}`]);
    const lins = mailchimp.asked.filter(({ body }) => body?.customer?.email_address === 'lin@example.com');
    expect(lins.map(({ body }) => body?.id)).toEqual([...lins.map(({ body }) => body?.id)].sort());
    expect(lins).toHaveLength(2);
    expect((await state()).failure).toBeNull();
  });

  test('Mailchimp is left alone for as long as it asks', async () => {
    const { sku } = await shop().sells({ price: 1000 });
    await allTold(shop());
    mailchimp.say.mood = { status: 429, retryAfter: 300 };
    await buys(sku, { email: 'busy@example.com' });
    const { job } = await failures(shop(), 1);
    expect(job?.runAt).toBeGreaterThan(Date.now() + 200_000);
    mailchimp.say.mood = 'well';
    await allToldNow(shop());
  });

  test('everything is told at once when staff ask for it, and again it changes nothing', async () => {
    await shop().strapi.db.connection('commerce_mailchimp_entries').del();
    const told = { orders: new Map(store().orders), products: new Map(store().products) };
    for (const one of ['orders', 'products', 'customers'] as const) store()[one].clear();
    mailchimp.say.refuses = ({ path }) => (path.endsWith([...told.orders.keys()][0] ?? '-') ? 400 : undefined);
    const synced = async (): Promise<void> => {
      const before = (await state()).sync?.startedAt ?? '';
      expect((await staff.post('/settings/mailchimp/sync')).status).toBe(202);
      const { sync } = await until(state, (now) => now.sync?.finishedAt && now.sync.startedAt > before);
      expect(sync).toMatchObject({ phase: 'done', done: sync.total });
      await allTold(shop());
    };
    await synced();
    expect(store().products.size).toBe(told.products.size);
    expect(store().orders.size).toBe(told.orders.size - 1);
    expect(store().customers.size).toBeGreaterThan(3);
    expect((await state()).refused).toBe(1);
    mailchimp.say.refuses = () => undefined;
    await synced();
    expect([...store().orders.keys()].sort()).toEqual([...told.orders.keys()].sort());
    expect(only(store().orders.get([...told.orders.keys()][1] ?? ''), 'order_total', 'lines')).toEqual(
      only([...told.orders.values()][1], 'order_total', 'lines'),
    );
  });

  test('who is erased is erased there too', async () => {
    const { sku } = await shop().sells({ price: 1000, digital: true });
    const email = 'gone@example.com';
    const { number } = await buys(sku, { email });
    await allTold(shop());
    expect(store().customers.has(contactId(email))).toBe(true);
    const { body } = await staff.get(`/customers?q=${email}`);
    expect((await staff.post(`/customers/${body.data[0].id}/erase`, {})).status).toBe(200);
    await allTold(shop());
    expect(store().customers.has(contactId(email))).toBe(false);
    expect(store().orders.has(number)).toBe(false);
    expect(JSON.stringify([...store().orders.values(), ...store().customers.values()])).not.toContain(email);
  });

  test('the key stands in no table and no answer', async () => {
    mailchimp.say.mood = { status: 401 };
    await shop().sells({ price: 1000 });
    await failures(shop(), 1);
    expect(JSON.stringify(await dumpDatabase(shop().strapi.db.connection))).not.toContain(apiKey);
    expect(JSON.stringify([await state(), (await staff.get('/settings/connections')).body])).not.toContain(apiKey);
    mailchimp.say.mood = 'well';
    await allToldNow(shop());
  });

  test('nothing was asked that Mailchimp’s API does not describe', () => {
    expectWithinItsApi(mailchimp);
  });
};

onEachDatabase('a shop that is connected to Mailchimp', stories, () => {
  stores += 1;
  const page = 'https://shop.example/p/{slug}';
  return { ...mailchimp.env, MAILCHIMP_STORE_ID: `shop-${stores}`, COMMERCE_PRODUCT_URL: page };
});
