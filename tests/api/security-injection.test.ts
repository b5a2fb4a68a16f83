import { administrator } from '../support/administrator';
import type { DatabaseKind } from '../support/databases';
import { guest } from '../support/guest';
import { type Goods, type Sample, sampleOf } from '../support/route-samples';
import { ask, type Route, routesOf } from '../support/routes';
import { type Shop, startShop } from '../support/shop';
import { newSeed, rounds, seeded } from '../support/storm';

const sleeps = ["'; select pg_sleep(3)--", '1) or pg_sleep(3) is null--', "' || (select randomblob(500000000)) || '"];
const pieces = ["'", '"', '`', ';', '--', '/*', '*/', '\\', '%', '_', '$1', '?', '??', ':id', '{}', '[]', '\u0000'];
const phrases = [
  ...sleeps,
  "' or '1'='1",
  '1; drop table commerce_orders--',
  "' union select password from admin_users--",
  "x' and 1=cast((select version()) as int)--",
  "\\'; delete from commerce_carts;--",
  '1e309',
  '9'.repeat(400),
  '-1',
  '\uD800',
  '\uFFFE\u202E',
  '𝒜'.repeat(50),
  '../../../../etc/passwd',
  '%00',
  '%2e%2e%2f',
  '{{7*7}}',
  '${7*7}',
  '<script>alert(1)</script>',
  '{"$gt":""}',
  'constructor',
  '__proto__',
  'true',
  'null',
];

/** Milliseconds. */
const slow = 100;

/** Half a character cannot stand in an address: nobody could send it. */
const inAddress = (text: unknown): string => String(text).replace(/[\uD800-\uDFFF]/g, '?');

/** Puts the text at one place of a request: a path's parameter, a query's value, a key, or somewhere in its body. */
const places = (sample: Sample): ((text: unknown) => Sample)[] => [
  ...Object.keys(sample.params ?? {}).map((name) => (text: unknown) => ({
    ...sample,
    params: { ...sample.params, [name]: inAddress(text) },
  })),
  ...(sample.query ?? '').split('&').map((pair) => (text: unknown) => ({
    ...sample,
    query: `${pair.split('=')[0] || 'q'}=${encodeURIComponent(inAddress(text))}`,
  })),
  ...Object.entries(sample.body ?? {}).flatMap(([key, value]) => [
    (text: unknown) => ({ ...sample, body: { ...sample.body, [key]: text } }),
    (text: unknown) => ({ ...sample, body: { ...sample.body, [String(text)]: value } }),
    ...(typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.keys(value).map((inner) => (text: unknown) => ({
          ...sample,
          body: { ...sample.body, [key]: { ...value, [inner]: text } },
        }))
      : []),
  ]),
];

describe.each<DatabaseKind>(['sqlite', 'postgres'])('whatever is written anywhere (%s)', (kind) => {
  let shop: Shop;
  let goods: Goods;
  let actors: { buyer: Readonly<Record<string, string>>; staff: Readonly<Record<string, string>> };

  beforeAll(async () => {
    shop = await startShop({ database: kind });
    const { sku, slug, documentId } = await shop.sells();
    const buyer = await guest(shop.api, { sku, quantity: 1 });
    goods = { sku, slug, documentId, line: (await buyer.cart()).body.data.lines[0].id, number: '1001' };
    actors = { buyer: buyer.headers, staff: await administrator(shop, 'strapi-super-admin') };
  });
  afterAll(() => shop?.stop());

  test('is data: no failure, no waiting, no table gone', async () => {
    const seed = newSeed();
    process.stdout.write(`The injections' seed is ${seed}.\n`);
    const random = seeded(seed);
    // What is no JSON is told by Strapi, each time.
    shop.strapi.log.level = 'silent';
    const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
    const text = () => (random() < 0.5 ? pick(phrases) : Array.from({ length: 6 }, () => pick(pieces)).join(''));
    const timed = async (route: Route, sample: Sample) => {
      const started = performance.now();
      const { status, text: answer } = await ask(shop, route, sample, actors[route.staff ? 'staff' : 'buyer']);
      return { status, text: answer, took: performance.now() - started };
    };
    /** A statement that sleeps does so each time; a busy machine does not, and takes as long for what is harmless. */
    const isAlwaysSlow = async (route: Route, sample: Sample): Promise<boolean> => {
      for (let again = 0; again < 5; again += 1) {
        const { took } = await timed(route, sample);
        const { took: usual } = await timed(route, sampleOf(goods, route));
        if (took < usual + slow) return false;
      }
      return true;
    };
    const inputs = routesOf(shop)
      .flatMap((route) =>
        places(sampleOf(goods, route)).map((put) => [route, put] as [Route, (text: unknown) => Sample]),
      )
      .map((input) => ({ input, place: random() }))
      .sort((a, b) => a.place - b.place)
      .map(({ input }) => input);
    expect(inputs.length).toBeGreaterThan(50);
    process.stdout.write(`${inputs.length} inputs.\n`);
    const failures: string[] = [];
    // Every input of every route at least once in a whole storm, a sixth of them in another; each time with something else.
    for (let n = 0; n < rounds(Math.ceil(inputs.length / 6), Math.max(inputs.length, 500)); n += 1) {
      const [route, put] = inputs[n % inputs.length] as [Route, (text: unknown) => Sample];
      const payload = text();
      const { status, text: answer, took } = await timed(route, put(payload));
      const told = `${route.handler} with ${JSON.stringify(payload)}`;
      if (status >= 500 || /syntax error at|SQLITE_ERROR|does not exist/i.test(answer))
        failures.push(`${told}: ${status} ${answer.slice(0, 200)}`);
      if (took > slow && (await isAlwaysSlow(route, put(payload)))) failures.push(`${told}: ${Math.round(took)} ms`);
    }
    for (const name of ['cart-token', 'order-token', 'idempotency-key']) {
      for (const phrase of phrases.filter((each) => /^[\x20-\x7e]+$/.test(each))) {
        const { status } = await shop.api.post('/checkout/confirm', {}, { [name]: phrase });
        if (status >= 500) failures.push(`${name} ${phrase}: ${status}`);
      }
    }
    expect(failures).toEqual([]);
    for (const table of ['commerce_carts', 'commerce_orders', 'admin_users']) {
      expect(await shop.strapi.db.connection.schema.hasTable(table)).toBe(true);
    }
  }, 300_000);
});
