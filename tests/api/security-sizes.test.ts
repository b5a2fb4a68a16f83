import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { administrator } from '../support/administrator';
import { customer } from '../support/customer';
import { guest } from '../support/guest';
import { type Goods, sampleOf } from '../support/route-samples';
import { actorOf, ask, type Route, routesOf } from '../support/routes';
import { type Shop, startShop } from '../support/shop';
import { fingerprints } from '../support/whole-database';

/** Strapi's own reads of what editors write. */
const entries = /^plugin::commerce\.(product|category)\./;
const most = 256 * 1024;

let shop: Shop;
let goods: Goods;
let headers: Readonly<Record<string, string>>;
let customerHeaders: Readonly<Record<string, string>>;
let staffHeaders: Readonly<Record<string, string>>;
beforeAll(async () => {
  shop = await startShop({ database: 'sqlite', env: { COMMERCE_RUN_JOBS: 'false' } });
  const { sku, slug, documentId } = await shop.sells();
  const buyer = await guest(shop.api, { sku, quantity: 1 });
  headers = buyer.headers;
  customerHeaders = (await customer(shop)).headers;
  staffHeaders = await administrator(shop, 'strapi-super-admin');
  goods = { sku, slug, documentId, line: (await buyer.cart()).body.data.lines[0].id, number: '1001' };
});
afterAll(() => shop?.stop());

const headersFor = (route: Route) =>
  ({ staff: staffHeaders, customer: customerHeaders, guest: headers })[actorOf(route)];

const withBody = () =>
  routesOf(shop).filter(
    ({ method, staff, handler }) =>
      !staff && !handler.endsWith('.webhook') && ['POST', 'PATCH', 'PUT'].includes(method),
  );

interface Raw {
  readonly status: number;
  readonly code: string | undefined;
}

/** Sends bytes as they are; without a length they go in chunks. */
const raw = (path: string, chunks: readonly (string | Buffer)[], more: Readonly<Record<string, string>> = {}) =>
  new Promise<Raw>((resolve, reject) => {
    const sent = request(shop.url + path, { method: 'POST', headers: { 'content-type': 'application/json', ...more } });
    let ended = false;
    sent.on('response', (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => {
        ended = true;
        resolve({ status: answer.statusCode ?? 0, code: JSON.parse(text).error?.details.code });
      });
    });
    // The server may hang up on what it does not want to read, after it has answered.
    sent.on('error', (error) => setTimeout(() => ended || reject(error), 200));
    for (const chunk of chunks) sent.write(chunk);
    sent.end();
  });

const chunksOf = (bytes: number): string[] => {
  const chunk = ' '.repeat(16 * 1024);
  return ['{', ...Array.from({ length: Math.ceil(bytes / chunk.length) }, () => chunk), '}'];
};

test('a body of more than 256 kB is refused everywhere, and changes nothing', async () => {
  const before = await fingerprints(shop);
  for (const route of withBody()) {
    const text = JSON.stringify({ ...sampleOf(goods, route).body, note: 'x'.repeat(most) });
    const answer = await ask(shop, route, { ...sampleOf(goods, route), body: text as never }, headers);
    expect([route.handler, answer.status]).toEqual([route.handler, 413]);
    expect(answer.body).toMatchObject({ data: null, error: { status: 413, details: { code: 'request.too-large' } } });
  }
  expect(await fingerprints(shop)).toEqual(before);
});

test('one byte makes the difference', async () => {
  const padded = (bytes: number) => `{${' '.repeat(bytes - 2)}}`;
  expect((await shop.api.post('/cart', padded(most))).status).toBe(201);
  expect((await shop.api.post('/cart', padded(most + 1))).status).toBe(413);
});

test('whether its length is announced or not, in whatever letters the path is written', async () => {
  for (const path of ['/api/commerce/cart', '/API/Commerce/CART']) {
    expect(await raw(path, chunksOf(most + 1))).toEqual({ status: 413, code: 'request.too-large' });
    expect(await raw(path, chunksOf(1000))).toEqual({ status: 201, code: undefined });
  }
  expect(await raw('/api/commerce/cart', chunksOf(20 * 1024 * 1024))).toMatchObject({ status: 413 });
});

test('and not compressed: a small body could be a large one', async () => {
  const bomb = gzipSync(chunksOf(10 * 1024 * 1024).join(''));
  expect(bomb.length).toBeLessThan(most);
  expect(await raw('/api/commerce/cart', [bomb], { 'content-encoding': 'gzip' })).toEqual({
    status: 400,
    code: 'request.encoding',
  });
});

test('other parts of the site keep their own limits', async () => {
  const long = { identifier: 'x'.repeat(most + 1), password: 'x' };
  expect((await shop.client('/api/auth/local').post('', long)).status).not.toBe(413);
});

test('a fifth object inside four others is refused, four are read', async () => {
  const deep = (depth: number): unknown => (depth ? { in: deep(depth - 1) } : 1);
  for (const route of withBody()) {
    const answer = await ask(shop, route, { ...sampleOf(goods, route), body: { in: deep(4) } }, headersFor(route));
    expect([route.handler, answer.body.error.details.code]).toEqual([route.handler, 'request.too-deep']);
    const shallow = await ask(shop, route, { ...sampleOf(goods, route), body: { in: deep(3) } }, headersFor(route));
    expect([route.handler, shallow.body.error.details.code]).toEqual([route.handler, 'request.unknown-key']);
  }
  const hole = `{"in":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
  const headersWithKey = { ...headers, 'idempotency-key': 'deep' };
  expect((await shop.api.post('/cart', hole, headersWithKey)).body.error.details.code).toBe('request.too-deep');
  const payment = { provider: 'test', options: { more: { outcome: 'captured' } } };
  const fits = await shop.api.post('/checkout', { payment, expectedTotal: 1 }, headers);
  expect(fits.body.error.details.code).not.toBe('request.too-deep');
});

test('a page holds 100 at most, wherever there are pages', async () => {
  const paged: string[] = [];
  for (const route of routesOf(shop).filter(({ method }) => method === 'GET')) {
    const sample = sampleOf(goods, route);
    const others = (sample.query ?? '').split('&').filter((part) => part && !part.startsWith('page'));
    const page = async (name: string, size: number) => {
      const query = [...others, `${name}=${size}`].join('&');
      return (await ask(shop, route, { ...sample, query }, headersFor(route))).status;
    };
    // Strapi's own reads of entries have its own way of saying it, and cut off what is too much.
    if (entries.test(route.handler)) continue;
    expect([route.handler, await page('pageSize', 101)]).toEqual([route.handler, 400]);
    if ((await page('pageSize', 100)) !== 400) paged.push(route.handler);
  }
  expect(paged).toEqual(expect.arrayContaining(['catalog.products', 'orders.list', 'jobs.list', 'customers.list']));
});

test('200 lines, keys of 255 letters, and no more', async () => {
  const lines = (count: number) => Array.from({ length: count }, (_, n) => ({ sku: `S${n}`, quantity: 1 }));
  expect((await shop.api.post('/cart', { lines: lines(201) })).status).toBe(400);
  expect((await shop.api.post('/cart', { lines: lines(200) })).body.error.details.code).not.toBe('request.invalid');
  for (const [length, status] of [
    [255, 201],
    [256, 400],
  ] as const) {
    expect((await shop.api.post('/cart', {}, { 'idempotency-key': 'k'.repeat(length) })).status).toBe(status);
  }
});
