import { setTimeout as pause } from 'node:timers/promises';
import type { Knex } from 'knex';
import { claimJob } from '../../src/plugins/commerce/server/src/jobs/adapters/embedded/store';
import { contractTask, queueContract } from '../../src/plugins/commerce/server/src/jobs/queue.contract';
import { administrator } from '../support/administrator';
import { type DatabaseKind } from '../support/databases';
import { hasten } from '../support/hasten';
import { jobsIn, withTask } from '../support/register-task';
import { schedules } from '../support/schedules';
import { type Shop, startShop } from '../support/shop';
import { inspect } from '../support/sql';
import { until } from '../support/until';

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
  beforeEach(() => {
    spy.heard.length = 0;
    spy.act.now = async () => {};
  });

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
      await until(
        () => spy.heard.length,
        (times) => times > 0,
      );
      expect(spy.heard).toEqual([{ payload: { n: 7 }, attempt: 1 }]);
    });

    /** Whatever the queue says to its database from here on waits, and gets no answer: those sessions end. */
    const cutOff = (sql: Knex, work: (tx: Knex) => Promise<unknown>, one: RegExp, count: number) =>
      sql.transaction(async (tx) => {
        await tx.raw('lock table graphile_worker._private_jobs in access exclusive mode');
        await work(tx);
        const waiting = `from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
          and query like '%_private_jobs%'`;
        // Asked beside the transaction: within it, the first answer would be given again for ever.
        await until(
          () => sql.raw(`select query ${waiting}`),
          ({ rows }) => rows.filter(({ query }: { query: string }) => one.test(query)).length >= count,
        );
        await sql.raw(`select pg_terminate_backend(pid) ${waiting}`);
        // As long ago as makes a job's process look gone.
        await tx.raw(`update graphile_worker._private_jobs set locked_at = now() - interval '1 minute'
          where locked_at is not null`);
      });
    const add = (sql: Knex, n: number) =>
      sql.raw(`select 1 from graphile_worker.add_job('contract.task', '{"n":${n}}')`);
    const heard = (count: number) =>
      until(
        () => spy.heard.map(({ payload, attempt }) => [payload.n, attempt]),
        (all) => all.length >= count,
      );

    test('a job is done whose claim was committed as its answer got lost', () =>
      inspect(shop.database, async (sql) => {
        let pool: string | undefined;
        spy.act.now = async () => {
          ({ locked_by: pool } = await sql('graphile_worker._private_jobs')
            .whereNotNull('locked_by')
            .first('locked_by'));
        };
        await add(sql, 1);
        await until(
          () => sql('graphile_worker._private_jobs').whereRaw(`payload::text = '{"n":1}'`),
          (rows) => pool !== undefined && rows.length === 0,
        );
        await cutOff(
          sql,
          async (tx) => {
            await add(tx, 2);
            await tx.raw(
              `update graphile_worker._private_jobs set attempts = 1, locked_at = now(), locked_by = ?
              where payload::text = '{"n":2}'`,
              [pool as string],
            );
          },
          /^with j as/,
          1,
        );
        expect(await heard(2)).toEqual([
          [1, 1],
          [2, 2],
        ]);
      }));

    test('jobs go on after two could not write down at once that they are done', () =>
      inspect(shop.database, async (sql) => {
        // Each worker has one: none that is idle takes the connections on which the two would write.
        const go: (() => void)[] = [];
        spy.act.now = () => new Promise((resolve) => void go.push(resolve));
        const numbers = [1, 2, 3, 4];
        for (const n of numbers) await add(sql, n);
        await heard(numbers.length);
        const lost = spy.heard.slice(0, 2).map(({ payload }) => payload.n);
        await cutOff(
          sql,
          async () => {
            spy.act.now = async () => {};
            for (const done of go) await pause(50).then(done);
          },
          /_private_jobs as jobs\s+(using unnest|where id)/,
          2,
        );
        const times = (n: unknown) => spy.heard.filter(({ payload }) => payload.n === n).length;
        // The others' words too may be lost, or meet a connection that is about to end.
        await until(
          () => numbers.map(times),
          () => lost.every((n) => times(n) >= 2),
        );
        expect(lost.map(times)).toEqual([2, 2]);
        expect(Math.max(...numbers.map(times))).toBe(2);
      }));
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
    // One whose turn has just come is at work, and waits again a moment later.
    const { status, body } = await until(
      () => staff.get('/jobs?status=waiting&pageSize=50'),
      (answer) => answer.body.meta?.pagination.total === schedules.length,
    );
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
