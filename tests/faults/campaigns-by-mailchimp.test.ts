import { contactId } from '../../src/plugins/commerce/server/src/mailchimp';
import { subscriberRows } from '../support/campaigns';
import { type FakeMailchimp, startFakeMailchimp } from '../support/fake-mailchimp';
import { hastenAll } from '../support/job-table';
import { startServer } from '../support/server-process';
import { rounds } from '../support/storm';
import { openStormShop, type StormShop } from '../support/storm-shop';
import { until } from '../support/until';

let mailchimp: FakeMailchimp;
let shop: StormShop;
const readers = Array.from({ length: 5 }, (_, n) => subscriberRows('storm', n));
beforeAll(async () => {
  mailchimp = await startFakeMailchimp();
  shop = await openStormShop({ goods: [], processes: 1, env: mailchimp.env });
  await shop.look((sql) => sql('commerce_subscribers').insert(readers.map(({ subscriber }) => subscriber)));
  for (const { email } of readers) {
    const member = { email_address: email, status: 'subscribed', last_changed: new Date().toISOString() };
    mailchimp.members.set(contactId(email), member);
  }
});
afterAll(async () => {
  await shop?.stop();
  await mailchimp?.stop();
});

/** What a campaign asks of Mailchimp that changes something there, in order. */
const deeds = [
  'POST campaigns',
  'PATCH campaign',
  'PUT content',
  'POST segments',
  'POST segment',
  'POST send',
] as const;
const deedOf = (method: string, path: string): string =>
  `${method} ${path
    .replace(/segments\/\d+$/, 'segment')
    .replace(/\d+$/, '')
    .split('/')
    .at(-1)}`;

/** A campaign whose time has come, for all who subscribed. */
const due = (id: string) =>
  shop.look((sql) =>
    sql('commerce_campaigns').insert({
      ...{ document_id: id, name: 'Storm', subject: 'Storm', preview_text: '', locale: 'en', status: 'scheduled' },
      ...{ blocks: JSON.stringify([{ kind: 'text', text: 'Hello' }]), send_at: Date.now() - 1, changed_at: Date.now() },
      audience: JSON.stringify({ locale: null, group: null, bought: null, boughtSince: null, subscribedSince: null }),
    }),
  );

/** The regular looks come round until this is so. */
const looked = <T>(read: () => Promise<T>, wanted: (value: T) => boolean): Promise<T> =>
  until(
    async () => {
      await shop.look(hastenAll);
      return read();
    },
    wanted,
    120,
  );

test('a process dies the moment Mailchimp has done what it asked: each campaign is made once, and sent to each reader once', async () => {
  for (const deed of deeds.slice(-rounds(1, deeds.length))) {
    const id = `killed${deeds.indexOf(deed)}`;
    let killed: Promise<void> | undefined;
    mailchimp.say.loses = ({ method, path }) => {
      if (killed || deedOf(method, path) !== deed) return false;
      killed = shop.servers[0]?.kill();
      return true;
    };
    await due(id);
    await looked(async () => killed !== undefined, Boolean);
    await killed;
    shop.servers[0] = await startServer({ database: shop.database, env: shop.env });
    const status = () => shop.look((sql) => sql('commerce_campaigns').where('document_id', id).pluck('status'));
    await looked(status, ([found]) => found === 'sent');
    const made = [...mailchimp.campaigns.values()].filter(({ settings }) => settings.title === `Storm [${id}]`);
    expect([deed, made.map((one) => one.status)]).toEqual([deed, ['sent']]);
    const letters = mailchimp.letters.filter(({ campaign }) => campaign === made[0]?.id);
    expect(letters.map(({ email }) => email).sort()).toEqual(readers.map(({ email }) => email).sort());
  }
  expect(mailchimp.violations).toEqual([]);
}, 600_000);
