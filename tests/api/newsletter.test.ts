import type { MarketingService, SubscriberNews } from '../../src/plugins/commerce/server/src/marketing';
import { askToSubscribe } from '../../src/plugins/commerce/server/src/marketing/actions/ask-to-subscribe';
import { sweepUnconfirmed } from '../../src/plugins/commerce/server/src/marketing/actions/forget-subscribers';
import { usualWording } from '../../src/plugins/commerce/server/src/marketing/core/wording';
import { unconfirmedAccount } from '../support/account';
import { administrator } from '../support/administrator';
import type { Answer, ApiClient, Json } from '../support/api-client';
import { customer } from '../support/customer';
import type { DatabaseKind } from '../support/databases';
import { guest } from '../support/guest';
import { newsletterOf, oneClicks, somebody, tokenOf, visitor } from '../support/newsletter';
import { type Inbox, type Received, smtpEnvironment, startInbox } from '../support/smtp-inbox';
import { type Shop, startShop } from '../support/shop';

const day = 86_400_000;
let inbox: Inbox;
beforeAll(async () => {
  inbox = await startInbox();
});
afterAll(() => inbox.close());

describe.each<DatabaseKind>(['sqlite', 'postgres'])('the newsletter (%s)', (database) => {
  const heard: SubscriberNews[] = [];
  let shop: Shop;
  let staff: ApiClient;
  let marketing: MarketingService;
  let { rows, asks, confirms, known, arrived, subscribed, newsOf, longAgo } = {} as ReturnType<typeof newsletterOf>;
  beforeAll(async () => {
    shop = await startShop({
      database,
      env: { ...smtpEnvironment(inbox), COMMERCE_RATE_LIMITS: 'on', COMMERCE_RATE_LIMITS_STORE: 'memory' },
      prepare: (strapi) => {
        // A shop behind a proxy: the address is what the proxy says.
        strapi.server.app.proxy = true;
        marketing = strapi.plugin('commerce').service('marketing');
        for (const type of ['subscriber.subscribed', 'subscriber.unsubscribed'] as const) {
          marketing.on(type, 'list', async (news) => void heard.push(news));
        }
      },
    });
    staff = shop.client('/commerce', await administrator(shop, 'strapi-super-admin'));
    ({ rows, asks, confirms, known, arrived, subscribed, newsOf, longAgo } = newsletterOf(shop, inbox, staff, heard));
  });
  afterAll(() => shop.stop());

  test('whoever follows the mail’s link is subscribed, once; what was agreed to can be proven', async () => {
    const email = somebody();
    const page = 'https://shop.example/about';
    const words = { wording: 'Yes, news for me!', page };
    expect(await asks({ email: email.toUpperCase(), name: ' Ada Buyer ', locale: 'de-AT', ...words })).toMatchObject({
      ...{ status: 202, body: { data: { accepted: true } } },
    });
    const [{ mail }] = (await arrived(email)) as [Received];
    expect(mail.subject).toBe('Bitte bestätigen: Neues von Shop');
    expect(mail.text).toContain('Schicken Sie mir Neuigkeiten');
    // What was typed beside the address may be a stranger's words to a stranger.
    expect(mail.text).not.toMatch(/Ada Buyer|Yes, news for me/);
    expect(await known(email)).toMatchObject({ status: 'pending', confirmedAt: null });
    const token = tokenOf({ mail } as Received);
    const head = await fetch(`${shop.url}/api/commerce/newsletter/confirm/${token}`, { method: 'HEAD' });
    expect([head.status, (await known(email)).status]).toEqual([200, 'pending']);

    for (let click = 0; click < 2; click += 1) {
      expect(await confirms(token)).toMatchObject({ status: 200, body: { data: { status: 'subscribed' } } });
    }
    const whole = await known(email);
    const consent = { source: 'form', name: 'Ada Buyer', locale: 'de-AT', ...words, by: null };
    expect(whole).toMatchObject({
      ...{ email, name: 'Ada Buyer', status: 'subscribed', source: 'form', wording: words.wording, leftAt: null },
      history: [
        { type: 'subscriber.asked', data: consent, mail: { status: 'sent' } },
        { type: 'subscriber.subscribed', data: { ...consent, confirmedBy: 'mail', asked: whole.history[0].id } },
      ],
    });
    expect(JSON.stringify(await rows('subscriber_events'))).not.toContain('10.1.');
    const [news, ...others] = await newsOf(email, 1);
    expect(others).toEqual([]);
    expect(news).toMatchObject({ type: 'subscriber.subscribed', id: whole.history[1].id, subscriber: { email } });
  });

  test('the answer tells nobody who is on the list, and a list is not filled by machines', async () => {
    const { email } = await subscribed();
    const left = await subscribed();
    await shop.api.post(left.leave);
    await longAgo(email, 2 * day);
    const texts = new Set<string>();
    for (const address of [email, left.email, somebody(), somebody()]) {
      const { status, text } = await asks({ email: address });
      texts.add(`${status} ${text}`);
    }
    expect([...texts]).toEqual(['202 {"data":{"accepted":true}}']);
    // Who is subscribed is not written to, who left may come back.
    expect((await known(email)).status).toBe('subscribed');
    const bot = somebody();
    expect((await asks({ email: bot, website: 'https://pills.example' })).status).toBe(202);
    expect(await known(bot)).toBeUndefined();
    for (const name of ['Ada\nBcc: all@example.com', 'Ada\u2028']) {
      expect((await asks({ email: somebody(), name })).body.error.message).toContain('name');
    }
    const machine = visitor(60_000);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => shop.api.post('/newsletter', { email: somebody() }, machine)),
    );
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(3);
  });

  test('an address is asked three times a day at most, and never twice in a row', async () => {
    const email = somebody();
    for (let turn = 1; turn <= 5; turn += 1) {
      for (let again = 0; again < 2; again += 1) expect((await asks({ email })).status).toBe(202);
      await arrived(email, Math.min(turn, 3));
      await longAgo(email, 60_000 * 11);
    }
    expect((await known(email)).history).toHaveLength(3);
    await longAgo(email, 8 * day);
    const [first] = (await arrived(email)) as [Received];
    expect((await confirms(tokenOf(first))).body.error).toMatchObject({
      ...{ status: 410, details: { code: 'newsletter.link-over' } },
    });
  });

  test('of fifty who ask at once with one address there is one, with one mail; of fifty clicks one piece of news', async () => {
    const email = somebody();
    const many = Array.from({ length: 50 });
    // Behind the door, whose own limit lets ten of them in.
    const sent = await Promise.all(many.map(() => askToSubscribe(shop.strapi, { email, source: 'form' })));
    expect(sent.filter(Boolean)).toHaveLength(1);
    const [mail] = (await arrived(email)) as [Received];
    expect(await rows('subscribers').where({ email })).toHaveLength(1);
    const clicks = await Promise.all(many.map(() => confirms(tokenOf(mail))));
    expect(clicks.filter(({ status }) => status !== 200)).toEqual([]);
    const { history } = await known(email);
    expect(history.map(({ type }: Json) => type)).toEqual(['subscriber.asked', 'subscriber.subscribed']);
    await newsOf(email, 1);
    expect(await rows('mails').where({ kind: 'newsletter-confirm', key: history[0].id })).toHaveLength(1);
    expect(heard.filter(({ subscriber }) => subscriber.email === email)).toHaveLength(1);
  });

  test('one click leaves, as mailboxes send it; the old link brings nobody back', async () => {
    for (const click of oneClicks) {
      const { email, token, leave } = await subscribed();
      await newsOf(email, 1); // Two that are told at once may be heard in any order.
      for (let again = 0; again < 2; again += 1) {
        const answer = await fetch(`${shop.url}/api/commerce${leave}`, { method: 'POST', ...click });
        expect([answer.status, await answer.json()]).toEqual([200, { data: { status: 'unsubscribed' } }]);
      }
      const { status, history, leftAt } = await known(email);
      expect([status, leftAt, history.length]).toEqual(['unsubscribed', expect.any(String), 3]);
      expect((await confirms(token)).status).toBe(410);
      const told = await newsOf(email, 2);
      expect(told.map(({ type: what }) => what)).toEqual(['subscriber.subscribed', 'subscriber.unsubscribed']);
    }
    const { token, leave } = await subscribed();
    const forged = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
    for (const bad of [forged, 'x', leave.split('/').at(-1) ?? '']) {
      expect((await confirms(bad)).body.error?.details.code).toBe('newsletter.not-found');
    }
    expect((await shop.api.post(`/newsletter/unsubscribe/${token}`)).status).toBe(404);
    expect((await shop.api.post(leave, { 'List-Unsubscribe': 'Two-Clicks' })).status).toBe(400);
  });

  test('the box at checkout and the one of the contact form have their owner asked; without a tick nobody is', async () => {
    const { sku } = await shop.sells({ price: 500, stock: 100 });
    const [yes, no, writer] = [somebody(), somebody(), somebody()];
    for (const [email, newsletter] of [
      [yes, true],
      [no, false],
    ] as const) {
      const buyer = await guest(shop.api, { sku, quantity: 1 });
      await shop.api.patch('/cart', { newsletter }, buyer.headers);
      expect((await buyer.checkout('captured', { email, locale: 'de' })).body.data.order.status).toBe('completed');
    }
    const consent = { wording: 'Send me news, too.', page: 'https://shop.example/contact' };
    const letter = { name: 'Grace', email: writer, message: 'Is it there in size L?', consent };
    expect((await shop.api.post('/contact', letter, visitor())).status).toBe(202);
    for (const [email, source, wording] of [
      [yes, 'checkout', usualWording.de],
      [writer, 'contact', consent.wording],
    ] as const) {
      const [mail] = (await arrived(email)) as [Received];
      expect(await known(email)).toMatchObject({ status: 'pending', history: [{ data: { source, wording } }] });
      expect((await confirms(tokenOf(mail))).status).toBe(200);
      expect(await known(email)).toMatchObject({ status: 'subscribed', source, wording });
    }
    expect(await known(no)).toBeUndefined();
  });

  test('a member sees and changes it in the account; a stranger’s address stays the stranger’s', async () => {
    const mine = async ({ headers }: { headers: Readonly<Record<string, string>> }, newsletter?: boolean) =>
      (newsletter === undefined
        ? await shop.api.get('/customer', headers)
        : await shop.api.patch('/customer', { newsletter }, headers)
      ).body.data.newsletter as boolean;
    const ada = await unconfirmedAccount(shop);
    await ada.confirm();
    expect([await mine(ada), await mine(ada, true), await mine(ada)]).toEqual([false, true, true]);
    expect(inbox.to(ada.email)).toEqual([]);
    expect(await known(ada.email)).toMatchObject({
      ...{ source: 'account', customer: expect.any(String) },
      history: [{ type: 'subscriber.subscribed', data: { confirmedBy: 'account', asked: null } }],
    });
    expect([await mine(ada, false), await mine(ada, false), await mine(ada)]).toEqual([false, false, false]);

    // Signed up, but nobody has seen a mail of ours yet.
    const bob = await customer(shop);
    expect(await mine(bob, true)).toBe(false);
    const [mail] = (await arrived(bob.email)) as [Received];
    await confirms(tokenOf(mail));
    expect(await mine(bob)).toBe(true);

    const victim = await subscribed();
    const eve = await unconfirmedAccount(shop, victim.email);
    expect([await mine(eve), await mine(eve, false)]).toEqual([false, false]);
    expect((await known(victim.email)).status).toBe('subscribed');
  });

  test('what the sending service says is done, however often it says it', async () => {
    const [gone, dead] = [await subscribed(), await subscribed()];
    for (const again of [false, true]) {
      expect(await marketing.unsubscribeByProvider(` ${gone.email.toUpperCase()}`, 'complained')).toBe(!again);
      expect(await marketing.unsubscribeByProvider(dead.email, 'bounced')).toBe(!again);
    }
    expect(await marketing.unsubscribeByProvider('nobody@example.com', 'unsubscribed')).toBe(false);
    expect([(await known(gone.email)).status, (await known(dead.email)).status]).toEqual(['unsubscribed', 'cleaned']);
    const left = (await newsOf(gone.email, 2)).find(({ type }) => type === 'subscriber.unsubscribed');
    expect(left?.data).toEqual({ way: 'provider', reason: 'complained', by: null });
  });

  test('staff find, invite, take off and export; they bring back nobody who has left', async () => {
    const { email, leave } = await subscribed({ name: '=HYPERLINK("https://evil.example")' });
    const list = async (query: string) => (await staff.get(`/subscribers?${query}`)).body;
    expect(await list(`q=${email}&status=subscribed&pageSize=1`)).toMatchObject({
      ...{ data: [{ email, status: 'subscribed' }], meta: { pagination: { total: 1 } } },
    });
    expect((await list(`q=${email}&status=pending`)).data).toEqual([]);
    const csv = (await staff.get(`/subscribers.csv?q=${email}`)).text.split('\n');
    expect(csv[0]?.trim()).toBe('email,name,locale,status,source,asked,confirmed,left,wording');
    expect(csv[1]).toMatch(new RegExp(`^${email},"'=HYPERLINK\\(""https://evil.example""\\)",en,subscribed,form,`));

    const invites = (address: string) => staff.post('/subscribers', { email: address, name: 'Grace', locale: 'de' });
    const codeOf = ({ status, body }: Answer) => [status, body.error?.details.code];
    const invited = somebody();
    expect((await invites(invited)).body.data).toMatchObject({ status: 'pending', source: 'staff', name: 'Grace' });
    expect(codeOf(await invites(invited))).toEqual([409, 'subscriber.just-asked']);
    const [mail] = (await arrived(invited)) as [Received];
    expect((await confirms(tokenOf(mail))).status).toBe(200);
    expect(codeOf(await invites(email))).toEqual([409, 'subscriber.known']);
    await shop.api.post(leave);
    expect(codeOf(await invites(email))).toEqual([409, 'subscriber.left']);

    const { id } = await known(invited);
    for (let click = 0; click < 2; click += 1) {
      const { body } = await staff.post(`/subscribers/${id}/unsubscribe`);
      expect(body.data).toMatchObject({ status: 'unsubscribed', history: { length: 3 } });
    }
    const author = shop.client('/commerce', await administrator(shop, 'strapi-author'));
    for (const path of ['/subscribers', '/subscribers.csv', `/subscribers/${id}`]) {
      expect((await author.get(path)).status).toBe(403);
    }
    const own = { wording: { de: 'Ja, bitte!' } };
    expect((await staff.put('/settings/newsletter', own)).body.data.wording).toEqual({
      ...usualWording,
      ...own.wording,
    });
    expect((await shop.api.get('/newsletter?locale=de-CH')).body.data).toEqual({ locale: 'de', wording: 'Ja, bitte!' });
    await staff.put('/settings/newsletter', { wording: {} });
  });

  test('who is erased is gone from the list, and stays off it unless they come back themselves', async () => {
    const account = await unconfirmedAccount(shop);
    await account.confirm();
    const { email } = await subscribed({ name: 'Ada Goes' }, account.email);
    const exported = (await shop.api.post('/customer/export', {}, account.headers)).body.data;
    expect(exported.newsletter).toMatchObject([
      { email, status: 'subscribed', history: [{ event: 'asked' }, { event: 'subscribed', wording: usualWording.en }] },
    ]);
    expect((await shop.api.post('/customer/erase', {}, account.headers)).status).toBe(200);
    expect(await known(email)).toBeUndefined();
    const left = ['subscribers', 'subscriber_events', 'suppressions', 'mails'].map((table) => rows(table));
    expect(JSON.stringify(await Promise.all(left))).not.toMatch(new RegExp(`${email}|Ada Goes`));
    const invited = await staff.post('/subscribers', { email });
    expect(invited.body.error.details.code).toBe('subscriber.left');
    expect(await known(email)).toBeUndefined();
    expect((await asks({ email })).status).toBe(202);
    const back = (await arrived(email)).at(-1) as Received;
    expect((await confirms(tokenOf(back))).status).toBe(200);
    expect((await known(email)).status).toBe('subscribed');
    expect(await rows('suppressions')).toEqual([]);
  });

  test('who never confirmed is not kept; who did, is', async () => {
    const [kept, never] = [await subscribed(), somebody()];
    await asks({ email: never });
    await arrived(never);
    expect(await sweepUnconfirmed(shop.strapi, Date.now() + 20 * day)).toBe(0);
    expect(await sweepUnconfirmed(shop.strapi, Date.now() + 31 * day)).toBeGreaterThan(0);
    expect([await known(never), (await known(kept.email)).status]).toEqual([undefined, 'subscribed']);
    expect(await rows('mails').where({ recipient: never })).toEqual([]);
  });
});
