import { setTimeout as pause } from 'node:timers/promises';
import { type Victims, victims } from '../support/crash/victims';
import { guest } from '../support/guest';
import { hastenAll, putAside } from '../support/job-table';
import type { ServerProcess } from '../support/server-process';
import { type Inbox, smtpEnvironment, startInbox } from '../support/smtp-inbox';
import { newSeed, rounds, seeded } from '../support/storm';
import { openStormShop, type StormShop } from '../support/storm-shop';
import { until } from '../support/until';

const task = 'mail.send';

let inbox: Inbox;
let shop: StormShop;
let mortals: Victims;

beforeAll(async () => {
  inbox = await startInbox();
  const env = { ...smtpEnvironment(inbox), COMMERCE_RUN_JOBS: 'false' };
  shop = await openStormShop({ goods: [{ price: 1000 }], processes: 1, env });
  mortals = victims({ ...shop, env: smtpEnvironment(inbox) }, 0);
}, 300_000);
afterAll(async () => {
  await mortals?.stop();
  await shop?.stop();
  await inbox?.close();
});

let buyers = 0;
const buy = async (): Promise<string> => {
  const email = `killed-${(buyers += 1)}@example.com`;
  const who = await guest(shop.api(0), { sku: shop.skus[0] as string, quantity: 1 });
  const { status } = await who.checkout('captured', { email });
  expect(status).toBe(201);
  return email;
};

const arm = (server: ServerProcess, at: number) =>
  server.api.get('/cart/payment-methods', { 'x-crash-job': `${task}@${at}` });

/** What a dead process had claimed is anyone's, as after its time; and nothing waits longer than it must. */
const letTimePass = () =>
  shop.look(async (sql) => {
    await sql('commerce_mails').where('status', 'sending').update({ claimed_until: 1 });
    await hastenAll(sql);
  });

const allSent = async () => {
  await letTimePass();
  return shop.look((sql) => sql('commerce_mails').whereNot('status', 'sent').count({ left: '*' }).first());
};

test('a process that is killed at any step of sending leaves one mail to each buyer', async () => {
  const seed = newSeed();
  const emails: string[] = [];
  const counter = await mortals.next();
  await arm(counter, 0);
  emails.push(await buy());
  await until(allSent, (row) => Number(row?.left) === 0 && inbox.mails.length === 1, 60);
  const told = await counter.api.get('/cart/payment-methods', { 'x-crash-told': task });
  const count = Number(told.headers.get('x-crash-steps'));
  await counter.kill();
  const kills = rounds(3, count * 3);
  console.log(`seed ${seed}: ${count} steps, ${kills} kills`);
  const first = seeded(seed)();
  for (let kill = 0; kill < kills; kill += 1) {
    const at = (Math.floor(((kill + first) * count) / Math.min(kills, count)) % count) + 1;
    const server = await mortals.next();
    await Promise.allSettled([arm(server, at)]);
    const email = await buy();
    emails.push(email);
    const sent = () =>
      shop.look((sql) => sql('commerce_mails').where({ recipient: email, status: 'sent' }).first('id'));
    await until(async () => server.process.signalCode ?? (await sent()), Boolean);
    await Promise.race([server.exited, pause(5000)]);
    if (server.process.signalCode === null) {
      // What one process has to read another may have in memory: it makes some steps fewer, and is killed after its last.
      expect(at).toBeGreaterThan(count - 16);
      await server.kill();
    }
    await shop.look(putAside);
  }
  await mortals.next();
  await until(allSent, (row) => Number(row?.left) === 0, 60);
  for (const email of emails) {
    const mails = inbox.to(email);
    expect(mails.length).toBeGreaterThanOrEqual(1);
    // Between the server's yes and our note of it nobody can tell; the mailbox can, by the Message-ID.
    expect(mails.length).toBeLessThanOrEqual(2);
    expect(new Set(mails.map(({ mail }) => mail.messageId)).size).toBe(1);
  }
  const twice = emails.filter((email) => inbox.to(email).length > 1).length;
  console.log(`${emails.length} buyers, ${twice} of them twice under one Message-ID`);
}, 3_600_000);
