import { type FakeMailchimp, type Json, mostConnections } from './fake-mailchimp';
import { hasten } from './hasten';
import { jobsIn } from './register-task';
import type { Shop } from './shop';
import { until } from './until';

type Booted = Pick<Shop, 'strapi' | 'database'>;

const entries = ({ strapi }: Booted) => strapi.db.connection('commerce_mailchimp_entries');

/** Our own jobs that are not done, but for those that wait for their next regular turn. */
const ownJobs = async ({ strapi }: Booted) => {
  const { rows } = await jobsIn(strapi).list({ page: 1, pageSize: 100 });
  return rows.filter(({ task, key }) => /mailchimp/.test(task) && !key?.startsWith('every'));
};

/** Mailchimp was told of everything that it will have. */
export const allTold = (shop: Booted) =>
  until(
    async () => ({
      jobs: (await ownJobs(shop)).map(({ task }) => task),
      waiting: await entries(shop).whereNotNull('changed_at').whereNull('refused_at').select('kind', 'entity', 'error'),
    }),
    ({ jobs, waiting }) => !jobs.length && !waiting.length,
  );

/** The same, for what waits for Mailchimp to come back. */
export const allToldNow = async (shop: Booted) => {
  await entries(shop).update({ not_before: null });
  await hasten(shop);
  return allTold(shop);
};

/** The regular looks come round, until this is so. */
export const looked = (shop: Booted, so: () => boolean | Promise<boolean>) =>
  until(async () => {
    await hasten(shop);
    return so();
  }, Boolean);

/** It tried to tell Mailchimp, in vain, so often in a row. */
export const failures = (shop: Booted, least: number) =>
  until(
    async () => {
      const [link] = await shop.strapi.db.connection('commerce_mailchimp_links');
      const [job] = (await ownJobs(shop)).filter(({ task }) => task === 'mailchimp.send');
      return {
        failures: Number(link?.failures ?? 0),
        error: link?.error as string | undefined,
        failedAt: Number(link?.failed_at ?? 0),
        job,
      };
    },
    (found) => found.failures >= least && found.job?.status === 'waiting',
  );

/** What was done about these, in order: `PUT 1001`. */
export const deeds = ({ asked }: FakeMailchimp, collection: string): string[] =>
  asked
    .filter(({ path, status }) => path.includes(`/${collection}`) && status < 300)
    .map(({ method, path }) => `${method} ${path.split('/').at(-1)}`);

export const only = (given: Json | undefined, ...names: readonly string[]): Json =>
  Object.fromEntries(names.map((name) => [name, given?.[name]]));

/** Holds of all that a suite asked of it. */
export const expectWithinItsApi = ({ violations, peak }: FakeMailchimp): void => {
  expect(violations).toEqual([]);
  expect(peak).toBeLessThanOrEqual(mostConnections);
};
