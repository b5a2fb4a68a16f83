import { randomBytes } from 'node:crypto';
import { administrator } from '../support/administrator';
import type { Answer } from '../support/api-client';
import { bootedDatabase, type Database } from '../support/databases';
import { type FakeStripe, startFakeStripe } from '../support/fake-stripe';
import { guest } from '../support/guest';
import { withTask, jobsIn } from '../support/register-task';
import { address } from '../support/route-samples';
import { type ServerProcess, startServer } from '../support/server-process';
import { until } from '../support/until';
import { startShop } from '../support/shop';
import { inspect } from '../support/sql';
import { dumpSqlite } from '../support/whole-database';

const mark = (kind: string): string => `${kind}Marked${randomBytes(6).toString('hex')}`;
/** The shop owner's: in no answer, no log and no table. */
const keys = [`sk_test_${mark('key')}`, `whsec_${mark('old')}`, `whsec_${mark('new')}`] as const;
/** Bearer secrets: in no log, and in tables as hashes only. */
const bearers: string[] = [];
/** People's own: in no log. */
const personal: string[] = [];

const keep = (list: string[], text: string): string => {
  list.push(text);
  return text;
};
const own = (kind: string): string => keep(personal, mark(kind));
const person = () => ({
  email: keep(personal, `${mark('mail').toLowerCase()}@example.com`),
  phone: own('phone'),
  note: own('note'),
  shippingAddress: { ...address, name: own('name'), line1: own('street'), city: own('city') },
});

let stripe: FakeStripe;
let database: Database;
let server: ServerProcess;
let sku: string;

beforeAll(async () => {
  stripe = await startFakeStripe();
  database = await bootedDatabase('sqlite');
  const shop = await startShop({ database });
  ({ sku } = await shop.sells({ price: 900 }));
  await shop.stop();
  const [STRIPE_SECRET_KEY, ...secrets] = keys;
  const STRIPE_WEBHOOK_SECRET = secrets.join(',');
  const env = { LOG_LEVEL: 'silly', STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET, STRIPE_PUBLISHABLE_KEY: 'pk_test_open' };
  server = await startServer({ database, env: { ...env, STRIPE_API_BASE: stripe.url } });
});
afterAll(async () => {
  await server?.stop();
  await stripe?.stop();
  await database?.drop();
});

/** A purchase with everything that can be told, and what goes wrong on the way. */
const buy = async (provider: string, trouble?: 'error' | 'drop-answer'): Promise<Answer[]> => {
  const buyer = await guest(server.api, { sku, quantity: 1 });
  keep(bearers, buyer.headers['cart-token'] ?? '');
  if (trouble) stripe.faults.next({ kind: trouble }, 3);
  const buys = person();
  const payment = { provider, returnUrl: `http://localhost/${own('return')}` };
  const body = { ...buys, payment, expectedTotal: await buyer.total() };
  const headers = { ...buyer.headers, 'idempotency-key': keep(bearers, mark('once')) };
  const bought = await server.api.post('/checkout', body, headers);
  if (bought.status === 201) keep(bearers, bought.body.data.order.token);
  const wrong = { 'cart-token': keep(bearers, mark('cart')), 'order-token': keep(bearers, mark('order')) };
  const jwt = { authorization: `Bearer ${keep(bearers, mark('jwt'))}` };
  return [
    bought,
    await server.api.get('/orders/1001', wrong),
    await server.api.get('/cart', { ...wrong, ...jwt }),
    await server.api.post('/checkout/confirm', {}, wrong),
    await server.api.patch('/cart', `{"email":"${own('broken')}@example.com"`, buyer.headers),
    await buyer.confirm(),
    await buyer.cancel(),
  ];
};

test('fifty secrets put through every flow are in no log, no answer, no table', async () => {
  const answers = [
    ...(await buy('stripe')),
    ...(await buy('test')),
    ...(await buy('manual')),
    ...(await buy('stripe', 'error')),
    ...(await buy('stripe', 'drop-answer')),
  ];
  expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThanOrEqual(3);
  const login = { username: mark('user'), email: keep(personal, `${mark('u').toLowerCase()}@example.com`) };
  const password = keep(bearers, `Pass-${mark('word')}`);
  const auth = `${server.url}/api/auth/local/register`;
  const init = { method: 'POST', headers: { 'content-type': 'application/json' } };
  expect((await fetch(auth, { ...init, body: JSON.stringify({ ...login, password }) })).status).toBe(200);
  await server.stop();

  expect(keys.length + bearers.length + personal.length).toBeGreaterThanOrEqual(50);
  const found = (text: string, secrets: readonly string[]) => secrets.filter((secret) => text.includes(secret));
  expect(server.output()).toContain('POST /api/commerce/checkout');
  expect(found(server.output(), [...keys, ...bearers, ...personal])).toEqual([]);
  expect(server.output()).not.toMatch(/_secret_|sk_test|whsec_/);
  expect(found(answers.map(({ text }) => text).join('\n'), keys)).toEqual([]);

  const tables = await inspect(database, dumpSqlite);
  expect(tables.commerce_orders).toContain(personal[0]);
  const leaks = Object.entries(tables).filter(([, rows]) => found(rows, [...keys, ...bearers]).length > 0);
  expect(leaks.map(([table]) => table)).toEqual([]);
  const vendors = Object.entries(tables).filter(([, rows]) => /\b(sk|rk)_(test|live)_|whsec_/.test(rows));
  expect(vendors.map(([table]) => table)).toEqual([]);
});

test('what a failed job died of is shown to staff without its secrets', async () => {
  const shop = await startShop({
    database: 'sqlite',
    prepare: withTask('leaks', async () => {
      throw Object.assign(new Error(`Wrong key ${keys[0]} for ${personal[0]}`), { raw: { headers: keys } });
    }),
  });
  shop.strapi.log.level = 'silent';
  await shop.strapi.db.transaction(({ trx }) =>
    jobsIn(shop.strapi).add(
      { strapi: shop.strapi, sql: trx, afterCommit: () => undefined, beforeCommit: () => undefined },
      'leaks',
      {},
    ),
  );
  const staff = shop.client('/commerce', await administrator(shop, 'strapi-super-admin'));
  const errorOf = async (): Promise<string | undefined> =>
    (await staff.get('/jobs?pageSize=100')).body.data.find(({ task }: { task: string }) => task === 'leaks')?.error;
  expect(await until(errorOf, Boolean)).toBe('Wrong key [secret] for [e-mail]');
  await shop.stop();
});
