import { administrator } from '../support/administrator';
import type { Json } from '../support/api-client';
import { onEachDatabase } from '../support/each-database';
import { guest } from '../support/guest';
import { click, uploadFile } from '../support/private-files';
import { openPrivateS3 } from '../support/private-s3';

let s3: Awaited<ReturnType<typeof openPrivateS3>>;
beforeAll(async () => {
  s3 = await openPrivateS3(['goods', 'others']);
});
afterAll(() => s3.close());

const env = () => ({
  AWS_ACCESS_KEY_ID: 'S3RVER',
  AWS_ACCESS_SECRET: 'S3RVER',
  AWS_REGION: 'us-east-1',
  AWS_BUCKET: 'goods',
  AWS_ENDPOINT: s3.endpoint,
  COMMERCE_FILES_LINK_SECONDS: '60',
});

onEachDatabase(
  'downloads from S3',
  (shop) => {
    let headers: Record<string, string>;
    beforeAll(async () => {
      headers = await administrator(shop(), 'strapi-super-admin');
    });
    const buys = async (files: readonly string[]): Promise<Json> => {
      const { sku } = await shop().sells({ price: 900, digital: true, delivery: { download: { files: [...files] } } });
      return (await (await guest(shop().api, { sku, quantity: 1 })).checkout()).body.data.order;
    };

    test('the link works at once, is dead after its time, and cannot be bent to another key', async () => {
      const name = 'Größe "A"; x\r\nSet-Cookie: a=b.pdf'.replace(/[\r\n]/g, ' ');
      const book = await uploadFile(shop(), headers, { name });
      const other = await uploadFile(shop(), headers, { name: 'other.pdf' });
      const order = await buys([book.id]);
      const link = shop().url + order.downloads[0].url;
      const seen = await click(link, {}, 'HEAD');
      expect(seen.status).toBe(302);
      const sent = await click(link);
      expect([sent.status, sent.headers.get('cache-control')]).toEqual([302, 'private, no-store']);
      const signed = String(sent.headers.get('location'));
      expect(signed.startsWith(`${s3.endpoint}/goods/private/`)).toBe(true);

      const got = await click(signed);
      expect([got.status, got.bytes.equals(book.bytes)]).toEqual([200, true]);
      expect(got.headers.get('content-disposition')).toMatch(
        /^attachment; filename="[^"\r\n]*"; filename\*=UTF-8''[^"\s]+$/,
      );
      expect(got.headers.get('set-cookie')).toBeNull();

      const rows = await shop().strapi.db.connection('commerce_digital_files');
      const keyOf = (id: string) => rows.find((row: Json) => row.document_id === id).store_key as string;
      const bent = [
        signed.replace(keyOf(book.id), keyOf(other.id)),
        signed.replace('/goods/', '/others/'),
        signed.replace('X-Amz-Expires=60', 'X-Amz-Expires=9999'),
        signed.replace(/response-content-disposition=[^&]+/, 'response-content-disposition=inline'),
        signed.replace(/X-Amz-Signature=[^&]+&?/, ''),
      ];
      for (const each of bent) {
        expect(each).not.toBe(signed);
        expect([each, (await click(each)).status]).toEqual([each, 403]);
      }
      s3.mood.ahead = 61_000;
      expect((await click(signed)).status).toBe(403);
      s3.mood.ahead = 0;
      const { attemptsLeft } = (await shop().api.get(`/orders/${order.number}`, { 'order-token': order.token })).body
        .data.downloads[0];
      expect(attemptsLeft).toBe(2);
    });

    test.each([
      '..%2f..%2fetc%2fpasswd',
      '%2e%2e%2fprivate',
      '%252e%252e%252f',
      'a%00b',
      '%2fetc%2fpasswd',
      's3:%2f%2fothers%2fkey',
      `${'0'.repeat(24)}.${'A'.repeat(43)}`,
      'x'.repeat(300),
    ])('nobody names a file by its link: %s', async (token) => {
      const { status, headers: answered } = await click(`${shop().url}/api/commerce/downloads/${token}`);
      expect([400, 404]).toContain(status);
      expect(answered.get('location')).toBeNull();
    });

    test('while S3 is away, a click says so and costs no attempt', async () => {
      const book = await uploadFile(shop(), headers);
      const order = await buys([book.id]);
      const link = shop().url + order.downloads[0].url;
      shop().strapi.log.level = 'silent';
      s3.mood.down = true;
      expect(await click(link)).toMatchObject({ status: 503, code: 'download.unavailable' });
      s3.mood.down = false;
      const read = await shop().api.get(`/orders/${order.number}`, { 'order-token': order.token });
      expect(read.body.data.downloads[0].attemptsLeft).toBe(3);
    });
  },
  env,
);
