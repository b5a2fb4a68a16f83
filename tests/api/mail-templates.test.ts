import { administrator } from '../support/administrator';
import type { ApiClient } from '../support/api-client';
import { onEachDatabase } from '../support/each-database';
import { guest } from '../support/guest';
import { type Inbox, smtpEnvironment, startInbox } from '../support/smtp-inbox';
import { until } from '../support/until';

let inbox: Inbox;
beforeAll(async () => {
  inbox = await startInbox();
});
afterAll(() => inbox.close());

const path = '/mail-templates/order-confirmation/en';
const words = {
  subject: 'Yes, {{ order.number }}!',
  body: '<mj-text>Hi {{ name }}</mj-text>\n{% for line in order.lines %}\n<mj-text>{{ line.title }}</mj-text>\n{% endfor %}',
};

onEachDatabase(
  'words and looks of mails',
  (shop, kind) => {
    let staff: ApiClient;
    beforeAll(async () => {
      staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
    });
    afterEach(() => staff.delete(path));

    let buyers = 0;
    const confirmationFor = async (locale = 'en') => {
      const { sku } = await shop().sells({ price: 2000, title: 'Green Tea' });
      const email = `grace-${kind}-${(buyers += 1)}@example.com`;
      const who = await guest(shop().api, { sku, quantity: 1 });
      await shop().api.patch('/cart', { locale }, who.headers);
      await who.checkout('captured', { email });
      const [received] = await until(
        async () => inbox.to(email),
        (mails) => mails.length > 0,
      );
      if (!received) throw new Error('No mail came.');
      return { email, ...received };
    };

    test('staff write a mail in their own words, and go back to the default', async () => {
      const { body: before } = await staff.get(path);
      expect(before.data).toMatchObject({ kind: 'order-confirmation', locale: 'en', changed: false });
      expect((await staff.put(path, words)).body.data).toMatchObject({ ...words, changed: true });
      const { mail } = await confirmationFor();
      expect(mail.subject).toMatch(/^Yes, \d+!$/);
      expect(mail.text).toContain('Green Tea');
      const { body: kinds } = await staff.get('/mail-templates');
      expect(kinds.data).toContainEqual({ id: 'order-confirmation', title: 'Order confirmation', changed: ['en'] });
      expect(kinds.meta).toMatchObject({ connected: true, locales: expect.arrayContaining(['en', 'de']) });
      expect((await staff.delete(path)).body.data).toEqual(before.data);
    });

    test('a language without words of its own gets the nearest, and its own once staff wrote them', async () => {
      expect((await confirmationFor('fr')).mail.subject).toMatch(/is confirmed$/);
      await staff.put('/mail-templates/order-confirmation/fr', { ...words, subject: 'Merci pour {{ order.number }}' });
      expect((await confirmationFor('fr-CA')).mail.subject).toMatch(/^Merci pour \d+$/);
      await staff.delete('/mail-templates/order-confirmation/fr');
    });

    test.each([
      ['body', '<mj-text>a</mj-text>\n{% if name %}', 2, 'not closed'],
      ['body', '<mj-text>a</mj-text>\n<mj-tekst>b</mj-tekst>', 2, 'mj-tekst'],
      ['body', '<mj-text>{{ order.nmber }}</mj-text>', 1, 'undefined variable: order.nmber'],
      ['subject', '{{ order.number | shout }}', 1, 'undefined filter: shout'],
    ])('broken words are refused: %s %j', async (field, text, line, message) => {
      const broken = { ...words, [field]: text };
      const problem = { field, line, message: expect.stringContaining(message) };
      const saved = await staff.put(path, broken);
      expect(saved).toMatchObject({ status: 400, body: { error: { details: { code: 'mail.broken-words' } } } });
      expect(saved.body.error.details.problems).toEqual([problem]);
      expect(saved.body.error.message).toContain(`${field}, line ${line}: `);
      expect((await staff.post(`${path}/preview`, broken)).body.data).toMatchObject({ html: '', problems: [problem] });
      expect((await staff.get(path)).body.data.changed).toBe(false);
    });

    test('a mail is never lost to broken words, however they got into the database', async () => {
      await staff.put(path, words);
      await shop().strapi.db.connection('commerce_mail_templates').update({ body: '<mj-text>{% if name %}</mj-text>' });
      expect((await confirmationFor()).mail.subject).toMatch(/^Order \d+ is confirmed$/);
    });

    test('a preview shows an example as it would be sent', async () => {
      const { data } = (await staff.post(`${path}/preview`, words)).body;
      expect(data).toMatchObject({ subject: 'Yes, 1001!', problems: [] });
      expect(data.html).toContain('Hi Ada Lovelace');
      expect(data.text).toContain('Ocean Blue Shirt');
    });

    test('staff send themselves a test, and read what the server says', async () => {
      const { body } = await staff.post(`${path}/test`, words);
      const [received] = inbox.to(body.data.to);
      expect(received?.mail.subject).toBe('Yes, 1001!');
      inbox.refuse('550 You are not welcome');
      const refused = await staff.post(`${path}/test`, words);
      inbox.refuse(undefined);
      expect(refused).toMatchObject({ status: 503, body: { error: { details: { code: 'mail.refused' } } } });
      expect(refused.body.error.message).toContain('You are not welcome');
    });

    test('the shop’s name, color, logo and footer stand in every mail', async () => {
      const look = {
        name: 'Lumen & Loom',
        color: '#2b5d50',
        logo: 'https://shop.example/logo.png',
        footer: 'HRB 1\nVAT 2',
      };
      expect((await staff.put('/mail-look', look)).body.data).toEqual(look);
      const { mail } = await confirmationFor();
      expect(mail.html).toContain('src="https://shop.example/logo.png"');
      // Nothing else is asked of anybody when it is read: not even for a font.
      expect(String(mail.html).match(/\b(?:src=|url\()["']?[^"')]+/g)).toEqual(['src="https://shop.example/logo.png']);
      expect(mail.html).toMatch(/alt="Lumen &(#38|amp);? ?Loom/);
      expect(mail.text).toMatch(/HRB 1\s+VAT 2/);
      expect(await staff.put('/mail-look', { ...look, logo: 'http://shop.example/a.png' })).toMatchObject({
        status: 400,
      });
      expect(await staff.put('/mail-look', { ...look, color: 'red;}' })).toMatchObject({ status: 400 });
      await staff.put('/mail-look', {});
    });

    test('staff see what was sent, and send it again', async () => {
      const { email, mail } = await confirmationFor();
      const number = /\d+/.exec(mail.subject ?? '')?.[0];
      const log = () => staff.get(`/mails?order=${number}`);
      const { body } = await until(log, ({ body: page }) => page.data[0]?.status === 'sent');
      expect(body.data).toMatchObject([{ kind: 'order-confirmation', recipient: email, orderNumber: number }]);
      expect(await staff.post(`/mails/${body.data[0].id}/resend`)).toMatchObject({ status: 202 });
      const both = await until(
        async () => inbox.to(email),
        (mails) => mails.length === 2,
      );
      expect(both[0]?.mail.messageId).not.toBe(both[1]?.mail.messageId);
      expect((await log()).body.data).toHaveLength(2);
      expect(await staff.get(`/mails?q=${email.toUpperCase()}&status=failed`)).toMatchObject({ body: { data: [] } });
    });

    test('others than staff with the permission are sent away', async () => {
      const author = shop().client('/commerce', await administrator(shop(), 'strapi-author'));
      expect((await author.get('/mails')).status).toBe(403);
      expect((await author.put(path, words)).status).toBe(403);
      expect((await shop().client('/commerce').get('/mails')).status).toBe(401);
    });
  },
  () => smtpEnvironment(inbox),
);
