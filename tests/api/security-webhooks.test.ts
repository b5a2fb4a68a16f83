import { writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { copyApp } from '../support/app-copy';
import { bootedDatabase, type Database } from '../support/databases';
import { signature, signedWebhook } from '../support/fake-stripe';
import { type ServerProcess, startServer } from '../support/server-process';
import { inspect } from '../support/sql';
import { rounds, whole, within } from '../support/storm';
import { until } from '../support/until';

const secrets = ['whsec_old', 'whsec_new'];
const env = {
  STRIPE_SECRET_KEY: 'sk_test_guarded',
  STRIPE_PUBLISHABLE_KEY: 'pk_test_guarded',
  STRIPE_WEBHOOK_SECRET: secrets.join(),
  // Nobody is there: what is stored is enough here.
  STRIPE_API_BASE: 'http://127.0.0.1:9',
  COMMERCE_RUN_JOBS: 'false',
};
const now = () => Math.floor(Date.now() / 1000);
const intent = { id: 'pi_1', object: 'payment_intent' };

/** Sends bytes as they are. 0: hung up on before an answer. */
const send = (server: ServerProcess, body: Buffer | string, headers: Record<string, string> = {}): Promise<number> =>
  new Promise((resolve) => {
    const url = `${server.url}/api/commerce/payments/stripe/webhook`;
    // A connection kept from before may be given up by the other end just now.
    const sent = request(url, {
      agent: false,
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
    });
    sent.on('response', (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', () => resolve(0));
    sent.end(body);
  });

const event = (over: Parameters<typeof signedWebhook>[3] = {}, by: readonly string[] = ['whsec_new']) =>
  signedWebhook(by, 'payment_intent.succeeded', intent, over);

const stored = async (database: Database): Promise<number> =>
  inspect(database, async (sql) => (await sql('commerce_payment_news_items')).length);

describe('a webhook', () => {
  let database: Database;
  let server: ServerProcess;
  beforeAll(async () => {
    database = await bootedDatabase('sqlite');
    server = await startServer({ database, env });
  });
  afterAll(async () => {
    await server?.stop();
    await database?.drop();
  });

  const { body } = event();
  const at = now();
  const v1 = (bytes: Buffer, time: number, secret = 'whsec_new') => `v1=${signature(bytes, secret, time)}`;
  const signed = (time: string | number, ...signatures: string[]) => [`t=${time}`, ...signatures].join(',');
  /** Signed so many seconds from now, by then. */
  const aged = (seconds: number) => {
    const time = now() + seconds;
    return signed(time, v1(body, time));
  };
  const changed = Buffer.from(body.toString().replace('pi_1', 'pi_2'));
  const respelled = Buffer.from(JSON.stringify(JSON.parse(body.toString()), null, 1));
  const live = event({ livemode: true });
  const foreign = event({ account: 'acct_other' });
  const notJson = Buffer.from('{"id":');
  const huge = Buffer.alloc(2 * 1024 * 1024, 0x20);

  const forgeries: readonly (readonly [string, Buffer, string | (() => string) | undefined])[] = [
    ['no signature', body, undefined],
    ['an empty one', body, ''],
    ['another secret', body, signed(at, v1(body, at, 'whsec_other'))],
    ['an empty secret', body, signed(at, v1(body, at, ''))],
    ['one byte changed', changed, signed(at, v1(body, at))],
    ['written anew', respelled, signed(at, v1(body, at))],
    ['a byte more', Buffer.concat([body, Buffer.from(' ')]), signed(at, v1(body, at))],
    ['v0 only', body, signed(at, v1(body, at).replace('v1', 'v0'))],
    ['no time', body, v1(body, at)],
    ['t=0', body, signed(0, v1(body, 0))],
    ['a time too long ago', body, () => aged(-301)],
    ['a time too far ahead', body, () => aged(330)],
    ['another time than signed', body, signed(at + 1, v1(body, at))],
    ['two times', body, `t=${at},t=${at - 400},${v1(body, at)}`],
    ['a time in words', body, signed('now', v1(body, at))],
    ['half a signature', body, signed(at, v1(body, at).slice(0, 40))],
    ['the signature in capitals', body, signed(at, v1(body, at).toUpperCase())],
    ['a live event in test mode', live.body, live.headers['stripe-signature']],
    ['another account', foreign.body, foreign.headers['stripe-signature']],
    ['signed, but no event', notJson, signed(at, v1(notJson, at))],
    ['2 MB, signed', huge, signed(at, v1(huge, at))],
  ];

  test.each(forgeries)('with %s is refused, and nothing is stored', async (_title, bytes, header) => {
    const before = await stored(database);
    const given = typeof header === 'function' ? header() : header;
    expect(await send(server, bytes, given === undefined ? {} : { 'stripe-signature': given })).toBe(400);
    expect(await stored(database)).toBe(before);
  });

  test('of ten minutes ago or from now is refused with a line in the log that names the difference', async () => {
    for (const [seconds, words] of [
      [-600, /its time stamp is 6\d\d s behind this clock/],
      [600, /its time stamp is (600|5\d\d) s ahead of this clock/],
    ] as const) {
      expect(await send(server, body, { 'stripe-signature': aged(seconds) })).toBe(400);
      await until(
        async () => server.output(),
        (told) => words.test(told),
      );
    }
  });

  test('is trusted by either secret while one replaces the other, within five minutes to either side', async () => {
    const good = [
      event({}, ['whsec_old']),
      event({}, ['whsec_new']),
      event({}, ['whsec_other', 'whsec_new']),
      event({ at: now() - 240 }),
      event({ at: now() + 240 }),
    ];
    for (const one of good) expect(await send(server, one.body, { ...one.headers })).toBe(200);
    expect(await stored(database)).toBe(good.length);
    const [first] = good;
    expect(await send(server, first?.body ?? '', { ...first?.headers })).toBe(200);
    expect(await stored(database)).toBe(good.length);
  });

  test('gets through a flood of garbage within a second, and the flood takes no memory', async () => {
    const resident = () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.process.pid}/status`, 'utf8'))?.[1]) / 1024;
    const [seconds, perSecond] = [rounds(3, 30), 1000];
    const garbage = Buffer.alloc(10 * 1024 * 1024, 0x41);
    const before = resident();
    let most = before;
    const flood: Promise<number>[] = [];
    const slowest: number[] = [];
    for (let tick = 0; tick < seconds * 10; tick += 1) {
      for (let n = 0; n < perSecond / 10; n += 1)
        flood.push(send(server, garbage, { 'stripe-signature': 't=1,v1=00' }));
      const began = performance.now();
      const one = event();
      expect(await send(server, one.body, { ...one.headers })).toBe(200);
      slowest.push(performance.now() - began);
      most = Math.max(most, resident());
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, 100 - slowest[tick]!)));
    }
    expect((await Promise.all(flood)).filter((status) => status !== 400 && status !== 0)).toEqual([]);
    console.log(`memory +${Math.round(most - before)} MB, good events at most ${Math.round(Math.max(...slowest))} ms`);
    expect(most - before).toBeLessThan(100);
    // In a run beside others the machine may do something else for a moment: that is not the flood's doing.
    const inOrder = [...slowest].sort((a, b) => a - b);
    expect(inOrder[whole ? inOrder.length - 1 : Math.floor(inOrder.length * 0.8)]).toBeLessThan(within(1000));
  });
});

const list = (parser: unknown, order: 'usual' | 'parser first' = 'usual'): unknown[] => {
  const rest = ['strapi::logger', 'strapi::errors', 'strapi::security'];
  const tail = ['strapi::poweredBy', 'strapi::query', 'strapi::session', 'strapi::favicon', 'strapi::public'];
  return order === 'usual' ? [...rest, 'strapi::cors', parser, ...tail] : [parser, ...rest, 'strapi::cors', ...tail];
};
const body = (config: object) => ({ name: 'strapi::body', config });

const setUps: readonly (readonly [string, unknown[]])[] = [
  ['the usual parser', list('strapi::body')],
  ['small limits', list(body({ jsonLimit: '1b', formLimit: '1b', textLimit: '1b' }))],
  ['the raw body kept', list(body({ includeUnparsed: true }))],
  ['compression', ['strapi::compression', ...list('strapi::body')]],
  ['files parsed', list(body({ formidable: { maxFileSize: 1 }, multipart: true }))],
  ['the parser first of all', list('strapi::body', 'parser first')],
];

test.each(setUps)(
  'with %s a signature is still over the bytes that arrived',
  async (_title, middlewares) => {
    const app = await copyApp({ plugin: 'built' });
    const database = await bootedDatabase('sqlite');
    const file = path.join(app.appDir, 'dist/config/middlewares.js');
    await writeFile(file, `module.exports = ${JSON.stringify(middlewares)};`);
    const server = await startServer({ database, env, appDir: app.appDir });
    try {
      const one = event({ note: 'Grüße, 中文' });
      expect(await send(server, one.body, { ...one.headers })).toBe(200);
      expect(await stored(database)).toBe(1);
    } finally {
      await server.stop();
      await database.drop();
      await app.remove();
    }
  },
  120_000,
);
