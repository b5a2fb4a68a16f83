import { schedules } from '../support/schedules';
import { setTimeout as pause } from 'node:timers/promises';
import { claimJob } from '../../src/plugins/commerce/server/src/jobs/adapters/embedded/store';
import { contractTask, queueContract } from '../../src/plugins/commerce/server/src/jobs/queue.contract';
import { administrator } from '../support/administrator';
import { type DatabaseKind } from '../support/databases';
import { hasten } from '../support/hasten';
import { jobsIn, withTask } from '../support/register-task';
import { type Shop, startShop } from '../support/shop';
import { inspect } from '../support/sql';

const abandoning: Readonly<Record<DatabaseKind, string>> = {
  sqlite: `update commerce_jobs set claim = 'gone', claimed_until = 1, attempts = 1, run_at = 0
    where claimed_until is null and failed_at is null and task = 'contract.task'`,
  postgres: `update graphile_worker._private_jobs as jobs set locked_by = 'gone', attempts = 1, run_at = now(),
      locked_at = now() - interval '1 minute'
    from graphile_worker._private_tasks as tasks
    where tasks.id = jobs.task_id and tasks.identifier = 'contract.task' and locked_at is null`,
};

describe.each<DatabaseKind>(['sqlite', 'postgres'])('jobs (%s)', (kind) => {
  let shop: Shop;
  const spy = contractTask();
  beforeAll(async () => {
    shop = await startShop({ database: kind, prepare: withTask('contract.task', spy.task) });
  });
  afterAll(() => shop?.stop());
  beforeEach(() => void (spy.heard.length = 0));

  queueContract(
    () => ({
      strapi: shop.strapi,
      jobs: jobsIn(shop.strapi),
      hasten: () => hasten(shop),
      abandon: () => shop.strapi.db.connection.raw(abandoning[kind]),
    }),
    spy,
  );

  if (kind === 'postgres') {
    test('jobs go on after the database has dropped every connection', async () => {
      await inspect(shop.database, async (sql) => {
        await sql.raw(`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()`);
        await sql.raw(`select 1 from graphile_worker.add_job('contract.task', '{"n":7}')`);
      });
      const deadline = Date.now() + 15_000;
      while (!spy.heard.length && Date.now() < deadline) await pause(50);
      expect(spy.heard).toEqual([{ payload: { n: 7 }, attempt: 1 }]);
    });
  }

  if (kind === 'sqlite') {
    test('a job has one claimer, however many ask at once', async () => {
      const sql = shop.strapi.db.connection;
      const task = 'test.claimed';
      await sql('commerce_jobs').insert({ task, payload: '{}', run_at: 0, attempts: 0 });
      const claims = Array.from({ length: 20 }, (_, n) =>
        claimJob(sql, [task], { claim: `claimer ${n}`, milliseconds: 60_000 }),
      );
      const got = (await Promise.all(claims)).filter((job) => job !== undefined);
      expect(got).toHaveLength(1);
      expect(got).toEqual([expect.objectContaining({ task, attempts: 1 })]);
      await sql('commerce_jobs').where({ task }).del();
    });
  }

  test('staff see what is not done, without its payload', async () => {
    const staff = shop.client('/commerce', await administrator(shop, 'strapi-super-admin'));
    const { status, body } = await staff.get('/jobs?status=waiting&pageSize=50');
    expect(status).toBe(200);
    expect(body.meta.pagination).toMatchObject({ page: 1, pageSize: 50, total: schedules.length });
    const tasks = body.data.map(({ task }: { task: string }) => task).sort();
    expect(tasks).toEqual(schedules);
    expect(Object.keys(body.data[0]).sort()).toEqual(['attempts', 'error', 'id', 'key', 'runAt', 'status', 'task']);
    expect(body.data[0].runAt).toMatch(/^\d{4}-.*Z$/);
    const retry = await staff.post(`/jobs/${body.data[0].id}/retry`);
    expect([retry.status, retry.body.error.details.code]).toEqual([404, 'job.not-found']);
    expect((await staff.get('/jobs?status=lost')).status).toBe(400);
  });
});
