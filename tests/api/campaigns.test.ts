import { sendTask } from '../../src/plugins/commerce/server/src/campaign/actions/send-batch';
import { startDueCampaigns } from '../../src/plugins/commerce/server/src/campaign/actions/start-campaign';
import { administrator } from '../support/administrator';
import type { ApiClient, Json } from '../support/api-client';
import { campaignsOf } from '../support/campaigns';
import type { DatabaseKind } from '../support/databases';
import { guest } from '../support/guest';
import { hasten, postpone } from '../support/hasten';
import { openJobs } from '../support/job-table';
import type { Sold } from '../support/goods';
import { type Inbox, smtpEnvironment, startInbox } from '../support/smtp-inbox';
import { type Shop, startShop } from '../support/shop';
import { until } from '../support/until';

let inbox: Inbox;
beforeAll(async () => {
  inbox = await startInbox();
});
afterAll(() => inbox.close());

const hour = 3_600_000;
const inAnHour = () => new Date(Date.now() + hour).toISOString();

describe.each<DatabaseKind>(['sqlite', 'postgres'])('campaigns by the shop’s own mail server (%s)', (database) => {
  let shop: Shop;
  let staff: ApiClient;
  let [shirt, cap] = [] as unknown as [Sold, Sold];
  let { subscribed, leave, draft, begun, sent } = {} as ReturnType<typeof campaignsOf>;
  beforeAll(async () => {
    const storefront = { COMMERCE_PRODUCT_URL: 'https://shop.example/p/{slug}' };
    const env = { COMMERCE_CAMPAIGN_MAILS_PER_MINUTE: '60', COMMERCE_CAMPAIGN_LARGEST_LIST: '12' };
    shop = await startShop({ database, env: { ...smtpEnvironment(inbox), ...env, ...storefront } });
    staff = shop.client('/commerce', await administrator(shop, 'strapi-super-admin'));
    shirt = await shop.sells({ title: 'Ocean Shirt', price: 5000, compareAt: 6000, stock: 50 });
    const sizes = [1500, 1900].map((price) => ({ price, options: { Size: price === 1500 ? 'S' : 'L' } }));
    cap = await shop.sells({ title: 'Sun Cap', stock: 50, variants: sizes });
    ({ subscribed, leave, draft, begun, sent } = campaignsOf(shop, staff));
  });
  afterAll(() => shop.stop());

  const products = (...sold: Sold[]) => ({
    kind: 'products',
    items: sold.map(({ documentId }) => ({ type: 'plugin::commerce.product', documentId })),
  });

  test('a campaign of two products is composed, tested, scheduled and sent; its orders are its revenue', async () => {
    const [ada, left] = [await subscribed('spring'), await subscribed('spring')];
    const button = { kind: 'button', label: 'To the shop', url: `${shop.url}/shop/` };
    const campaign = await draft({
      ...{
        name: 'Spring 2026',
        subject: 'New {{ in }} spring',
        previewText: 'For warm days',
        audience: { group: 'spring' },
      },
      blocks: [
        { kind: 'heading', text: 'It is <b>spring</b>' },
        products(shirt, cap),
        { kind: 'code', text: 'Save' },
        button,
      ],
    });
    const path = `/campaigns/${campaign.id}`;
    expect((await staff.get(`${path}/checklist`)).body.data).toMatchObject({
      ...{ ready: false, recipients: 2, largestList: 12 },
      problems: expect.arrayContaining([expect.objectContaining({ code: 'code-missing', about: 'blocks.2' })]),
    });
    expect((await staff.post(`${path}/send`)).body.error.details.code).toBe('campaign.not-ready');
    const code = `SPRING-${database}`;
    const made = await staff.post(`${path}/code`, { code, percent: 100_000 });
    expect(made.body.data.promotion).toEqual({ id: expect.any(String), code });
    expect((await staff.get(`${path}/checklist`)).body.data).toMatchObject({ ready: true });

    const preview = (await staff.post(`${path}/preview`, { subject: 'Ahoy' })).body.data;
    expect(preview.subject).toBe('Ahoy');
    for (const text of [
      'Ocean Shirt',
      '€50.00',
      '€60.00',
      'Sun Cap',
      'from €15.00',
      code,
      'It is <b>spring</b>',
      'Unsubscribe',
    ]) {
      expect(preview.text).toContain(text);
    }
    expect(preview.html).toContain('For warm days');
    expect(preview.html).toContain(`campaign=${campaign.id}`);
    const german = (await staff.post(`${path}/preview`, { locale: 'de' })).body.data;
    expect(german.text).toMatch(/ab 15,00\s€[\s\S]*Abmelden/);
    expect((await staff.post(`${path}/test`, { to: 'desk@example.com' })).body.data).toEqual({
      to: 'desk@example.com',
    });
    expect(inbox.to('desk@example.com').at(-1)?.mail.subject).toBe('[Test] New {{ in }} spring');

    expect((await staff.post(`${path}/schedule`, { sendAt: '2020-01-01T00:00:00Z' })).status).toBe(400);
    expect((await staff.post(`${path}/schedule`, { sendAt: inAnHour() })).body.data.status).toBe('scheduled');
    expect((await staff.patch(path, { subject: 'Too late' })).body.error.details.code).toBe('campaign.wrong-status');
    await startDueCampaigns(shop.strapi, Date.now());
    expect((await staff.get(path)).body.data.status).toBe('scheduled');
    await leave(left);
    await Promise.all([1, 2].map(() => startDueCampaigns(shop.strapi, Date.now() + hour)));
    const report = await sent(campaign.id);
    expect(report).toMatchObject({ recipients: 1, sent: 1, failed: 0, inDoubt: 0, skipped: 0, opens: null, sales: [] });

    expect(inbox.to(left.email)).toEqual([]);
    const [one, ...more] = inbox.to(ada.email);
    expect(more).toEqual([]);
    expect(one?.mail.subject).toBe('New {{ in }} spring');
    expect(one?.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    const header = JSON.stringify(one?.mail.headers.get('list'));
    expect(header).toContain('/api/commerce/newsletter/unsubscribe/');
    expect(String(one?.mail.html)).toContain('newsletter=unsubscribe#token=');

    const link = new RegExp(`campaign=(${campaign.id})`).exec(String(one?.mail.html))?.[1];
    const first = await guest(shop.api, { sku: shirt.sku, quantity: 2 });
    await shop.api.patch('/cart', { campaign: link }, first.headers);
    const opened = await shop.api.post('/cart', { campaign: link, lines: [{ sku: cap.sku, quantity: 1 }] });
    expect(opened.status).toBe(201);
    const bought = await first.checkout('captured', { email: ada.email });
    expect(bought.body.data.order.status).toBe('completed');
    const other = await guest(shop.api, { sku: shirt.sku, quantity: 1 });
    await other.checkout('captured', {});
    const { sales } = (await staff.get(`${path}/report`)).body.data;
    expect(sales).toEqual([{ currency: 'EUR', orders: 1, revenue: bought.body.data.order.totals.total }]);
    await leave(ada);
    expect((await staff.get(`${path}/report`)).body.data).toMatchObject({ unsubscribed: 1, bounced: 0 });
    expect((await staff.delete(path)).body.error.details.code).toBe('campaign.wrong-status');
    const copy = (await staff.post(`${path}/replicate`)).body.data;
    expect(copy).toMatchObject({ name: 'Spring 2026 (2)', status: 'draft', recipients: null, sendAt: null });
    expect((await staff.delete(`/campaigns/${copy.id}`)).status).toBe(200);
  });

  test('of many who make a code at once one does; and a code that is taken leaves no promotion behind', async () => {
    const name = 'Made once';
    const campaign = await draft({ name, blocks: [{ kind: 'text', text: 'Hello' }] });
    const make = (code: string) => staff.post(`/campaigns/${campaign.id}/code`, { code, percent: 50_000 });
    const promotions = async (): Promise<Json[]> =>
      (await staff.get('/promotions?pageSize=100')).body.data.filter(({ title }: Json) => title === name);
    const other = await draft({ blocks: [{ kind: 'text', text: 'Hello' }] });
    expect((await staff.post(`/campaigns/${other.id}/code`, { code: 'MINE', percent: 50_000 })).status).toBe(201);
    expect((await make('MINE')).body.error.details.code).toBe('discount-code.taken');
    expect([(await promotions()).length, (await staff.get(`/campaigns/${campaign.id}`)).body.data.promotion]).toEqual([
      0,
      null,
    ]);
    const answers = await Promise.all([1, 2, 3, 4].map((n) => make(`ONCE-${n}`)));
    const told = answers.filter(({ status }) => status !== 201).map(({ body }) => body.error.details.code);
    expect(told).toEqual(Array(3).fill('campaign.has-code'));
    const [promotion, ...more] = await promotions();
    expect([more, promotion?.codes]).toEqual([[], 1]);
    expect((await staff.get(`/campaigns/${campaign.id}`)).body.data.promotion.id).toBe(promotion?.id);
  });

  test('an audience is those to whom all of it applies', async () => {
    const [german, austrian] = [await subscribed('aud', 'de'), await subscribed('aud', 'de-AT')];
    await subscribed('aud');
    const buyer = await guest(shop.api, { sku: cap.sku, quantity: 1 });
    await buyer.checkout('captured', { email: austrian.email });
    const count = async (audience: object) =>
      (await staff.post('/campaign-audience', { audience: { group: 'aud', ...audience } })).body.data.recipients;
    const future = inAnHour();
    expect(await count({})).toBe(3);
    expect(await count({ locale: 'de' })).toBe(2);
    expect(await count({ locale: 'de-AT' })).toBe(1);
    expect(await count({ bought: cap.documentId })).toBe(1);
    expect(await count({ bought: shirt.documentId })).toBe(0);
    expect(await count({ boughtSince: '2020-01-01T00:00:00Z' })).toBe(1);
    expect(await count({ bought: cap.documentId, boughtSince: future })).toBe(0);
    expect(await count({ subscribedSince: future })).toBe(0);
    await leave(german);
    expect(await count({ locale: 'de' })).toBe(1);
  });

  test('pausing stops it within a batch, and resuming sends the rest, each of them once', async () => {
    const people: { email: string }[] = [];
    for (let n = 0; n < 12; n += 1) people.push(await subscribed('pause'));
    const campaign = await begun({ audience: { group: 'pause' }, blocks: [{ kind: 'text', text: 'Hello' }] });
    const path = `/campaigns/${campaign.id}`;
    const report = async (): Promise<Json> => (await staff.get(`${path}/report`)).body.data;
    const mails = () => shop.strapi.db.connection('commerce_mails').where('key', 'like', `${campaign.id}%`);
    await until(mails, ({ length }) => length > 0);
    await postpone(shop, sendTask);
    await until(report, ({ sent: out }) => out === 10);
    expect((await staff.post(`${path}/pause`)).body).toMatchObject({ data: { status: 'paused' } });
    await hasten(shop);
    const open = () => openJobs(shop.strapi.db.connection);
    await until(open, (jobs) => !jobs.some(({ task }) => task === sendTask));
    expect(await report()).toMatchObject({ status: 'paused', sent: 10, waiting: 2 });
    expect((await staff.post(`${path}/resume`)).body.data.status).toBe('sending');
    expect(await sent(campaign.id)).toMatchObject({ recipients: 12, sent: 12, waiting: 0 });
    expect(people.map(({ email }) => inbox.to(email).length)).toEqual(people.map(() => 1));
  });

  test('too many, nobody, or a product that is gone: it is not sent, and says why', async () => {
    for (let n = 0; n < 13; n += 1) await subscribed('crowd');
    const blocks = [products(shirt)];
    const crowd = await draft({ audience: { group: 'crowd' }, blocks });
    const refusal = (await staff.post(`/campaigns/${crowd.id}/send`)).body.error;
    expect([refusal.details.code, refusal.details.problems[0].code]).toEqual(['campaign.not-ready', 'list-too-large']);
    const nobody = await draft({ audience: { group: 'nobody' }, blocks });
    expect((await staff.post(`/campaigns/${nobody.id}/send`)).body.error.message).toBe('Nobody would get it.');

    await subscribed('gone');
    const gone = await shop.sells({ title: 'Gone', price: 100 });
    const campaign = await draft({ audience: { group: 'gone' }, blocks: [products(gone)] });
    const path = `/campaigns/${campaign.id}`;
    expect((await staff.post(`${path}/schedule`, { sendAt: inAnHour() })).status).toBe(200);
    await shop.strapi.documents('plugin::commerce.product' as never).unpublish({ documentId: gone.documentId });
    await startDueCampaigns(shop.strapi, Date.now() + hour);
    const draftAgain = { status: 'draft', problem: expect.stringContaining('published') };
    expect((await staff.get(path)).body.data).toMatchObject(draftAgain);
    await staff.patch(path, { blocks: [products(gone, shirt)] });
    expect((await staff.get(`${path}/checklist`)).body.data).toMatchObject({
      ready: true,
      problems: expect.arrayContaining([expect.objectContaining({ level: 'warning', code: 'product-unpublished' })]),
    });
  });

  test('who leaves after it began gets nothing; a mail that is refused, or in doubt, is named', async () => {
    const [leaves, refused, doubt] = [await subscribed('odd'), await subscribed('odd'), await subscribed('odd')];
    inbox.refuse('450 Later, please');
    const campaign = await begun({ audience: { group: 'odd' }, blocks: [{ kind: 'text', text: 'Hello' }] });
    const mails = () => shop.strapi.db.connection('commerce_mails').where('key', 'like', `${campaign.id}%`);
    await until(
      () => mails().where('status', 'waiting').where('attempts', '>', 0),
      (rows) => rows.length === 3,
    );
    await postpone(shop, 'mail.send');
    await leave(leaves);
    // As it stands when a process dies between handing it over and the answer.
    const dead = { status: 'sending', reason: 'in-doubt', claimed_until: 1 };
    await until(
      () => mails().where({ recipient: doubt.email, status: 'waiting' }).update(dead),
      (changed) => changed === 1,
    );
    inbox.refuse('550 No such user here');
    await hasten(shop);
    const report = await until(
      async () => (await staff.get(`/campaigns/${campaign.id}/report`)).body.data,
      ({ waiting }) => waiting === 0,
    );
    inbox.refuse(undefined);
    expect(report).toMatchObject({ recipients: 3, sent: 0, failed: 1, inDoubt: 1, skipped: 1 });
    const named = async (status: string) =>
      (await staff.get(`/campaigns/${campaign.id}/recipients?status=${status}`)).body.data.map(
        ({ email }: Json) => email,
      );
    expect([await named('skipped'), await named('failed'), await named('in-doubt')]).toEqual([
      [leaves.email],
      [refused.email],
      [doubt.email],
    ]);
    expect(inbox.to(doubt.email)).toEqual([]);
  });
});
