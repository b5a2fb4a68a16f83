import { administrator } from '../support/administrator';
import type { ApiClient, Json } from '../support/api-client';
import { unconfirmedAccount } from '../support/account';
import type { DatabaseKind } from '../support/databases';
import { guest } from '../support/guest';
import { newsletterOf, somebody, visitor } from '../support/newsletter';
import { leaveByOneClick, manyLeft, remindersOf } from '../support/reminders';
import { statementsOf } from '../support/statements';
import { type Inbox, smtpEnvironment, startInbox } from '../support/smtp-inbox';
import { type Shop, startShop } from '../support/shop';

let inbox: Inbox;
beforeAll(async () => {
  inbox = await startInbox();
});
afterAll(() => inbox.close());

const day = 86_400_000;

describe.each<DatabaseKind>(['sqlite', 'postgres'])('reminders (%s)', (database) => {
  let shop: Shop;
  let staff: ApiClient;
  let { subscribed } = {} as ReturnType<typeof newsletterOf>;
  let { rows, service, alone, age, filled, settings, leaves, got, written, restocks, refused, untilTried } =
    {} as ReturnType<typeof remindersOf>;
  let [apple, pear] = ['', ''];
  beforeAll(async () => {
    shop = await startShop({
      database,
      env: {
        ...smtpEnvironment(inbox),
        COMMERCE_RATE_LIMITS: 'on',
        COMMERCE_RATE_LIMITS_STORE: 'memory',
        COMMERCE_PRODUCT_URL: 'https://shop.example/p/{slug}',
      },
      prepare: (strapi) => {
        strapi.server.app.proxy = true;
      },
    });
    staff = shop.client('/commerce', await administrator(shop, 'strapi-super-admin'));
    ({ subscribed } = newsletterOf(shop, inbox, staff, []));
    ({ rows, service, alone, age, filled, settings, leaves, got, written, restocks, refused, untilTried } = remindersOf(
      shop,
      inbox,
      staff,
    ));
    apple = (await shop.sells({ title: 'Apple', price: 1000, stock: 100 })).sku;
    pear = (await shop.sells({ title: 'Pear', price: 500, stock: 100 })).sku;
  });
  beforeEach(() => alone());
  afterAll(() => shop.stop());

  describe('of a cart left behind', () => {
    const on = (over: object = {}) => settings({ abandonedCart: { enabled: true, ...over } });

    test('a subscriber is written to once; the link brings the goods back, and one click leaves', async () => {
      const { email } = await subscribed({ name: 'Ada Buyer', locale: 'de' });
      const { id } = await leaves(email, { sku: apple, quantity: 2 }, { sku: pear, quantity: 1 });
      await service.remindOfCarts();
      expect(await written('abandoned-cart')).toEqual([]);
      await on();
      for (let sweep = 0; sweep < 3; sweep += 1) await service.remindOfCarts();
      const [mail] = await got('abandoned-cart', email, 1);
      expect(await written('abandoned-cart')).toEqual([`cart ${id}`]);
      expect(mail.mail.subject).toBe('Ihr Warenkorb bei Shop ist noch da');
      expect(mail.mail.text).toMatch(/Guten Tag Ada Buyer[^]*Apple\s+20,00\s€\n2 × 10,00\s€\nPear/);
      const token = /restore#token=([\w.-]+)/.exec(String(mail.mail.html))?.[1] ?? '';
      const { body } = await shop.api.post(`/cart/restore/${token}`, {}, visitor());
      const there = (await shop.api.get('/cart', { 'cart-token': body.data.token })).body.data;
      expect(there.lines.map(({ sku, quantity }: Json) => [sku, quantity])).toEqual([
        [apple, 2],
        [pear, 1],
      ]);
      await leaveByOneClick(shop, mail);
      const [row] = await rows('subscribers').where({ email });
      expect(row.status).toBe('unsubscribed');
    });

    test('nobody else is: who did not agree, was here since, has ordered, or has nothing to come back for', async () => {
      const gone = (await shop.sells({ price: 700, stock: 0 })).sku;
      const one = { sku: apple, quantity: 1 };
      const theirs = async () => (await subscribed()).email;
      const stranger = await filled(somebody(), one);
      const left = await subscribed();
      const unsubscribed = await filled(left.email, one);
      await shop.api.post(left.leave);
      const fresh = await filled(await theirs(), one);
      const filledAnew = await filled(await theirs(), one);
      const emptied = await filled(await theirs(), one);
      const [line] = (await emptied.who.cart()).body.data.lines;
      await shop.api.delete(`/cart/lines/${line.id}`, emptied.who.headers);
      const soldOut = await filled(await theirs(), { sku: gone, quantity: 1 });
      const buyer = await theirs();
      const [bought, other] = [await filled(buyer, one), await filled(buyer, one)];
      const past = await filled(await theirs(), one);
      const draft = await staff.post('/draft-orders', { lines: [one], email: await theirs() });
      const [{ id: drafted }] = await rows('carts').orderBy('id', 'desc').limit(1);
      expect(draft.status).toBe(201);
      const carts = [stranger, unsubscribed, filledAnew, emptied, soldOut, other, { id: drafted }];
      for (const cart of carts) await age(cart, 5);
      await filledAnew.who.add(pear);
      await age(fresh, 3);
      await age(past, 90);
      expect((await bought.who.checkout('captured', { email: buyer })).status).toBe(201);
      await service.remindOfCarts();
      const keys = await written('abandoned-cart');
      for (const { id } of [...carts, fresh, past, bought]) expect(keys).not.toContain(`cart ${id}`);
    });

    test('an address is left in peace for a week; a cart is never told of twice', async () => {
      const { email } = await subscribed();
      const [first, second] = [
        await leaves(email, { sku: apple, quantity: 1 }),
        await leaves(email, { sku: pear, quantity: 1 }),
      ];
      await service.remindOfCarts();
      await service.remindOfCarts();
      const [mail] = await got('abandoned-cart', email, 1);
      expect(mail.mail.text).toContain('Pear');
      await rows('reminded_subscribers').decrement('reminded_at', 8 * day);
      await service.remindOfCarts();
      await got('abandoned-cart', email, 2);
      await rows('reminded_subscribers').decrement('reminded_at', 8 * day);
      await service.remindOfCarts();
      const keys = await written('abandoned-cart');
      for (const { id } of [first, second]) expect(keys.filter((key) => key === `cart ${id}`)).toHaveLength(1);
    });

    test('it is looked at once more when the mail goes out', async () => {
      const plum = (await shop.sells({ price: 300, stock: 1 })).sku;
      const [leaver, buyer] = [await subscribed(), await subscribed()];
      const [emptier, late] = [await subscribed(), await subscribed()];
      inbox.refuse('451 Try again later');
      const carts = [
        await leaves(leaver.email, { sku: apple, quantity: 1 }),
        await leaves(buyer.email, { sku: apple, quantity: 1 }),
        await leaves(emptier.email, { sku: apple, quantity: 1 }),
        await leaves(late.email, { sku: plum, quantity: 1 }),
      ] as const;
      await service.remindOfCarts();
      const keys = carts.map(({ id }) => `cart ${id}`);
      await refused('abandoned-cart', 4);
      await rows('subscribers').where({ email: leaver.email }).update({ status: 'unsubscribed' });
      expect((await carts[1].who.checkout('captured', { email: buyer.email })).status).toBe(201);
      const [line] = (await carts[2].who.cart()).body.data.lines;
      await shop.api.delete(`/cart/lines/${line.id}`, carts[2].who.headers);
      await restocks(plum, 0);
      inbox.refuse(undefined);
      await untilTried(
        () => rows('mails').where({ kind: 'abandoned-cart' }).whereIn('key', keys).pluck('status'),
        (statuses) => statuses.every((status: string) => status === 'skipped'),
      );
    });

    test('a hundred carts are looked at in few statements', async () => {
      const gone = (await shop.sells({ price: 700, stock: 0 })).sku;
      await manyLeft(shop, gone, 100);
      const said = await statementsOf(shop, () => service.remindOfCarts());
      const own = said.filter((sql) => /commerce_(carts|cart_lines|offers|cart_rem|reminded_)/.test(sql));
      expect(own.length).toBeGreaterThanOrEqual(7);
      // The shop's own schedules may look at the same time.
      expect(own.length).toBeLessThanOrEqual(30);
    });
  });

  describe('of an item that was sold out', () => {
    const asks = (sku: string, email: string, over: object = {}) =>
      shop.api.post('/back-in-stock', { sku, email, ...over }, visitor());
    const soldOut = async (title = 'Shirt') => (await shop.sells({ title, price: 1000, stock: 0 })).sku;
    const statusOf = async (sku: string, email: string) =>
      (await rows('stock_requests').where({ sku, email })).map(({ status }: Json) => status);

    test('whoever asked is written to once it is there again, and once more only if they ask again', async () => {
      const [sku, email] = [await soldOut('Wool Shirt'), somebody()];
      expect((await shop.api.get('/back-in-stock')).body).toEqual({ data: { offered: false } });
      expect((await asks(sku, email)).body.error.details.code).toBe('back-in-stock.not-offered');
      await settings({ backInStock: { enabled: true } });
      expect((await shop.api.get('/back-in-stock')).body).toEqual({ data: { offered: true } });
      const texts = new Set<string>();
      for (const who of [email, email.toUpperCase(), email]) texts.add((await asks(sku, who, { locale: 'de' })).text);
      texts.add((await asks(sku, somebody(), { website: 'https://pills.example' })).text);
      expect([...texts]).toEqual(['{"data":{"accepted":true}}']);
      expect(await rows('stock_requests').where({ sku })).toHaveLength(1);
      expect((await asks(apple, email)).body.error).toMatchObject({
        status: 409,
        details: { code: 'back-in-stock.available' },
      });
      expect((await asks('NONE', email)).body.error).toMatchObject({
        status: 422,
        details: { code: 'offer.not-found' },
      });

      await service.tellOfStock();
      expect(await statusOf(sku, email)).toEqual(['waiting']);
      await restocks(sku, 3);
      for (let sweep = 0; sweep < 3; sweep += 1) await service.tellOfStock();
      const [mail] = await got('back-in-stock', email, 1);
      expect([mail.mail.subject, await statusOf(sku, email)]).toEqual(['Wool Shirt ist wieder da', ['told']]);
      await restocks(sku, 0);
      await asks(sku, email);
      await restocks(sku, 1);
      await service.tellOfStock();
      await got('back-in-stock', email, 2);
    });

    test('its link cancels all that the address waits for; sold out again before the mail is out, it waits on', async () => {
      const [first, second, email] = [await soldOut(), await soldOut(), somebody()];
      await asks(first, email);
      await asks(second, email);
      inbox.refuse('451 Try again later');
      await restocks(first, 1);
      await service.tellOfStock();
      await refused('back-in-stock', 1);
      await restocks(first, 0);
      inbox.refuse(undefined);
      await untilTried(
        () => statusOf(first, email),
        ([status]) => status === 'waiting',
      );
      await restocks(first, 1);
      await service.tellOfStock();
      const [mail] = await got('back-in-stock', email, 1);
      await leaveByOneClick(shop, mail);
      await restocks(second, 1);
      await service.tellOfStock();
      expect(await statusOf(second, email)).toEqual(['cancelled']);
    });

    test('how often is limited, by who asks and for whom; who is erased waits for nothing', async () => {
      const [sku, email] = [await soldOut(), somebody()];
      const machine = visitor(60_001);
      const ask = (to: string, from = machine) => shop.api.post('/back-in-stock', { sku, email: to }, from);
      const answers = await Promise.all(Array.from({ length: 12 }, () => ask(somebody())));
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(2);
      const again = await Promise.all(Array.from({ length: 22 }, () => ask(email, visitor())));
      expect(again.filter(({ status }) => status === 429)).toHaveLength(2);
      expect(await rows('stock_requests').where({ email })).toHaveLength(1);
      const account = await unconfirmedAccount(shop);
      await account.confirm();
      await ask(account.email, visitor());
      const told = (await shop.api.post('/customer/export', {}, account.headers)).body.data.stockRequests;
      expect(told).toMatchObject([{ email: account.email, sku, status: 'waiting' }]);
      expect((await shop.api.post('/customer/erase', {}, account.headers)).status).toBe(200);
      expect(await statusOf(sku, account.email)).toEqual([]);
    });
  });

  describe('for a review', () => {
    /** An order of theirs that was handed over so many days ago. */
    const handedOver = async (email: string, days: number): Promise<{ id: number; number: string }> => {
      const who = await guest(shop.api, { sku: apple, quantity: 1 });
      const { number } = (await who.checkout('captured', { email })).body.data.order;
      expect((await staff.post(`/orders/${number}/fulfill`, { carrier: 'DHL' })).status).toBe(200);
      const { id } = await rows('orders').where({ number }).first('id');
      await rows('fulfillments')
        .where({ order_id: id })
        .decrement('fulfilled_at', days * day);
      return { id, number };
    };
    const asked = async () => written('review-request');

    test('a subscriber is asked once per order, some days after all of it was handed over', async () => {
      const [{ email }, nobody] = [await subscribed(), somebody()];
      const [early, due, past] = [
        await handedOver(email, 13),
        await handedOver(email, 15),
        await handedOver(email, 22),
      ];
      const stranger = await handedOver(nobody, 15);
      const back = await handedOver(email, 15);
      await staff.post(`/orders/${back.number}/refund`, {});
      await service.askForReviews();
      expect(await asked()).toEqual([]);
      await settings({ reviewRequest: { enabled: true } });
      for (let sweep = 0; sweep < 3; sweep += 1) await service.askForReviews();
      const [mail] = await got('review-request', email, 1);
      expect(mail.mail.subject).toBe(`How do you like your order ${due.number}?`);
      expect(mail.mail.text).toContain('Apple');
      expect(String(mail.mail.html)).toContain(`https://shop.example/p/`);
      const keys = await asked();
      for (const { id } of [early, past, stranger, back]) expect(keys).not.toContain(`order ${id}`);
    });

    test('where the shop asks all buyers, one click is an objection for good', async () => {
      await settings({ reviewRequest: { enabled: true, to: 'buyers' } });
      const email = somebody();
      await handedOver(email, 15);
      await service.askForReviews();
      const [mail] = await got('review-request', email, 1);
      await leaveByOneClick(shop, mail);
      const next = await handedOver(email, 15);
      await service.askForReviews();
      expect(await asked()).not.toContain(`order ${next.id}`);
    });
  });
});
