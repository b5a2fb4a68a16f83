import { administrator } from '../support/administrator';
import type { ApiClient, Json } from '../support/api-client';
import { onEachDatabase } from '../support/each-database';
import { guest } from '../support/guest';
import { click, uploadFile, type PrivateFile } from '../support/private-files';

onEachDatabase('downloads', (shop) => {
  let headers: Record<string, string>;
  let staff: ApiClient;
  let book: PrivateFile;
  beforeAll(async () => {
    headers = await administrator(shop(), 'strapi-super-admin');
    staff = shop().client('/commerce', headers);
    book = await uploadFile(shop(), headers);
  });

  const buys = async (over: Json = {}, file: Pick<PrivateFile, 'id'> = book): Promise<Json> => {
    const download = { files: [file.id], ...over };
    const { sku } = await shop().sells({ title: 'A book', price: 900, digital: true, delivery: { download } });
    const who = await guest(shop().api, { sku, quantity: 1 });
    const { status, body, text } = await who.checkout();
    expect([status, text]).toEqual([201, expect.any(String)]);
    return body.data.order;
  };
  const linkOf = ({ downloads }: Json): string => shop().url + downloads[0].url;
  const read = async ({ number, token }: Json): Promise<Json> =>
    (await shop().api.get(`/orders/${number}`, { 'order-token': token })).body.data;
  const fulfillmentsOf = async ({ number }: Json): Promise<Json> =>
    (await staff.get(`/orders/${number}/fulfillments`)).body.data;

  test('a guest buys one, downloads it three times, and the fourth says that it is used up', async () => {
    const order = await buys();
    expect(order).toMatchObject({
      status: 'completed',
      fulfillmentStatus: 'fulfilled',
      fulfillments: [{ provider: 'download', status: 'fulfilled' }],
      downloads: [{ title: 'A book', attemptsLeft: 3, expiresAt: null }],
    });
    const link = linkOf(order);
    for (let left = 2; left >= 0; left -= 1) {
      const got = await click(link);
      expect([got.status, got.bytes.equals(book.bytes)]).toEqual([200, true]);
      expect(got.headers.get('content-disposition')).toBe(
        `attachment; filename="book.epub"; filename*=UTF-8''book.epub`,
      );
      expect((await read(order)).downloads).toMatchObject([{ url: order.downloads[0].url, attemptsLeft: left }]);
    }
    expect(await click(link)).toMatchObject({ status: 410, code: 'download.used-up' });
    const { downloads } = await fulfillmentsOf(order);
    const log = (await staff.get(`/downloads/${downloads[0].id}/accesses`)).body.data;
    expect(log.map(({ outcome }: Json) => outcome)).toEqual(['used-up', 'counted', 'counted', 'counted']);
    expect(log[0]).toMatchObject({ address: '127.0.0.1', agent: 'node' });
  });

  test('staff give all attempts anew', async () => {
    const order = await buys({ attempts: 1, days: 2 });
    expect((await click(linkOf(order))).status).toBe(200);
    expect((await click(linkOf(order))).status).toBe(410);
    const [{ id }] = (await fulfillmentsOf(order)).downloads;
    const renewed = await staff.post(`/downloads/${id}/reset`);
    expect(renewed.body.data.downloads).toMatchObject([{ attempts: 1, attemptsLeft: 1 }]);
    const lasts = Date.parse(renewed.body.data.downloads[0].expiresAt) - Date.now();
    expect(Math.round(lasts / 3_600_000)).toBe(48);
    expect((await click(linkOf(order))).status).toBe(200);
  });

  test('what is paid back is not downloaded any more, and one line’s refund ends that line’s downloads only', async () => {
    const whole = await buys();
    expect((await click(linkOf(whole))).status).toBe(200);
    await staff.post(`/orders/${whole.number}/refund`, {});
    expect(await click(linkOf(whole))).toMatchObject({ status: 403, code: 'download.refunded' });
    expect((await read(whole)).downloads).toEqual([]);

    const goods = { price: 500, digital: true, delivery: { download: { files: [book.id] } } };
    const [first, other] = [await shop().sells(goods), await shop().sells(goods)];
    const who = await guest(shop().api, { sku: first.sku, quantity: 1 }, { sku: other.sku, quantity: 1 });
    const { order } = (await who.checkout()).body.data;
    const [one, two] = order.downloads.map(({ url }: Json) => shop().url + url);
    await staff.post(`/orders/${order.number}/refund`, { lines: [{ id: order.lines[0].id, quantity: 1 }] });
    expect((await click(one)).status).toBe(403);
    expect((await click(two)).status).toBe(200);
  });

  test('a refund that fails gives the downloads back', async () => {
    const order = await buys();
    const [{ id }] = (await fulfillmentsOf(order)).downloads;
    const test = shop().strapi.plugin('commerce').service('payment').find('test');
    const { refund } = test;
    test.refund = async () => ({ status: 'failed', reason: 'The card is gone.' });
    await staff.post(`/orders/${order.number}/refund`, {});
    test.refund = refund;
    expect((await fulfillmentsOf(order)).downloads).toMatchObject([{ id, revokedAt: null }]);
    expect((await click(linkOf(order))).status).toBe(200);
  });

  test('a download that broke off is gone on with at no cost; looking at it costs nothing either', async () => {
    const order = await buys({ attempts: 1 });
    const link = linkOf(order);
    const seen = await click(link, {}, 'HEAD');
    expect([seen.status, seen.headers.get('content-length'), seen.bytes.length]).toEqual([200, '5000', 0]);
    const begun = await click(link, { range: 'bytes=0-999' });
    expect([begun.status, begun.headers.get('content-range')]).toEqual([206, 'bytes 0-999/5000']);
    const rest = await click(link, { range: 'bytes=1000-' });
    expect([rest.status, Buffer.concat([begun.bytes, rest.bytes]).equals(book.bytes)]).toEqual([206, true]);
    expect((await click(link)).status).toBe(410);
    expect((await click(link, { range: 'bytes=0-' })).status).toBe(410);
    expect((await click(link, { range: 'bytes=9000-' })).status).toBe(410);
  });

  test('a range is no way around the limit: without an attempt before it, it costs one', async () => {
    const order = await buys({ attempts: 1 });
    expect((await click(linkOf(order), { range: 'bytes=1-' })).status).toBe(206);
    const { downloads } = await fulfillmentsOf(order);
    expect(downloads).toMatchObject([{ attemptsLeft: 0 }]);
  });

  test('limits are as they were when it was bought; unlimited is unlimited', async () => {
    const order = await buys({ attempts: 'unlimited', days: 'unlimited' });
    expect(order.downloads).toMatchObject([{ attemptsLeft: null, expiresAt: null }]);
    for (let i = 0; i < 5; i += 1) expect((await click(linkOf(order))).status).toBe(200);
    const late = await buys({ days: 1 });
    await shop().strapi.db.connection('commerce_downloads').where('title', 'A book').update({ expires_at: 1 });
    expect(await click(linkOf(late))).toMatchObject({ status: 410, code: 'download.expired' });
  });

  test('a file that cannot be reached costs nobody an attempt', async () => {
    const lost = await uploadFile(shop(), headers, { name: 'lost.zip' });
    const order = await buys({ attempts: 1 }, lost);
    const files = shop().strapi.db.connection('commerce_digital_files').where('document_id', lost.id);
    const [{ store_key }] = await files.clone().select('store_key');
    await files.clone().update({ store_key: '0'.repeat(24) });
    shop().strapi.log.level = 'silent';
    expect(await click(linkOf(order))).toMatchObject({ status: 503, code: 'download.unavailable' });
    await files.clone().update({ store_key });
    expect((await click(linkOf(order))).status).toBe(200);
  });

  test('an order that waits for its money gives nothing yet', async () => {
    const { sku } = await shop().sells({ price: 900, digital: true, delivery: { download: { files: [book.id] } } });
    const who = await guest(shop().api, { sku, quantity: 1 });
    const { order } = (await who.checkout('pending')).body.data;
    expect(order).toMatchObject({ status: 'pending', fulfillmentStatus: 'unfulfilled', downloads: [] });
    expect((await fulfillmentsOf(order)).downloads).toEqual([]);
  });

  test('a file that is offered or was bought stays; another one goes', async () => {
    await buys();
    expect(await staff.delete(`/digital-files/${book.id}`)).toMatchObject({
      status: 409,
      body: { error: { details: { code: 'file.in-use' } } },
    });
    const spare = await uploadFile(shop(), headers, { name: 'spare.pdf' });
    expect((await staff.delete(`/digital-files/${spare.id}`)).status).toBe(200);
    const { body } = await staff.get('/digital-files');
    expect(body.data.map(({ id }: Json) => id)).not.toContain(spare.id);
    expect(body.meta.pagination.total).toBe(body.data.length);
  });

  test('an order of a file that is gone waits for staff, who read the reason', async () => {
    const order = await buys({}, { id: 'nosuchfile' });
    expect(order).toMatchObject({ status: 'completed', fulfillmentStatus: 'unfulfilled', downloads: [] });
    expect((await staff.get(`/orders/${order.number}`)).body.data.attention).toBe('fulfillment-held');
    const [held] = (await fulfillmentsOf(order)).fulfillments;
    expect(held).toMatchObject({ status: 'held', failure: expect.stringContaining('nosuchfile') });
  });
});
