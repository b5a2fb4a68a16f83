import { transaction } from '../../src/plugins/commerce/server/src/platform/transaction';
import { onEachDatabase } from '../support/each-database';
import { address, guest, type Guest } from '../support/guest';
import { hasten } from '../support/hasten';
import { type Inbox, type Received, smtpEnvironment, startInbox } from '../support/smtp-inbox';
import { administrator } from '../support/administrator';
import type { ApiClient } from '../support/api-client';
import { jobsIn } from '../support/register-task';
import { euros, legal } from '../support/invoices';
import { readPdf } from '../support/pdf';
import { click, uploadFile } from '../support/private-files';
import { until } from '../support/until';

let inbox: Inbox;
let buyers = 0;
beforeAll(async () => {
  inbox = await startInbox();
});
afterAll(() => inbox.close());

onEachDatabase(
  'mails to buyers',
  (shop) => {
    let headers: Record<string, string>;
    let staff: ApiClient;
    beforeAll(async () => {
      headers = await administrator(shop(), 'strapi-super-admin');
      staff = shop().client('/commerce', headers);
    });

    const buyer = async (over: Readonly<Record<string, unknown>> = {}): Promise<{ email: string; who: Guest }> => {
      const { sku } = await shop().sells({ title: 'Ocean <Blue> Shirt & Co', price: 2000, ...over });
      return { email: `ada-${(buyers += 1)}@example.com`, who: await guest(shop().api, { sku, quantity: 2 }) };
    };
    const mailsTo = (email: string, count = 1) =>
      until(
        async () => inbox.to(email),
        (mails) => mails.length >= count,
      );
    const log = () => shop().strapi.db.connection('commerce_mails');
    const textOf = ({ mail }: Received): string => (mail.text ?? '').replaceAll('\u00a0', ' ');
    /** As an amount in cents: what stands behind the word, at the end of its line. */
    const amountAfter = (word: string, mail: Received): number =>
      Number(new RegExp(`^ *${word}.*?−?[€]?([\\d.,]+) ?[€]?$`, 'm').exec(textOf(mail))?.[1]?.replace(/[.,]/g, ''));

    test('a guest who buys gets the confirmation, with totals that add up and a part in plain text', async () => {
      const { email, who } = await buyer();
      const { body } = await who.checkout('captured', { email });
      const { number, totals } = body.data.order;
      const [received] = (await mailsTo(email)) as [Received];
      const { mail, to } = received;
      expect(to).toEqual([email]);
      expect(mail.subject).toBe(`Order ${number} is confirmed`);
      expect(mail.from?.text).toBe('"The Shop" <shop@shop.example>');
      expect(mail.html).toContain('Ocean &lt;Blue&gt; Shirt &amp; Co');
      expect(textOf(received)).toContain(`Hello ${address.name}`);
      expect(textOf(received)).toMatch(/2 × €20\.00/);
      expect([
        amountAfter('Subtotal', received),
        amountAfter('Shipping', received),
        amountAfter('Total', received),
      ]).toEqual([totals.subtotal, totals.shipping, totals.total]);
      expect(totals.total).toBe(4490);
    });

    test('a guest who buys a download has link and invoice in the mail; it opens three times, and not once paid back', async () => {
      expect((await staff.put('/settings/legal', legal)).body.data.missing).toEqual([]);
      const book = await uploadFile(shop(), headers);
      const { email, who } = await buyer({ digital: true, delivery: { download: { files: [book.id] } } });
      const { number, totals } = (await who.checkout('captured', { email })).body.data.order;
      const [{ mail }] = (await mailsTo(email)) as [Received];
      const [invoice] = mail.attachments;
      expect(mail.attachments).toHaveLength(1);
      expect(invoice).toMatchObject({ contentType: 'application/pdf', filename: expect.stringMatching(/^invoice-/) });
      expect((await readPdf(invoice?.content ?? Buffer.of())).text).toContain(`Total ${euros(totals.total)}`);

      const linkTo = (path: string): string =>
        [...String(mail.html).matchAll(/href="([^"]+)"/g)].find(([, href]) => href?.includes(path))?.[1] ?? '';
      // The shop's own address as it is configured; this one answers on a port of its own.
      const here = linkTo('/commerce/downloads/').replace(/^http:\/\/[^/]+/, shop().url);
      for (let time = 0; time < 3; time += 1) {
        const got = await click(here);
        expect([got.status, got.bytes.equals(book.bytes)]).toEqual([200, true]);
      }
      expect(await click(here)).toMatchObject({ status: 410, code: 'download.used-up' });

      const link = new URL(linkTo('/shop/'));
      expect(link.searchParams.get('order')).toBe(number);
      const token = link.hash.replace('#token=', '');
      const opened = await shop().api.get(`/orders/${number}`, { 'order-token': token });
      expect(opened.body.data).toMatchObject({ number, email, downloads: [{ attemptsLeft: 0 }] });
      await staff.post(`/orders/${number}/refund`, {});
      expect(await click(here)).toMatchObject({ status: 403, code: 'download.refunded' });
    });

    test('a customer is written to in their own language', async () => {
      const { email, who } = await buyer();
      await shop().api.patch('/cart', { locale: 'de-AT' }, who.headers);
      await who.checkout('captured', { email });
      const [received] = (await mailsTo(email)) as [Received];
      expect(received.mail.subject).toMatch(/^Bestellung \d+ ist bestätigt$/);
      expect(amountAfter('Gesamt', received)).toBe(4490);
      expect(received.mail.html).toContain('lang="de"');
    });

    test('each event is told once, even when its listener hears it again', async () => {
      const { email, who } = await buyer();
      const { body } = await who.checkout('captured', { email });
      await mailsTo(email);
      const { strapi } = shop();
      const sql = strapi.db.connection;
      const order = await sql('commerce_orders').where({ number: body.data.order.number }).first('id');
      const event = await sql('commerce_order_events')
        .where({ order_id: order.id, type: 'order.completed' })
        .first('id');
      const task = 'event order.completed mail';
      await transaction(strapi, (tx) => jobsIn(strapi).add(tx, task, { event: event.id }));
      await until(
        async () => (await jobsIn(strapi).list({ page: 1, pageSize: 100 })).rows,
        (rows) => rows.every((row) => row.task !== task && row.task !== 'mail.send'),
      );
      expect(inbox.to(email)).toHaveLength(1);
    });

    test('while the server is away mails wait, and then they are sent', async () => {
      await inbox.close();
      const { email, who } = await buyer();
      await who.checkout('captured', { email });
      const waiting = await until(
        () => log().where({ recipient: email }).first(),
        (row) => row?.status === 'waiting' && row.attempts > 0,
      );
      expect(waiting.reason).toMatch(/ECONNREFUSED|connect/i);
      await inbox.open();
      await hasten(shop());
      await mailsTo(email);
      expect(
        await until(
          () => log().where({ recipient: email }).first(),
          (row) => row.status === 'sent',
        ),
      ).toMatchObject({
        reason: null,
      });
    });

    test('what the server refuses for now is tried again, what it refuses for good is not', async () => {
      inbox.refuse('451 Try again later');
      const { email, who } = await buyer();
      await who.checkout('captured', { email });
      const row = () => log().where({ recipient: email }).first();
      await until(row, (mail) => mail?.status === 'waiting' && mail.attempts > 0);
      inbox.refuse('550 No such user here');
      await hasten(shop());
      expect((await until(row, (mail) => mail.status === 'failed')).reason).toContain('550 No such user here');
      inbox.refuse(undefined);
      await hasten(shop());
      expect(inbox.to(email)).toHaveLength(0);
    });

    test('a refused card is told', async () => {
      const { email, who } = await buyer();
      await who.checkout('refused', { email });
      const [received] = (await mailsTo(email)) as [Received];
      expect(received.mail.subject).toMatch(/^The payment of order \d+ did not go through$/);
      expect(textOf(received)).toContain('nothing was charged');
    });

    test('money that goes back is told, with how much of it', async () => {
      const { email, who } = await buyer();
      const { body } = await who.checkout('captured', { email });
      await staff.post(`/orders/${body.data.order.number}/refund`, { amount: 1500 });
      const mails = await mailsTo(email, 2);
      expect(mails.map(({ mail }) => mail.subject)).toContain(
        `Your refund of €15.00 for order ${body.data.order.number}`,
      );
    });

    test('who pays by bank transfer is told how, and when staff cancel it, that too', async () => {
      const { email, who } = await buyer();
      const { body } = await who.checkout('captured', { email, payment: { provider: 'manual' } });
      const { number } = body.data.order;
      const [how] = (await mailsTo(email)) as [Received];
      expect(how.mail.subject).toBe(`How to pay order ${number}`);
      expect(textOf(how)).toContain(`naming order ${number}`);
      await staff.post(`/orders/${number}/cancel`, {});
      const mails = await mailsTo(email, 2);
      expect(mails[1]?.mail.subject).toBe(`Order ${number} was cancelled`);
      expect(textOf(mails[1] as Received)).toContain(`order=${number}`);
    });

    test('nobody writes headers, markup or Liquid by what they type', async () => {
      const { email, who } = await buyer({ title: 'Shirt\u2028X' });
      const name = 'Ada\u0085 {{ 31337 | times: 31337 }} <script>alert(1)</script>';
      await who.checkout('captured', { email, shippingAddress: { ...address, name } });
      const [received] = (await mailsTo(email)) as [Received];
      expect(received.mail.html).not.toContain('<script>');
      expect(received.mail.html).not.toContain(String(31337 * 31337));
      expect(received.mail.html).toContain('{{ 31337 | times: 31337 }}');
      expect([...received.mail.headers.keys()]).not.toContain('bcc');
    });
  },
  () => smtpEnvironment(inbox),
);
