import { setTimeout as pause } from 'node:timers/promises';
import type { Knex } from 'knex';

/** Asks for a job of this task now, from outside. PostgreSQL only, as all here but `untilJobsAreDone`. */
export const addJob = (sql: Knex, task: string): Promise<unknown> =>
  sql.raw('select graphile_worker.add_job(?)', [task]);

/** Makes every waiting job due now. */
export const hastenAll = (sql: Knex): Promise<unknown> =>
  sql.raw(
    'update graphile_worker._private_jobs set run_at = now() where locked_at is null and attempts < max_attempts',
  );

/** Makes every waiting job due now that does not wait for its next turn: what a dead process would leave, say. */
export const hastenErrands = (sql: Knex): Promise<unknown> =>
  sql.raw(
    `update graphile_worker._private_jobs set run_at = now()
     where locked_at is null and attempts < max_attempts and (key is null or key not like 'every %')`,
  );

/** Makes every waiting job wait for another hour. */
export const putAside = (sql: Knex): Promise<unknown> =>
  sql.raw(`update graphile_worker._private_jobs set run_at = now() + interval '1 hour' where locked_at is null`);

/** Makes the next turns of these schedules wait for another day; answers how many were not at work just then. */
export const putTurnsAside = (sql: Knex, ...tasks: readonly string[]): Promise<number> =>
  sql('graphile_worker._private_jobs')
    .whereIn(
      'key',
      tasks.map((task) => `every ${task}`),
    )
    .whereNull('locked_at')
    .update({ run_at: sql.raw("now() + interval '1 day'") });

export interface OpenJob {
  readonly task: string;
  readonly attempts: number;
  readonly locked: boolean;
  readonly error: string | null;
}

const ofPostgres = `select task_identifier as task, attempts, locked_at is not null as locked, last_error as error
  from graphile_worker.jobs where key is null or key not like 'every %' or attempts > 0`;
const ofSqlite = `select task, attempts, claimed_until is not null as locked, error
  from commerce_jobs where job_key is null or job_key not like 'every %' or attempts > 0`;

/** Jobs that are not done, other than those which wait for their next turn. */
export const openJobs = async (sql: Knex): Promise<readonly OpenJob[]> => {
  const postgres = sql.client.config.client === 'pg' || sql.client.config.client === 'postgres';
  const answer = await sql.raw(postgres ? ofPostgres : ofSqlite);
  return postgres ? answer.rows : answer;
};

/** All of them, or those of one task where nobody does the others. */
export const untilJobsAreDone = async (
  look: <T>(work: (sql: Knex) => Promise<T>) => Promise<T>,
  seconds = 120,
  only?: string,
): Promise<void> => {
  const deadline = Date.now() + seconds * 1000;
  const open = async () => (await look(openJobs)).filter(({ task }) => only === undefined || task === only);
  let left = await open();
  while (left.length > 0) {
    if (Date.now() > deadline) {
      const first = JSON.stringify(left.slice(0, 10));
      throw new Error(`${left.length} jobs are left after ${seconds} s, the first of them ${first}.`);
    }
    await pause(200);
    left = await open();
  }
};
