import { subscriberRows } from '../support/campaigns';
import { hastenErrands } from '../support/job-table';
import { startServer } from '../support/server-process';
import { type Inbox, smtpEnvironment, startInbox } from '../support/smtp-inbox';
import { newStorm, rounds, whole } from '../support/storm';
import { openStormShop, type StormShop } from '../support/storm-shop';
import { until } from '../support/until';

let inbox: Inbox;
let shop: StormShop;
beforeAll(async () => {
  inbox = await startInbox();
  const env = { COMMERCE_CAMPAIGN_MAILS_PER_MINUTE: whole ? '1200' : '3000' };
  shop = await openStormShop({ goods: [], env: { ...smtpEnvironment(inbox), ...env } });
});
afterAll(async () => {
  await shop?.stop();
  await inbox?.close();
});

/** A campaign whose time has come, for so many. Answers their addresses. */
const due = (recipients: number): Promise<string[]> =>
  shop.look(async (sql) => {
    const rows = Array.from({ length: recipients }, (_, n) => subscriberRows('storm', n).subscriber);
    await sql('commerce_subscribers').insert(rows);
    await sql('commerce_campaigns').insert({
      ...{ document_id: 'storm', name: 'Storm', subject: 'Storm', preview_text: '', locale: 'en', status: 'scheduled' },
      ...{ blocks: JSON.stringify([{ kind: 'text', text: 'Hello' }]), send_at: Date.now() - 1, changed_at: Date.now() },
      audience: JSON.stringify({ locale: null, group: null, bought: null, boughtSince: null, subscribedSince: null }),
    });
    // Whose turn it is looks at once, not in a minute.
    await sql.raw(
      `update graphile_worker._private_jobs set run_at = now() where locked_at is null and key = 'every campaign.start-due'`,
    );
    return rows.map(({ email }) => email);
  });

interface Standing {
  readonly email: string | null;
  readonly status: string;
  readonly reason: string | null;
}

const standing = (): Promise<Standing[]> =>
  shop.look((sql) => sql('commerce_mails').where('kind', 'campaign').select('recipient as email', 'status', 'reason'));

/** What a dead process had claimed is anyone's, as after its time. */
const allOver = (recipients: number) =>
  until(
    async () => {
      const mails = await standing();
      if (mails.length === recipients && !mails.some(({ status }) => status === 'waiting')) {
        await shop.look((sql) => sql('commerce_mails').where('status', 'sending').update({ claimed_until: 1 }));
        await shop.look(hastenErrands);
      }
      return mails;
    },
    (mails) => mails.length === recipients && mails.every(({ status }) => ['sent', 'failed'].includes(status)),
    180,
  );

test('two processes send one campaign and are killed meanwhile: nobody gets it twice, and who may lack it is named', async () => {
  const random = newStorm();
  const recipients = rounds(100, 500);
  const kills = rounds(1, 6);
  const emails = await due(recipients);
  for (let kill = 0; kill < kills; kill += 1) {
    const after = Math.floor(((kill + random()) / kills) * recipients * 0.9);
    await until(
      async () => inbox.mails.length,
      (arrived) => arrived > after,
      120,
    );
    const victim = Math.floor(random() * shop.servers.length);
    await shop.servers[victim]?.kill();
    shop.servers[victim] = await startServer({ database: shop.database, env: shop.env });
  }
  const mails = await allOver(recipients);
  const doubtful = new Set(mails.flatMap(({ email, reason }) => (reason === 'in-doubt' ? [email] : [])));
  const got = emails.map((email) => inbox.to(email).length);
  expect(got.filter((count) => count > 1)).toEqual([]);
  expect(emails.filter((email, n) => got[n] === 0 && !doubtful.has(email))).toEqual([]);
  expect(mails.filter(({ status, reason }) => status === 'failed' && reason !== 'in-doubt')).toEqual([]);
  // Its last batch is the empty one after them.
  const [campaign] = await until(
    () => shop.look((sql) => sql('commerce_campaigns').select('status', 'recipients')),
    ([one]) => one?.status === 'sent',
  );
  expect(campaign).toEqual({ status: 'sent', recipients });
  const lacking = got.filter((count) => count === 0).length;
  console.log(`${recipients} recipients, ${kills} kills: ${doubtful.size} in doubt, of whom ${lacking} got nothing`);
}, 600_000);
