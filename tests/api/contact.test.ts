import { sweepMessages } from '../../src/plugins/commerce/server/src/contact/actions/forget-messages';
import type { ContactNews, ContactService } from '../../src/plugins/commerce/server/src/contact';
import { noticesPerHour } from '../../src/plugins/commerce/server/src/contact/actions/place-in-hour';
import { administrator } from '../support/administrator';
import type { Answer, ApiClient, Json } from '../support/api-client';
import { customer } from '../support/customer';
import type { DatabaseKind } from '../support/databases';
import { guest } from '../support/guest';
import { type Inbox, type Received, smtpEnvironment, startInbox } from '../support/smtp-inbox';
import { type Shop, startShop } from '../support/shop';
import { newStorm, rounds } from '../support/storm';
import { until } from '../support/until';

let inbox: Inbox;
beforeAll(async () => {
  inbox = await startInbox();
});
afterAll(() => inbox.close());

const mailbox = 'shop@shop.example';
let senders = 0;

describe.each<DatabaseKind>(['sqlite', 'postgres'])('the contact desk (%s)', (database) => {
  const heard: ContactNews<'newsletter.consented'>[] = [];
  let shop: Shop;
  let staff: ApiClient;
  let captcha: (answer: string) => Promise<boolean> = async () => true;
  beforeAll(async () => {
    shop = await startShop({
      database,
      env: { ...smtpEnvironment(inbox), COMMERCE_RATE_LIMITS: 'on', COMMERCE_RATE_LIMITS_STORE: 'memory' },
      prepare: (strapi) => {
        // A shop behind a proxy: the address is what the proxy says.
        strapi.server.app.proxy = true;
        const contact: ContactService = strapi.plugin('commerce').service('contact');
        contact.guardWith({ id: 'puzzle', verify: (answer) => captcha(answer) });
        contact.on('newsletter.consented', 'list', async (news) => void heard.push(news));
      },
    });
    staff = shop.client('/commerce', await administrator(shop, 'strapi-super-admin'));
  });
  afterAll(() => shop.stop());

  const somebody = () => `ada-${(senders += 1)}@example.com`;
  const letter = (over: object = {}) => ({
    ...{ name: 'Ada Buyer', email: somebody(), subject: 'Size of the shirt' },
    ...{ message: 'Hello,\nis the <b>blue</b> shirt there in size L?', ...over },
  });
  const address = (n: number): string => `10.${Math.floor(n / 65_536)}.${Math.floor(n / 256) % 256}.${n % 256}`;
  let addresses = 0;
  const writes = (body: object, from = address((addresses += 1))): Promise<Answer> =>
    shop.api.post('/contact', body, { 'x-forwarded-for': from });
  const list = async (query: string): Promise<Json[]> => (await staff.get(`/contact-messages?${query}`)).body.data;
  const written = async (over: object = {}): Promise<Json> => {
    const body = letter(over);
    expect(await writes(body)).toMatchObject({ status: 202, body: { data: { accepted: true } } });
    const [{ id }] = await list(`q=${body.email}`);
    return (await staff.get(`/contact-messages/${id}`)).body.data;
  };
  const arrived = (to: string, about: string, count = 1): Promise<Received[]> =>
    until(
      async () => inbox.to(to).filter(({ mail }) => mail.text?.includes(about)),
      (mails) => mails.length >= count,
    );
  const rows = () => shop.strapi.db.connection('commerce_contact_messages');
  const mailed = async (): Promise<number> =>
    (await shop.strapi.db.connection('commerce_mails').where({ kind: 'contact-notice' }).pluck('id')).length;
  const counted = async (): Promise<number> => (await rows().pluck('id')).length;

  test('what a visitor writes is in the inbox, staff are told of it once, and the address is not written to', async () => {
    const message = await written({ locale: 'de' });
    expect(message).toMatchObject({
      ...{ name: 'Ada Buyer', subject: 'Size of the shirt', status: 'open', assignee: null, signedIn: false },
      ...{ text: 'Hello,\nis the <b>blue</b> shirt there in size L?', signs: [], order: null, timeline: [] },
    });
    const [{ mail }] = (await arrived(mailbox, message.email)) as [Received];
    expect(mail.subject).toBe('Message from Ada Buyer: Size of the shirt');
    expect(mail.replyTo?.text).toBe(message.email);
    expect(mail.html).toContain(`/plugins/commerce/contact/${message.id}`);
    expect(mail.html).toContain('is the &#60;b&#62;blue&#60;/b&#62; shirt');
    const kept = shop.strapi.db.connection('commerce_mails').where({ kind: 'contact-notice', key: message.id });
    expect(
      await until(
        () => kept.clone(),
        ([row]) => row?.status === 'sent',
      ),
    ).toHaveLength(1);
    expect(await arrived(mailbox, message.email)).toHaveLength(1);
    expect(inbox.to(message.email)).toEqual([]);
  });

  test('staff take it and answer by mail; a second answer is in the same thread', async () => {
    const { id, email } = await written({ locale: 'de-AT' });
    const taken = await staff.put(`/contact-messages/${id}`, { assignee: 'me' });
    expect(taken.body.data).toMatchObject({ assignee: 'strapi-super-admin', mine: true });
    expect(await list(`assignee=me&q=${email}`)).toHaveLength(1);
    expect(await list(`assignee=nobody&q=${email}`)).toEqual([]);

    const first = await staff.post(`/contact-messages/${id}/reply`, { text: 'Yes, it is.\nShall we send it?' });
    expect([first.status, first.body.data.status]).toEqual([202, 'answered']);
    const [{ mail: one, raw }] = (await arrived(email, 'Yes, it is.')) as [Received];
    expect(one.subject).toBe('Re: Size of the shirt');
    expect(one.text).toMatch(/Am .* schrieben Sie:\s+Hello,/);
    expect(raw).not.toMatch(/^(bcc|cc):/im);
    expect((await staff.post(`/contact-messages/${id}/reply`, { text: 'It is on its way.', close: true })).status).toBe(
      202,
    );
    const [{ mail: two }] = (await arrived(email, 'It is on its way.')) as [Received];
    expect(two.inReplyTo).toBe(one.messageId);
    expect(two.references).toEqual([one.inReplyTo, one.messageId]);
    const [{ mail: notice }] = (await arrived(mailbox, email)) as [Received];
    expect(notice.references).toBe(one.inReplyTo);

    const sent = (whole: Json): string[] => whole.timeline.map(({ mail }: Json) => mail?.status ?? 'none');
    const whole = await until(
      async () => (await staff.get(`/contact-messages/${id}`)).body.data,
      (now) => !sent(now).some((status) => /waiting|sending/.test(status)),
    );
    expect(whole).toMatchObject({ status: 'closed' });
    expect(whole.timeline.map(({ type }: Json) => type)).toEqual([
      ...['contact.assigned', 'contact.replied', 'contact.replied'],
    ]);
    expect(sent(whole)).toEqual(['none', 'sent', 'sent']);
    const again = await staff.put(`/contact-messages/${id}`, { status: 'open', assignee: 'nobody' });
    expect(again.body.data).toMatchObject({ status: 'open', assignee: null, mine: false });
    await staff.put(`/contact-messages/${id}`, { status: 'open' });
    expect((await staff.get(`/contact-messages/${id}`)).body.data.timeline).toHaveLength(5);
  });

  test('an order is linked only for the address it was placed under', async () => {
    const { sku } = await shop.sells({ price: 500 });
    const email = somebody();
    const buyer = await guest(shop.api, { sku, quantity: 1 });
    const { number } = (await buyer.checkout('captured', { email })).body.data.order;
    const own = await written({ email: email.toUpperCase(), orderNumber: number });
    expect(own).toMatchObject({ email, order: { number, linked: true }, customer: expect.any(String) });
    expect((await staff.get(`/customers/${own.customer}`)).body.data.email).toBe(email);
    expect(await written({ orderNumber: number })).toMatchObject({
      order: { number, linked: false },
      customer: null,
    });
  });

  test('who is signed in is known to be the customer', async () => {
    const { headers, email } = await customer(shop);
    expect((await shop.api.post('/contact', letter({ email }), headers)).status).toBe(202);
    const [{ id }] = await list(`q=${email}`);
    expect((await staff.get(`/contact-messages/${id}`)).body.data).toMatchObject({
      ...{ signedIn: true, customer: expect.any(String) },
    });
  });

  test('the newsletter’s box is kept with who, when, where and under which words', async () => {
    const consent = {
      wording: 'Yes, send me news. I can take this back at any time.',
      page: 'https://shop.example/contact',
    };
    const { id, email, receivedAt, timeline } = await written({ consent });
    expect(timeline).toMatchObject([
      {
        ...{ type: 'newsletter.consented', happenedAt: receivedAt },
        data: { email, name: 'Ada Buyer', ...consent, network: address(addresses) },
      },
    ]);
    const [news] = await until(
      async () => heard.filter(({ message }) => message === id),
      (all) => all.length > 0,
    );
    expect(news).toMatchObject({ id: timeline[0].id, type: 'newsletter.consented', data: timeline[0].data });
  });

  const breaks = ['\r\n', '\n', '\r', '\u0085', '\u2028', '\u0000'];
  test.each(['name', 'subject', 'email', 'orderNumber'])('no header can be written by way of %s', async (field) => {
    const before = [await counted(), await mailed()];
    for (const line of breaks) {
      for (const text of [
        `ada@example.com${line}Bcc: all@example.com`,
        `ada@example.com${line}`,
        `${line}ada@example.com`,
      ]) {
        const { status, body } = await writes(letter({ [field]: text }));
        expect([status, JSON.stringify(body.error)]).toEqual([400, expect.stringContaining(field)]);
      }
    }
    expect([await counted(), await mailed()]).toEqual(before);
  });

  test('a captcha that says no is named; one that does not answer keeps nobody out', async () => {
    captcha = async (answer) => answer === 'solved';
    expect(await writes(letter({ captcha: 'wrong' }))).toMatchObject({
      status: 422,
      body: { error: { details: { code: 'contact.captcha-refused', errors: [{ path: ['captcha'] }] } } },
    });
    expect((await writes(letter({ captcha: 'solved' }))).status).toBe(202);
    captcha = () => Promise.reject(new Error('The vendor is away.'));
    expect((await writes(letter())).status).toBe(202);
    captcha = async () => true;
  });

  test('of a flood of spam next to nothing reaches the inbox, of what people write everything', async () => {
    const random = newStorm();
    const flood = rounds(60, 1000);
    const bots = [
      () => writes(letter({ subject: 'BOT', website: 'https://pills.example' })),
      () =>
        writes(
          letter({
            subject: 'BOT',
            message: 'Look: http://a.example http://b.example <a href="http://c.example">c</a>',
          }),
        ),
      // Harmless words, but all from one machine.
      () => writes(letter({ subject: 'BOT', message: `A question about ${random()}` }), '203.0.113.9'),
    ];
    const answers: Answer[] = [];
    const people: { readonly email: string; readonly answer: Answer }[] = [];
    for (let n = 0; n < flood; n += 1) {
      answers.push(await (bots[n % 3] as () => Promise<Answer>)());
      if (n % 3) continue;
      const email = somebody();
      people.push({ email, answer: await writes(letter({ email, message: `Is it there in size ${n}?` })) });
    }
    expect(people.filter(({ answer }) => answer.status !== 202)).toEqual([]);
    const inInbox = await rows().whereNot('status', 'spam').pluck('email');
    expect(people.filter(({ email }) => !inInbox.includes(email))).toEqual([]);
    const bot = rows().where({ subject: 'BOT' });
    const [through, spam] = [await bot.clone().whereNot('status', 'spam'), await bot.clone().where('status', 'spam')];
    const limited = answers.filter(({ status }) => status === 429).length;
    console.log(`${flood} spam posts: ${through.length} in the inbox, ${spam.length} as spam, ${limited} limited`);
    expect(through.length).toBeLessThanOrEqual(5);
    expect([spam.length, limited]).toEqual([Math.floor((flood + 1) / 3), Math.floor(flood / 3) - through.length]);
    expect(await mailed()).toBe(noticesPerHour);
    // A machine of staff's: what was taken for spam wrongly is found, and opened.
    const [{ id }] = await list('status=spam&q=bot');
    expect((await staff.put(`/contact-messages/${id}`, { status: 'open' })).body.data.status).toBe('open');
  });

  test('what is old goes by itself, and what staff delete at once: the log of mails names nobody then', async () => {
    const settings = { notify: '', retentionMonths: 12, savedReplies: [{ title: 'Thanks', text: 'Thank you.' }] };
    expect((await staff.put('/settings/contact', settings)).body.data).toEqual(settings);
    const [kept, removed] = [await written({ name: 'Kept' }), await written({ name: 'Removed' })];
    await staff.post(`/contact-messages/${removed.id}/reply`, { text: 'Goodbye.' });
    await arrived(removed.email, 'Goodbye.');
    const mails = () => shop.strapi.db.connection('commerce_mails').whereNotNull('recipient');
    await until(
      () => mails().where({ recipient: removed.email }),
      ([mail]) => mail?.status === 'sent',
    );
    expect((await staff.delete(`/contact-messages/${removed.id}`)).status).toBe(200);
    expect((await staff.get(`/contact-messages/${removed.id}`)).status).toBe(404);
    expect(await mails().where({ recipient: removed.email })).toEqual([]);
    expect(
      await shop.strapi.db.connection('commerce_contact_events').whereNotIn('message_id', rows().select('id')),
    ).toEqual([]);

    const day = 86_400_000;
    await rows()
      .where({ document_id: kept.id })
      .update({ changed_at: Date.now() + 10 * day });
    expect(await sweepMessages(shop.strapi, Date.now() + 370 * day)).toBeGreaterThan(0);
    expect(await rows().pluck('document_id')).toEqual([kept.id]);
    expect(await sweepMessages(shop.strapi, Date.now() + 380 * day)).toBe(1);
    expect(await counted()).toBe(0);
  });
});
