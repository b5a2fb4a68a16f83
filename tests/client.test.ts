import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import * as currencies from 'dinero.js/currencies';
import { exponentOf, isCurrency } from '../src/plugins/commerce/server/src/money';
import { clientFile, createShop, decimalsOf, formatMoney, memoryStorage, ShopError } from './support/built-client';
import { root } from './support/server-environment';

const run = promisify(execFile);

/** A shop that answers as it is told, one answer after the other; and what it was asked. */
const told = (...answers: (() => Response)[]) => {
  const asked: { url: string; headers: Record<string, string>; body: string }[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    asked.push({ url, headers: init.headers as Record<string, string>, body: `${init.body as string}` });
    const answer = answers.shift();
    if (!answer) throw new Error('The shop was asked once more than it expected.');
    return answer();
  };
  return { asked, fetch };
};
const json =
  (status: number, body: unknown, headers = {}) =>
  () =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
const lost = () => {
  throw new TypeError('fetch failed');
};
const cart = { token: 'the-token', status: 'open', lines: [] };
const url = 'https://shop.example';

test('the client has less than 8 kB, and needs nothing else', () => {
  const code = readFileSync(clientFile);
  const size = gzipSync(code).length;
  process.stdout.write(`The client: ${size} bytes, gzipped.\n`);
  expect(size).toBeLessThan(8000);
  expect(code.toString()).not.toMatch(/\b(import|require)\s*[({*"']/);
});

test('Node loads it as it is, without a bundler', async () => {
  const code = `import { formatMoney } from '${clientFile}'; console.log(formatMoney(123450, 'EUR', 'en'));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code]);
  expect(stdout.trim()).toBe('€1,234.50');
});

test('its types are those of the API', async () => {
  await run('npx', ['tsx', 'scripts/client/index.ts', '--check'], { cwd: root });
});

test('a lost answer is asked for again under the same key, and a busy shop after the time it names', async () => {
  const { asked, fetch } = told(lost, json(503, {}, { 'retry-after': '0.1' }), json(201, { data: cart }));
  const shop = createShop({ url, fetch, storage: memoryStorage() });
  expect(await shop.createCart({ lines: [{ sku: 'A', quantity: 1 }] })).toMatchObject({ token: 'the-token' });
  expect(asked).toHaveLength(3);
  expect(new Set(asked.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  expect(asked[0]?.headers['idempotency-key']).toMatch(/^[0-9a-f]{32}$/);
});

test('what was refused, or may have been removed, is not asked for again', async () => {
  const refused = { error: { message: 'No.', details: { code: 'discount.not-applicable' } } };
  const { asked, fetch } = told(json(422, refused), lost, () => new Response('<html>', { status: 500 }));
  const shop = createShop({ url, fetch, storage: memoryStorage() });
  const codeOf = async (call: Promise<unknown>) => {
    const error: unknown = await call.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    return error instanceof ShopError ? [error.status, error.code] : error;
  };
  expect(await codeOf(shop.applyDiscountCode({ code: 'X' }))).toEqual([422, 'discount.not-applicable']);
  expect(await codeOf(shop.removeCartLine({ id: '1' }))).toBeInstanceOf(TypeError);
  expect(await codeOf(shop.cart())).toEqual([500, 'http.500']);
  expect(asked).toHaveLength(3);
});

test('the token of a cart is kept where it was told to, and shown from then on', async () => {
  const { asked, fetch } = told(
    json(201, { data: cart }),
    json(200, { data: cart }),
    json(200, { data: [], meta: {} }),
  );
  const storage = memoryStorage();
  await createShop({ url, fetch, storage }).createCart();
  const later = createShop({ url: `${url}/`, prefix: '/v1', fetch, storage });
  await later.cart();
  await later.catalogProducts({ q: 'red & blue', page: 2, inStock: true, option: { Size: 'M' } });
  expect(asked[1]).toMatchObject({ url: `${url}/v1/commerce/cart`, headers: { 'cart-token': 'the-token' } });
  expect(asked[2]?.url).toBe(
    `${url}/v1/commerce/catalog/products?q=red+%26+blue&page=2&inStock=true&option%5BSize%5D=M`,
  );
});

test('a session that has ended is dropped, and the call made as a guest', async () => {
  const { asked, fetch } = told(json(200, { jwt: 'old' }), json(401, {}), json(200, { data: cart }));
  const shop = createShop({ url, fetch, storage: memoryStorage() });
  await shop.signIn({ identifier: 'ada', password: 'secret' });
  await shop.cart();
  expect(asked.map(({ headers }) => headers.authorization)).toEqual([undefined, 'Bearer old', undefined]);
});

test('what is put into a cart that has become an order opens a new one', async () => {
  const closed = { error: { message: 'Closed.', details: { code: 'cart.closed', status: 'ordered' } } };
  const { asked, fetch } = told(json(201, { data: cart }), json(409, closed), json(201, { data: cart }));
  const shop = createShop({ url, fetch, storage: memoryStorage() });
  await shop.addToCart({ sku: 'A', quantity: 1 });
  await shop.addToCart({ sku: 'A', quantity: 2 });
  expect(asked.map(({ url: at, headers }) => [at.split('/commerce')[1], headers['cart-token']])).toEqual([
    ['/cart', undefined],
    ['/cart/lines', 'the-token'],
    ['/cart', undefined],
  ]);
  expect(JSON.parse(asked[2]?.body ?? '')).toEqual({ lines: [{ sku: 'A', quantity: 2 }] });
});

test('amounts of every currency are written as they are counted', () => {
  for (const code of Object.keys(currencies).filter(isCurrency)) {
    expect([code, decimalsOf(code)]).toEqual([code, exponentOf(code)]);
  }
  const written = [
    formatMoney(123456, 'EUR', 'en'),
    formatMoney(-5, 'USD', 'en-US'),
    formatMoney(5000, 'JPY', 'en'),
    formatMoney(1234, 'KWD', 'en').replace(/\s/, ' '),
    // Filler is not written with decimals, unless there are some.
    formatMoney(500000, 'HUF', 'en').replace(/\s/, ' '),
    formatMoney(500050, 'HUF', 'en').replace(/\s/, ' '),
  ];
  expect(written).toEqual(['€1,234.56', '-$0.05', '¥5,000', 'KWD 1.234', 'HUF 5,000', 'HUF 5,000.50']);
});
