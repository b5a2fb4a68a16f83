import { randomBytes } from 'node:crypto';
import { unconfirmedAccount } from '../support/account';
import { administrator } from '../support/administrator';
import type { ApiClient } from '../support/api-client';
import { onEachDatabase } from '../support/each-database';
import { guest } from '../support/guest';
import { legal } from '../support/invoices';
import { daysAgo, salesOf } from '../support/reports';
import { type Inbox, startInbox } from '../support/smtp-inbox';
import { until } from '../support/until';
import { fetchPdf } from '../support/pdf';
import { openReceiver, type Receiver } from '../support/webhook-receiver';
import { dumpDatabase } from '../support/whole-database';

const mark = (kind: string): string => `${kind}${randomBytes(6).toString('hex')}`;

/** Somebody whose every word is found again wherever it was put. */
const person = () => {
  const words = { name: mark('Name'), line1: mark('Street'), city: mark('City'), company: mark('Company') };
  const said = { ...words, phone: mark('Phone'), note: mark('Note'), reason: mark('Reason'), mailbox: mark('mail') };
  const shippingAddress = { ...words, postalCode: '10115', country: 'DE', phone: said.phone };
  return { said, email: `${said.mailbox}@example.com`, shippingAddress };
};
type Person = ReturnType<typeof person>;

let inbox: Inbox;
let hook: Receiver;
beforeAll(async () => {
  [inbox, hook] = [await startInbox(), await openReceiver()];
});
afterAll(() => Promise.all([inbox.close(), hook.close()]));

onEachDatabase(
  'a person who is erased',
  (shop) => {
    const booked = [
      'number',
      'status',
      'payment_status',
      'currency',
      'subtotal',
      'discount',
      'shipping',
      'tax',
      'total',
      'units',
      'completed_at',
    ];
    let headers: Record<string, string>;
    let staff: ApiClient;
    let sku: string;
    beforeAll(async () => {
      headers = await administrator(shop(), 'strapi-super-admin');
      staff = shop().client('/commerce', headers);
      sku = (await shop().sells({ price: 1000, stock: 1000 })).sku;
      expect((await staff.put('/settings/legal', legal)).body.data.missing).toEqual([]);
      expect((await staff.post('/webhooks', { url: hook.url, events: ['*'] })).status).toBe(201);
    });
    const rows = (table: string) => shop().strapi.db.connection(table);

    const checkout = async (who: Person, headers: Readonly<Record<string, string>>, outcome = 'captured') => {
      const body = {
        email: who.email,
        phone: who.said.phone,
        note: who.said.note,
        shippingAddress: who.shippingAddress,
      };
      const payment = { provider: 'test', options: { outcome } };
      const answer = await shop().api.post('/checkout', { ...body, payment, expectedTotal: 1490 }, headers);
      expect(answer.status).toBe(201);
      const order = answer.body.data.order as { number: string; status: string };
      // What is still to be handed over needs its address: nobody is erased meanwhile.
      if (order.status === 'completed') {
        expect((await staff.post(`/orders/${order.number}/fulfill`, {})).status).toBe(200);
      }
      return order;
    };
    const asGuest = async (who: Person, outcome?: string) =>
      checkout(who, (await guest(shop().api, { sku, quantity: 1 })).headers, outcome);

    /** Orders that are paid, refused, refunded; a cart left behind; a link that was mailed; webhooks that were sent. */
    const live = async (who: Person): Promise<string> => {
      const { number } = await asGuest(who);
      await asGuest(who, 'refused');
      const refund = { amount: 300, reason: `${who.said.reason} ${who.said.name}` };
      expect((await staff.post(`/orders/${number}/refund`, refund)).status).toBe(200);
      const left = await guest(shop().api, { sku, quantity: 1 });
      const { email, shippingAddress, said } = who;
      await shop().api.patch('/cart', { email, shippingAddress, phone: said.phone, note: said.note }, left.headers);
      await shop().api.post('/orders/lookup', { number, email });
      const letter = { name: said.name, email, subject: said.note, message: `${said.reason} ${said.line1}` };
      const { status } = await shop().api.post('/contact', { ...letter, consent: { wording: 'Yes, news' } });
      expect(status).toBe(202);
      const [{ id }] = (await staff.get(`/contact-messages?q=${said.mailbox}`)).body.data;
      expect((await staff.post(`/contact-messages/${id}/reply`, { text: `Hello ${said.name}` })).status).toBe(202);
      await until(
        async () => inbox.to(email).length,
        (count) => count > 0,
      );
      await resting();
      return number;
    };
    const resting = () =>
      until(
        async () => {
          const { body } = await staff.get('/jobs?pageSize=100');
          // A refund's own job waits half a minute for whoever asked; it knows the refund's number only.
          const later = /^(every|refund) /;
          return body.data.filter(({ key }: { key: string | null }) => !later.test(key ?? '')).length as number;
        },
        (count) => count === 0,
      );

    const hits = async ({ said, email }: Person): Promise<string[]> => {
      const dump = await dumpDatabase(shop().strapi.db.connection);
      expect(Object.keys(dump).length).toBeGreaterThan(40);
      return Object.entries(dump).flatMap(([table, text]) =>
        [...Object.values(said), email]
          .filter((word) => text.toLowerCase().includes(word.toLowerCase()))
          .map((word) => `${table}: ${word}`),
      );
    };
    const today = `from=${daysAgo(1)}&to=${daysAgo(-1)}`;
    /** Every report, and what they are made of. */
    const books = async () => ({
      reports: await Promise.all(
        ['none', 'product', 'type', 'country', 'seller', 'category', 'payment', 'discount'].map((groupBy) =>
          salesOf(staff, `${today}&groupBy=${groupBy}`),
        ),
      ),

      orders: await rows('commerce_orders').orderBy('id').select(booked),
      sums: await rows('commerce_orders').select('status').sum({ total: 'total' }).groupBy('status').orderBy('status'),
      lines: await rows('commerce_order_lines').orderBy('id').select('sku', 'quantity', 'total', 'tax'),
      payments: await rows('commerce_payments')
        .orderBy('id')
        .select('provider', 'reference', 'status', 'amount', 'received', 'refunded'),
      refunds: await rows('commerce_refunds').orderBy('id').select('amount', 'status'),
      countries: (await rows('commerce_orders').orderBy('id').pluck('shipping_address')).map(
        (address) => ((typeof address === 'string' ? JSON.parse(address) : address) as { country: string }).country,
      ),
    });

    test('a customer: all that is kept goes out first, then nothing is left of them but the books', async () => {
      const ada = person();
      const account = await unconfirmedAccount(shop(), ada.email);
      await rows('up_users').where({ id: account.id }).update({ username: ada.said.name });
      const number = await live(ada);
      await account.confirm();
      await shop().api.patch('/customer', { name: ada.said.name, phone: ada.said.phone }, account.headers);
      await shop().api.post('/customer/addresses', ada.shippingAddress, account.headers);
      await shop().api.post('/cart', { lines: [{ sku, quantity: 1 }] }, account.headers);
      await checkout(ada, account.headers);
      await resting();
      const [first, second] = [await hits(ada), await books()];
      expect(first.length).toBeGreaterThan(10);

      const { status, body } = await shop().api.post('/customer/export', {}, account.headers);
      expect(status).toBe(200);
      for (const word of [ada.said.name, ada.said.phone, ada.said.note, ada.said.line1, ada.email, number]) {
        expect([word, JSON.stringify(body).includes(word)]).toEqual([word, true]);
      }
      expect(body.data.orders).toHaveLength(3);
      expect(body.data.contactMessages).toMatchObject([
        { name: ada.said.name, replies: [{ text: `Hello ${ada.said.name}` }], consents: [{ wording: 'Yes, news' }] },
      ]);
      // Among the names: a random id may spell any of these.
      expect(JSON.stringify(body)).not.toMatch(/"\w*(token|hash|password)\w*":/i);

      const erased = await shop().api.post('/customer/erase', {}, account.headers);
      expect([erased.status, erased.body]).toEqual([200, { data: { erased: true } }]);
      await resting();
      expect(await hits(ada)).toEqual([]);
      expect(await books()).toEqual(second);
      expect((await shop().api.get('/customer', account.headers)).status).toBe(401);
      const order = (await staff.get(`/orders/${number}`)).body.data;
      expect(order).toMatchObject({
        number,
        email: '',
        shippingAddress: { name: '', country: 'DE' },
        totals: { total: 1490 },
      });
    });

    test('a guest, by staff; another’s data stays', async () => {
      const [bob, eve] = [person(), person()];
      await live(bob);
      await live(eve);
      const before = await books();
      const kept = (await hits(eve)).length;
      const { body } = await staff.get(`/customers?q=${bob.said.mailbox}`);
      expect(body.data).toMatchObject([{ kind: 'guest', email: bob.email, name: bob.said.name }]);
      const path = `/customers/${body.data[0].id}`;
      expect((await staff.get(`${path}/orders`)).body.data).toHaveLength(2);
      const author = shop().client('/commerce', await administrator(shop(), 'strapi-author'));
      for (const verb of ['export', 'erase']) expect((await author.post(`${path}/${verb}`, {})).status).toBe(403);
      expect(JSON.stringify((await staff.post(`${path}/export`, {})).body)).toContain(bob.said.line1);
      expect((await staff.post(`${path}/erase`, {})).status).toBe(200);
      expect(await hits(bob)).toEqual([]);
      expect((await hits(eve)).length).toBe(kept);
      expect(await books()).toEqual(before);
      expect((await staff.post(`${path}/erase`, {})).status).toBe(404);
    });

    test('off the invoices too, unless the shop keeps those as they were issued: then there, and nowhere else', async () => {
      const documents = () => rows('commerce_invoices').orderBy('id').select('number', 'content_hash', 'total');
      const pdfOf = async (number: string) => {
        const [{ id }] = (await staff.get(`/invoices?q=${number}`)).body.data;
        return (await fetchPdf(`${shop().url}/commerce/invoices/${id}/pdf`, headers)).text;
      };
      for (const onErasure of ['anonymize', 'keep'] as const) {
        await staff.put('/settings/legal', { ...legal, onErasure });
        const who = person();
        const { number } = await asGuest(who);
        await resting();
        const [before, issued, printed] = [await books(), await documents(), await pdfOf(number)];
        expect(printed).toContain(who.said.name);
        const { body } = await staff.get(`/customers?q=${who.said.mailbox}`);
        expect((await staff.post(`/customers/${body.data[0].id}/erase`, {})).status).toBe(200);
        await resting();
        const kept = onErasure === 'keep';
        expect(new Set((await hits(who)).map((hit) => hit.replace(/^public\.|:.*/g, '')))).toEqual(
          new Set(kept ? ['commerce_invoices'] : []),
        );
        const now = await pdfOf(number);
        if (kept) expect(now).toBe(printed);
        expect([now.includes(who.said.name), now.includes('Total €14.90')]).toEqual([kept, true]);
        expect([await documents(), await books()]).toEqual([issued, before]);
      }
      await staff.put('/settings/legal', legal);
    });

    test('not while an order waits for its payment: nothing at all is erased then', async () => {
      const ada = person();
      const buyer = await guest(shop().api, { sku, quantity: 1 });
      const { number } = await checkout(ada, buyer.headers, 'needs-customer');
      await resting();
      const { body } = await staff.get(`/customers?q=${ada.said.mailbox}`);
      const before = await hits(ada);
      const refused = await staff.post(`/customers/${body.data[0].id}/erase`, {});
      expect([refused.status, refused.body.error.details.code]).toEqual([409, 'customer.erase-blocked']);
      expect(refused.body.error.message).toContain(number);
      expect(await hits(ada)).toEqual(before);
    });

    test('somebody who signs up with a stranger’s address has nothing of the stranger’s, nor erases it', async () => {
      const victim = person();
      await live(victim);
      const eve = await unconfirmedAccount(shop(), victim.email);
      const before = await books();
      const { body } = await shop().api.post('/customer/export', {}, eve.headers);
      for (const word of [victim.said.name, victim.said.line1, victim.said.phone]) {
        expect(JSON.stringify(body)).not.toContain(word);
      }
      expect((await shop().api.post('/customer/erase', {}, eve.headers)).status).toBe(200);
      expect(await books()).toEqual(before);
      expect(await hits(victim)).toContainEqual(expect.stringMatching(/commerce_orders: Name/));
    });
  },
  () => ({
    ...{ SMTP_HOST: '127.0.0.1', SMTP_PORT: String(inbox.port), EMAIL_FROM: 'shop@example.com' },
    COMMERCE_WEBHOOKS_ALLOW_PRIVATE: 'true',
  }),
);
