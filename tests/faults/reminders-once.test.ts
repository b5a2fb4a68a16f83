import { remindOfCarts } from '../../src/plugins/commerce/server/src/reminder/actions/remind-of-carts';
import { addJob, untilJobsAreDone } from '../support/job-table';
import { bootedDatabase, type Database } from '../support/databases';
import { manyLeft } from '../support/reminders';
import { type ServerProcess, startServer } from '../support/server-process';
import { type Shop, startShop } from '../support/shop';
import { type Inbox, smtpEnvironment, startInbox } from '../support/smtp-inbox';
import { inspect } from '../support/sql';
import { rounds } from '../support/storm';

const people = rounds(120, 2000);
const sweeps = 12;
const rivals = 20;
const settings = { abandonedCart: { enabled: true }, backInStock: { enabled: true } };

let inbox: Inbox;
let database: Database;
let shop: Shop;
let sku: string;
let servers: readonly ServerProcess[] = [];

beforeAll(async () => {
  inbox = await startInbox();
  database = await bootedDatabase('postgres');
  shop = await startShop({ database, env: { ...smtpEnvironment(inbox), COMMERCE_RUN_JOBS: 'false' } });
  await shop.strapi.store({ type: 'plugin', name: 'commerce' }).set({ key: 'reminders', value: settings });
  ({ sku } = await shop.sells({ title: 'Shirt', price: 1000, stock: 1000 }));
}, 300_000);
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await inbox?.close();
  await database?.drop();
});

const look = <T>(work: Parameters<typeof inspect<T>>[1]) => inspect(database, work);

const written = () => look<number[]>((sql) => sql('commerce_mails').where('kind', 'abandoned-cart').pluck('id'));

test('two look at once, and only one of them finds a second cart that each person left: one mail each', async () => {
  await manyLeft(shop, sku, rivals, 2, 'rival');
  const touched = await look<string[]>((sql) => sql('commerce_carts').orderBy('id').pluck('touched_at'));
  const before = Number(touched[0]) + 4 * 3_600_000;
  await Promise.all([before, before + 1].map((now) => remindOfCarts(shop.strapi, now)));
  expect(await written()).toHaveLength(rivals);
});

test('two processes that sweep at once send one mail of each kind to each person', async () => {
  const emails = await manyLeft(shop, sku, people, 2);
  const request = { sku, locale: 'en', status: 'waiting', asked_at: Date.now() };
  await look((sql) =>
    sql('commerce_stock_requests').insert(
      emails.map((email, n) => ({ document_id: `request${n}`, email, ...request })),
    ),
  );
  await shop.stop();
  const env = smtpEnvironment(inbox);
  servers = await Promise.all([startServer({ database, env }), startServer({ database, env })]);
  await look(async (sql) => {
    const tasks = ['reminder.abandoned-carts', 'reminder.back-in-stock'];
    await Promise.all(
      Array.from({ length: sweeps }, () => tasks)
        .flat()
        .map((task) => addJob(sql, task)),
    );
  });
  await untilJobsAreDone(look, 240);
  const kinds = await look<string[]>((sql) => sql('commerce_mails').where('status', 'sent').pluck('kind'));
  const of = (kind: string) => kinds.filter((one) => one === kind).length;
  expect([of('abandoned-cart'), of('back-in-stock'), kinds.length]).toEqual([
    people + rivals,
    people,
    2 * people + rivals,
  ]);
  for (const email of emails)
    expect(
      inbox
        .to(email)
        .map(({ mail }) => mail.subject)
        .sort(),
    ).toEqual(subjects);
}, 300_000);

const subjects = ['Shirt is back', 'Your cart at Shop is still here'];
