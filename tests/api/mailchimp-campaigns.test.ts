import { startDueCampaigns } from '../../src/plugins/commerce/server/src/campaign/actions/start-campaign';
import { contactId } from '../../src/plugins/commerce/server/src/mailchimp';
import { administrator } from '../support/administrator';
import type { ApiClient, Json } from '../support/api-client';
import { campaignsOf, type Reader } from '../support/campaigns';
import { onEachDatabase } from '../support/each-database';
import { type FakeMailchimp, startFakeMailchimp } from '../support/fake-mailchimp';
import { guest } from '../support/guest';
import { hasten } from '../support/hasten';
import { allTold, allToldNow, expectWithinItsApi } from '../support/mailchimp-shop';
import { until } from '../support/until';

let mailchimp: FakeMailchimp;
let stores = 0;
afterAll(() => mailchimp?.stop());

const hour = 3_600_000;
const inAnHour = () => new Date(Date.now() + hour).toISOString();
const hello = [{ kind: 'text', text: 'Hello' }];

const stories: Parameters<typeof onEachDatabase>[1] = (shop, database) => {
  let staff: ApiClient;
  let { subscribed, draft, leave } = {} as ReturnType<typeof campaignsOf>;
  beforeAll(async () => {
    staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
    ({ subscribed, draft, leave } = campaignsOf(shop(), staff));
  });
  beforeEach(() => {
    Object.assign(mailchimp.say, { refuses: () => undefined, loses: () => false, from: 'news@shop.example' });
  });
  const group = (name: string): string => `${name}${database}`;
  const readers = async (name: string, count: number): Promise<Reader[]> => {
    const found: Reader[] = [];
    for (let n = 0; n < count; n += 1) found.push(await subscribed(group(name)));
    return found;
  };
  /** As whoever connects Mailchimp does once. */
  const synced = async (): Promise<void> => {
    await shop()
      .strapi.plugin('commerce')
      .service('mailchimp')
      .sync(() => undefined);
    await allToldNow(shop());
  };
  const report = async (id: string): Promise<Json> => (await staff.get(`/campaigns/${id}/report`)).body.data;
  /** The regular looks come round until its report is as wanted. */
  const reported = (id: string, wanted: (found: Json) => boolean): Promise<Json> =>
    until(async () => {
      await hasten(shop());
      return report(id);
    }, wanted);
  const sent = (id: string) => reported(id, ({ status }) => status === 'sent');
  const there = (id: string): Json[] =>
    [...mailchimp.campaigns.values()].filter(({ settings }) => settings.title.includes(id));
  const lettersOf = (id: string): Json[] =>
    mailchimp.letters.filter(({ campaign }) => there(id).some((one) => one.id === campaign));
  const emailsOf = (id: string): string[] => lettersOf(id).map(({ email }) => email);
  const rows = () => shop().strapi.db.connection('commerce_campaigns');

  test('a campaign of two products is composed, tested, scheduled and sent to all who want it; its orders are its revenue', async () => {
    const shirt = await shop().sells({ title: 'Ocean Shirt', price: 5000, stock: 50 });
    const cap = await shop().sells({ title: 'Sun Cap', price: 1500, stock: 50 });
    const [ada, lin, gone] = (await readers('spring', 3)) as [Reader, Reader, Reader];
    await synced();
    // Mailchimp has them as somebody who only buys; no look finds that they left.
    Object.assign(mailchimp.members.get(contactId(gone.email)) as Json, { status: 'transactional' });
    const items = [shirt, cap].map(({ documentId }) => ({ type: 'plugin::commerce.product', documentId }));
    const campaign = await draft({
      ...{ name: 'Spring', subject: 'New in spring', previewText: 'For warm days' },
      ...{ audience: { group: group('spring') }, blocks: [{ kind: 'products', items }] },
    });
    const path = `/campaigns/${campaign.id}`;
    expect(campaign.sender).toBe('mailchimp');
    expect((await staff.get(`${path}/checklist`)).body.data).toMatchObject({
      ...{ ready: true, recipients: 3, largestList: null, problems: [] },
    });
    expect(there(campaign.id)).toEqual([]);
    expect((await staff.post(`${path}/test`, { to: 'desk@example.com' })).body.data).toEqual({
      to: 'desk@example.com',
    });
    expect(mailchimp.tests.at(-1)).toMatchObject({ email: 'desk@example.com', subject: 'New in spring' });
    expect((await staff.get(`${path}/checklist?final=true`)).body.data).toMatchObject({ ready: true, problems: [] });

    expect((await staff.post(`${path}/schedule`, { sendAt: inAnHour() })).body.data.status).toBe('scheduled');
    await Promise.all([1, 2].map(() => startDueCampaigns(shop().strapi, Date.now() + hour)));
    expect(await sent(campaign.id)).toMatchObject({
      ...{ recipients: 3, sent: 2, skipped: 1, waiting: 0, failed: 0, inDoubt: 0 },
    });
    expect(emailsOf(campaign.id).sort()).toEqual([ada.email, lin.email].sort());
    const [remote, ...more] = there(campaign.id) as [Json];
    expect(more).toEqual([]);
    expect(remote.settings).toMatchObject({
      ...{ title: `Spring [${campaign.id}]`, subject_line: 'New in spring', preview_text: 'For warm days' },
      ...{ from_name: 'The Shop', reply_to: 'news@shop.example' },
    });
    const [{ html }] = lettersOf(campaign.id) as [Json];
    for (const text of [
      'Ocean Shirt',
      '€50.00',
      'Sun Cap',
      `campaign=${campaign.id}`,
      'unsubscribe?e=',
      'Street 1, Berlin',
    ])
      expect(html).toContain(text);
    expect(html).not.toContain('*|');
    const skipped = (await staff.get(`${path}/recipients?status=skipped`)).body.data;
    expect(skipped.map(({ email }: Json) => email)).toEqual([gone.email]);

    const bought = async (): Promise<{ order: Json; told: Json | undefined }> => {
      const buyer = await guest(shop().api, { sku: shirt.sku, quantity: 2 });
      await shop().api.patch('/cart', { campaign: campaign.id }, buyer.headers);
      const { order } = (await buyer.checkout('captured', { email: ada.email })).body.data;
      await allTold(shop());
      return { order, told: mailchimp.store(`shop-${stores}`).orders.get(order.number) };
    };
    const { order, told } = await bought();
    expect(told?.campaign_id).toBe(remote.id);
    remote.opens.add(ada.email).add(lin.email);
    remote.clicks.add(ada.email);
    const { total, tax, shipping } = order.totals;
    expect(await reported(campaign.id, ({ opens, measured }) => opens === 2 && measured.orders === 1)).toMatchObject({
      ...{ clicks: 1, sales: [{ currency: 'EUR', orders: 1, revenue: total }] },
      measured: { sent: 2, orders: 1, revenue: total - shipping - tax, currency: 'EUR' },
    });
    // Deleted there, it is no order's any more: what it sells is told all the same.
    mailchimp.campaigns.delete(remote.id);
    const { told: alone } = await bought();
    expect([alone?.customer.email_address, alone?.campaign_id]).toEqual([ada.email, undefined]);
  });

  test('answers that get lost, and a Mailchimp that breaks down, cost nobody their mail, and nobody gets two', async () => {
    const [leaver, ...people] = (await readers('storm', 4)) as [Reader, ...Reader[]];
    await synced();
    const campaign = await draft({ audience: { group: group('storm') }, blocks: hello });
    const path = `/campaigns/${campaign.id}`;
    const lost: string[] = [];
    mailchimp.say.loses = ({ method, path: asked }) => {
      const name = `${method} ${asked.replace(/campaign\d+/, '')}`;
      if (!['POST /campaigns', 'POST /campaigns//actions/send'].includes(name) || lost.includes(name)) return false;
      lost.push(name);
      return true;
    };
    const away = await staff.post(`${path}/send`);
    expect([away.status, away.body.error.details.code]).toEqual([503, 'campaign.service-unavailable']);
    expect((await staff.get(path)).body.data).toMatchObject({ status: 'draft', recipients: null });
    mailchimp.say.refuses = ({ path: asked }) => (asked.endsWith('/actions/send') ? 500 : undefined);
    expect((await staff.post(`${path}/send`)).status).toBe(202);
    const view = async (): Promise<Json> => (await staff.get(path)).body.data;
    expect(await until(view, ({ problem }) => problem !== null)).toMatchObject({
      ...{ status: 'sending', sender: 'mailchimp', problem: expect.stringContaining('500') },
    });
    const pause = await staff.post(`${path}/pause`);
    expect([pause.status, pause.body.error.details.code]).toEqual([409, 'campaign.handed-over']);
    // Somebody leaves whom Mailchimp was to write to already, and it cannot be told of it.
    const isMember = (asked: string) => /^\/lists\/[^/]+\/members/.test(asked);
    mailchimp.say.refuses = ({ path: asked }) => (isMember(asked) || asked.endsWith('/actions/send') ? 500 : undefined);
    await leave(leaver);
    mailchimp.say.refuses = ({ path: asked }) => (isMember(asked) ? 500 : undefined);
    expect(await sent(campaign.id)).toMatchObject({ recipients: 4, sent: 3, skipped: 1 });
    expect(mailchimp.members.get(contactId(leaver.email))?.status).toBe('subscribed');
    expect(await view()).toMatchObject({ status: 'sent', problem: null });
    expect(lost).toHaveLength(2);
    expect(there(campaign.id)).toHaveLength(1);
    expect(emailsOf(campaign.id).sort()).toEqual(people.map(({ email }) => email).sort());

    // As after a process that died before it wrote anything down: what Mailchimp has of it is found again.
    await rows().where('document_id', campaign.id).update({ status: 'sending', remote_id: null, finished_at: null });
    expect(await sent(campaign.id)).toMatchObject({ recipients: 4, sent: 3 });
    expect([there(campaign.id).length, lettersOf(campaign.id).length]).toEqual([1, 3]);
  });

  test('what Mailchimp has against it is on the checklist; what it refuses is a draft again; what it lost is made anew', async () => {
    await readers('odd', 1);
    await synced();
    const campaign = await draft({ audience: { group: group('odd') }, blocks: hello });
    const path = `/campaigns/${campaign.id}`;
    mailchimp.say.from = 'shop@freemail.example';
    const problem = { level: 'error', code: 'service', message: expect.stringContaining('reply-to address') };
    const final = (await staff.get(`${path}/checklist?final=true`)).body.data;
    expect(final).toMatchObject({ ready: false, problems: expect.arrayContaining([expect.objectContaining(problem)]) });
    const refused = await staff.post(`${path}/send`);
    expect([refused.status, refused.body.error.details.code]).toEqual([422, 'campaign.not-ready']);
    mailchimp.say.from = 'news@shop.example';

    mailchimp.say.refuses = ({ path: asked }) => (asked.endsWith('/actions/send') ? 400 : undefined);
    expect((await staff.post(`${path}/send`)).status).toBe(202);
    const view = async (): Promise<Json> => (await staff.get(path)).body.data;
    const back = await until(view, ({ status }) => status === 'draft');
    expect(back).toMatchObject({ recipients: null, startedAt: null, problem: expect.stringContaining('400') });
    mailchimp.say.refuses = () => undefined;
    const [first] = there(campaign.id) as [Json];
    mailchimp.campaigns.delete(first.id);
    expect((await staff.post(`${path}/send`)).status).toBe(202);
    expect(await sent(campaign.id)).toMatchObject({ recipients: 1, sent: 1 });
    expect(lettersOf(campaign.id)).toHaveLength(1);

    const twin = await draft({ audience: { group: group('odd') }, blocks: hello });
    await staff.post(`/campaigns/${twin.id}/test`, { to: 'desk@example.com' });
    const tried = await draft({ audience: { group: group('odd') }, blocks: hello });
    await staff.post(`/campaigns/${tried.id}/test`, { to: 'desk@example.com' });
    expect(there(tried.id)).toHaveLength(1);
    expect((await staff.delete(`/campaigns/${tried.id}`)).status).toBe(200);
    expect(there(tried.id)).toEqual([]);
    Object.assign(there(twin.id)[0] as Json, { status: 'sent' });
    const again = await staff.post(`/campaigns/${twin.id}/send`);
    expect([again.status, again.body.error.details.code]).toEqual([422, 'campaign.sent-there']);
  });

  test('nothing was asked that Mailchimp’s API does not describe', () => {
    expectWithinItsApi(mailchimp);
  });
};

beforeAll(async () => {
  mailchimp = await startFakeMailchimp();
});

onEachDatabase('campaigns by Mailchimp', stories, () => {
  stores += 1;
  return {
    ...{ ...mailchimp.env, MAILCHIMP_STORE_ID: `shop-${stores}` },
    COMMERCE_PRODUCT_URL: 'https://shop.example/p/{slug}',
  };
});
