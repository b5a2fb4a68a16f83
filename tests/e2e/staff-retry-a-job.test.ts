import { type AdminDesk, openAdminDesk } from '../support/admin-desk';
import { inspect } from '../support/sql';

let desk: AdminDesk;
beforeAll(async () => {
  desk = await openAdminDesk();
});
afterAll(() => desk?.close());

const jobs = 'plugins/commerce/jobs';

const longError = `The ERP answered 502 Bad Gateway to POST https://erp.example.com/orders: ${'upstream-connect-error-'.repeat(20)}`;

/** As the queue itself writes them down; their tasks are the shop's own, and harmless to do. */
const failed = (task: string, error: string) => ({
  ...{ task, payload: '{}', job_key: `every ${task} again`, run_at: Date.now(), attempts: 10, error },
  failed_at: Date.now(),
});

const row = (text: string) => desk.page.getByRole('row').filter({ hasText: text });

test('jobs that failed are seen with what they died of, and run again when staff say so', async () => {
  await inspect(desk.database, (sql) =>
    sql('commerce_jobs').insert([
      failed('idempotency.forget-old-keys', longError),
      failed('webhook.forget-deliveries', 'The database is locked.'),
    ]),
  );
  await desk.visit(jobs);
  await desk.page.getByRole('heading', { name: 'Jobs' }).waitFor();
  await row('The database is locked.').waitFor();
  await row('checkout.expire').getByText('Waiting').waitFor();
  await desk.picture('jobs');
  const { height = 0 } = (await row('502 Bad Gateway').boundingBox()) ?? {};
  expect(height).toBeLessThan(110);

  // It is told for seconds only.
  await Promise.all([
    desk.page.getByText('idempotency.forget-old-keys runs again.').waitFor(),
    row('502 Bad Gateway').getByRole('button', { name: 'Retry idempotency.forget-old-keys' }).click(),
  ]);
  await row('502 Bad Gateway').waitFor({ state: 'detached' });
  await expect(row('The database is locked.').count()).resolves.toBe(1);
});

test('the list is narrowed by status, and follows what happens by itself', async () => {
  await desk.visit(`${jobs}?status=failed`);
  await row('The database is locked.').waitFor();
  await expect(desk.page.locator('tbody tr').count()).resolves.toBe(1);
  await inspect(desk.database, (sql) => sql('commerce_jobs').whereNotNull('failed_at').del());
  await desk.page.getByText('No job has this status.').waitFor();
  await desk.page.getByRole('button', { name: 'Show all jobs' }).click();
  await row('checkout.expire').waitFor();
});
