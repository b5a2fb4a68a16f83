import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Knex } from 'knex';
import { bootedDatabase, type Database } from '../support/databases';
import { jobsIn } from '../support/register-task';
import { root, serverEnvironment } from '../support/server-environment';
import { schedules } from '../support/schedules';
import { startShop } from '../support/shop';
import { inspect } from '../support/sql';
import { rounds } from '../support/storm';
import { until } from '../support/until';
import { transaction } from '../../src/plugins/commerce/server/src/platform/transaction';

const count = rounds(400, 10_000);

let database: Database;
let workers: readonly ChildProcess[] = [];
const look = <T>(work: (sql: Knex) => Promise<T>) => inspect(database, work);

const worker = async (env: Readonly<Record<string, string>> = {}): Promise<ChildProcess> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/job-process.ts'], {
    cwd: root,
    env: { ...process.env, ...serverEnvironment, ...database.environment, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((ready, gone) => {
    child.stdout?.on('data', (text: Buffer) => text.includes('ready') && ready());
    child.once('exit', (code) => gone(new Error(`The worker stopped with ${code}.`)));
  });
  return child;
};

const gone = (child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL') =>
  new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
    child.kill(signal);
  });

/** Adds them from a process that does none of them. */
const enqueue = async (payloads: readonly Record<string, unknown>[]) => {
  const shop = await startShop({
    database,
    env: { COMMERCE_RUN_JOBS: 'false' },
    prepare: (strapi) => jobsIn(strapi).registerTask('test.effect', async () => {}),
  });
  await transaction(shop.strapi, async (tx) => {
    for (const payload of payloads) await jobsIn(shop.strapi).add(tx, 'test.effect', payload);
  });
  await shop.stop();
};

const left = () =>
  look((sql) => sql('graphile_worker.jobs').where('task_identifier', 'test.effect').count('* as count').first()).then(
    (row) => Number(row?.count),
  );
const untilDone = async (seconds: number) => {
  const deadline = Date.now() + seconds * 1000;
  while ((await left()) > 0) {
    if (Date.now() > deadline) throw new Error(`${await left()} jobs are left.`);
    await pause(100);
  }
};

beforeEach(async () => {
  database = await bootedDatabase('postgres');
  await look((sql) =>
    sql.schema.createTable('test_effects', (table) => {
      table.integer('n');
      table.integer('pid');
    }),
  );
});
afterEach(async () => {
  await Promise.all(
    workers
      .filter(({ exitCode, signalCode }) => exitCode === null && !signalCode)
      .map((child) => gone(child, 'SIGKILL')),
  );
  workers = [];
  await database?.drop();
});

test(`${count} jobs on two processes: each effect once`, async () => {
  await enqueue(Array.from({ length: count }, (_, n) => ({ n })));
  expect(await left()).toBe(count);
  workers = await Promise.all([worker(), worker()]);
  const began = Date.now();
  await untilDone(180 + count / 50);
  process.stdout.write(`${count} jobs on two processes in ${((Date.now() - began) / 1000).toFixed(1)} s.\n`);
  const effects = await look((sql) => sql('test_effects').select('n', 'pid'));
  expect(effects.map(({ n }) => n).sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, n) => n));
  const scheduled = () =>
    look((sql) => sql('graphile_worker.jobs').orderBy('task_identifier').pluck('task_identifier'));
  // One that is at work has planned its next turn already.
  expect(await until(scheduled, ({ length }) => length === schedules.length)).toEqual(schedules);
  expect(await Promise.all(workers.map((child) => gone(child, 'SIGTERM')))).toEqual([0, 0]);
}, 600_000);

test('a job of each second is done once a second, by two processes as by one', async () => {
  const ticks = () => look((sql) => sql('test_effects').count('* as count').first()).then((row) => Number(row?.count));
  workers = await Promise.all([worker({ TEST_TICKS: 'on' }), worker({ TEST_TICKS: 'on' })]);
  const began = Date.now();
  const before = await ticks();
  await pause(10_000);
  const heard = (await until(ticks, (now) => now - before >= 5)) - before;
  expect(heard).toBeLessThanOrEqual(Math.ceil((Date.now() - began) / 1000) + 1);
});

test('the job of a process that was killed is taken over within half a minute', async () => {
  await enqueue([{ n: 1, hangs: true }]);
  const first = await worker();
  workers = [first];
  const effects = () => look((sql) => sql('test_effects').pluck('pid'));
  while ((await effects()).length === 0) await pause(50);
  const second = await worker();
  workers = [first, second];
  await pause(12_000);
  expect(await effects()).toHaveLength(1);
  await gone(first, 'SIGKILL');
  await untilDone(60);
  expect(await effects()).toHaveLength(2);
});
