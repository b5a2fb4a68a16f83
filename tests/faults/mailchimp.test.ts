import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import type { Knex } from 'knex';
import { bootedDatabase, type Database } from '../support/databases';
import { type FakeMailchimp, startFakeMailchimp } from '../support/fake-mailchimp';
import { guest } from '../support/guest';
import { deeds, expectWithinItsApi } from '../support/mailchimp-shop';
import { onlineRetail } from '../support/online-retail';
import { pastBooks } from '../support/past-books';
import { root, serverEnvironment } from '../support/server-environment';
import { startShop } from '../support/shop';
import { inspect } from '../support/sql';
import { newStorm, rounds, together, whole } from '../support/storm';
import { openStormShop, type StormShop } from '../support/storm-shop';
import { until } from '../support/until';

let mailchimp: FakeMailchimp;
beforeEach(async () => {
  mailchimp = await startFakeMailchimp();
});
afterEach(() => mailchimp?.stop());

const untold = (sql: Knex) =>
  sql('commerce_mailchimp_entries')
    .whereNotNull('changed_at')
    .count({ n: '*' })
    .first()
    .then((row) => Number(row?.n));

describe('a day without Mailchimp', () => {
  let shop: StormShop;
  beforeEach(async () => {
    shop = await openStormShop({ goods: [{ price: 1000 }, { price: 700 }], env: mailchimp.env });
  });
  afterEach(() => shop?.stop());

  test('costs no checkout anything; then each order arrives once, each person’s in order, over ten connections at most', async () => {
    const random = newStorm();
    const buyers = rounds(4, 60);
    const each = rounds(3, 10);
    const buys = async (buyer: number, turn: number): Promise<string> => {
      const api = shop.api(buyer + turn);
      const who = await guest(api, { sku: shop.skus[turn % 2] as string, quantity: 1 });
      const { body } = await who.checkout('captured', { email: `buyer-${buyer}@example.com` });
      return body.data.order.number as string;
    };
    // Everyone buys one thing after the other; the moods of Mailchimp change under them.
    const moods = [{ status: 500 }, 'down', { status: 429, retryAfter: 1 }, 'down'] as const;
    let turn = 0;
    const weather = setInterval(() => (mailchimp.say.mood = moods[(turn += 1) % moods.length] ?? 'down'), 300);
    mailchimp.say.mood = 'down';
    const orders = await together(buyers, random, async (buyer) => {
      const numbers: string[] = [];
      for (let at = 0; at < each; at += 1) numbers.push(await buys(buyer, at));
      return numbers;
    });
    clearInterval(weather);
    mailchimp.say.mood = 'down';
    const heard = () =>
      shop.look(async (sql) =>
        Number((await sql('commerce_mailchimp_entries').where('kind', 'order').count({ n: '*' }))[0]?.n),
      );
    await until(heard, (count) => count === buyers * each, 60);
    expect(deeds(mailchimp, 'orders')).toEqual([]);
    Object.assign(mailchimp.say, { mood: 'well', milliseconds: 20 });
    await until(
      () =>
        shop.look(async (sql) => {
          await sql('commerce_mailchimp_entries').update({ not_before: null });
          await sql.raw(`update graphile_worker._private_jobs set run_at = now() where locked_at is null and run_at > now()
            and task_id in (select id from graphile_worker._private_tasks where identifier = 'mailchimp.send')`);
          return untold(sql);
        }),
      (left) => left === 0,
      240,
    );
    const arrived = deeds(mailchimp, 'orders').map((deed) => deed.replace('PUT ', ''));
    expect([...arrived].sort()).toEqual(orders.flat().sort());
    for (const numbers of orders) expect(arrived.filter((number) => numbers.includes(number))).toEqual(numbers);
    expectWithinItsApi(mailchimp);
    const failed = `select count(*)::int as n from graphile_worker._private_jobs where attempts > 1`;
    expect(await shop.look(async (sql) => (await sql.raw(failed)).rows[0].n)).toBe(0);
    for (const server of shop.servers) expect(server.output()).not.toContain(mailchimp.env.MAILCHIMP_API_KEY);
  });
});

describe('everything at once', () => {
  let database: Database;
  afterEach(() => database?.drop());

  const command = (): ChildProcess =>
    spawn(process.execPath, [path.join(root, 'node_modules/.bin/strapi-commerce'), 'mailchimp', 'sync'], {
      cwd: root,
      env: { ...process.env, ...serverEnvironment, ...database.environment, ...mailchimp.env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  const ended = (child: ChildProcess) =>
    new Promise<NodeJS.Signals | number | null>((resolve) =>
      child.once('exit', (code, signal) => resolve(signal ?? code)),
    );
  const handedOver = () =>
    mailchimp.asked.filter(({ method, path: at }) => method === 'POST' && at === '/batches').length;

  /** Past orders of a real shop, or made up ones, of people who can be written to; and products of its own. */
  const seed = async (orders: number, contacts: number, products: number): Promise<void> => {
    const shop = await startShop({ database, env: { COMMERCE_RUN_JOBS: 'false' } });
    const real = whole && onlineRetail.isHere;
    const file = real ? onlineRetail.file : await pastBooks(Math.ceil(orders / 5));
    await shop.strapi
      .plugin('commerce')
      .service('report')
      .importOrders(file, { currency: 'GBP', timezone: 'Europe/London' });
    await shop.stop();
    await inspect(database, async (sql) => {
      await sql.raw(`update commerce_orders set email = 'contact-' || (id % ${contacts}) || '@books.example'`);
      const numbers = Array.from({ length: products }, (_, index) => String(index).padStart(6, '0'));
      for (let from = 0; from < contacts; from += 400) {
        const some = Array.from({ length: Math.min(400, contacts - from) }, (_, index) => from + index);
        await sql('commerce_billing_profiles').insert(
          some.map((n) => ({
            document_id: `contact${n}`,
            guest_email: `contact-${n}@books.example`,
            email: `contact-${n}@books.example`,
            groups: '[]',
          })),
        );
        const agreed = { status: 'subscribed', source: 'form', wording: 'News, please.', asked_at: 1, confirmed_at: 2 };
        await sql('commerce_subscribers').insert(
          some.map((n) => ({
            ...agreed,
            document_id: `reader${n}`,
            email: `contact-${n}@books.example`,
            locale: 'en',
          })),
        );
      }
      for (let from = 0; from < products; from += 200) {
        const some = numbers.slice(from, from + 200);
        const entry = (n: string) => ({ entry_type: 'plugin::commerce.product', entry_id: `product${n}` });
        const prices = JSON.stringify({ EUR: { amount: 1000 } });
        await sql('commerce_offers').insert(
          some.map((n) => ({
            ...entry(n),
            sku: `P-${n}`,
            position: 0,
            options: '{}',
            texts: '{}',
            prices,
            categories: '[]',
            tags: '[]',
          })),
        );
        const listing = {
          locale: 'en',
          currency: 'EUR',
          skus: '[]',
          card: '{}',
          page: '{}',
          listed_at: 1,
          min_price: 1,
          max_price: 1,
        };
        await sql('commerce_listings').insert(
          some.map((n) => ({ ...entry(n), ...listing, slug: `p-${n}`, title: `Product ${n}` })),
        );
      }
    });
  };

  test('is told once, though whoever tells it is killed twice', async () => {
    database = await bootedDatabase('postgres');
    const [contacts, products] = [rounds(600, 10_000), rounds(600, 10_000)];
    await seed(800, contacts, products);
    const kept = await inspect(database, async (sql) => ({
      orders: (await sql('commerce_orders').pluck('number')) as string[],
      skus: (await sql('commerce_order_lines').distinct('sku').pluck('sku')) as string[],
    }));
    mailchimp.batches.rest(50);
    for (const batches of [2, 4]) {
      const child = command();
      const end = ended(child);
      await until(
        async () => handedOver(),
        (count) => count >= batches,
        120,
      );
      child.kill('SIGKILL');
      expect(await end).toBe('SIGKILL');
      // What it held it holds for another minute.
      await inspect(database, (sql) => sql('commerce_mailchimp_links').update({ held_until: 1 }));
    }
    const began = performance.now();
    expect(await ended(command())).toBe(0);
    const seconds = Math.round((performance.now() - began) / 1000);
    const store = mailchimp.store();
    console.log(
      `${store.products.size} products, ${mailchimp.members.size} members, ${store.customers.size} contacts and ${store.orders.size} orders: ${seconds} s after the kills`,
    );
    expect([...store.orders.keys()].sort()).toEqual([...kept.orders].sort());
    expect(store.products.size).toBe(products + kept.skus.length);
    expect(store.customers.size).toBe(contacts);
    const standing = [...mailchimp.members.values()].map(({ status, tags }) => [status, ...tags].join());
    expect(standing).toEqual(Array(contacts).fill('subscribed,customer,newsletter'));
    expect(mailchimp.batches.all().every(({ errored_operations: errors }) => errors === 0)).toBe(true);
    expect(store.fields.is_syncing).toBe(false);
    expectWithinItsApi(mailchimp);
    await inspect(database, async (sql) => {
      expect(await untold(sql)).toBe(0);
      const [entries] = await sql('commerce_mailchimp_entries').whereNotNull('fingerprint').count({ n: '*' });
      expect(Number(entries?.n)).toBe(store.orders.size + store.products.size + store.customers.size + 2 * contacts);
    });
  }, 1_800_000);
});
