import { setTimeout as pause } from 'node:timers/promises';
import type { Knex } from 'knex';

/** Asks for a job of this task now, from outside. PostgreSQL only, as all here. */
export const addJob = (sql: Knex, task: string): Promise<unknown> =>
  sql.raw('select graphile_worker.add_job(?)', [task]);

/** Jobs that are not done, other than those which wait for their next turn. */
export const openJobs = async (sql: Knex): Promise<readonly string[]> =>
  sql('graphile_worker.jobs')
    .where((open) => open.whereNull('key').orWhere('key', 'not like', 'every %').orWhere('attempts', '>', 0))
    .pluck('task_identifier');

export const untilJobsAreDone = async (look: <T>(work: (sql: Knex) => Promise<T>) => Promise<T>, seconds = 120) => {
  const deadline = Date.now() + seconds * 1000;
  let left = await look(openJobs);
  while (left.length > 0) {
    if (Date.now() > deadline) throw new Error(`Jobs are left after ${seconds} s: ${left.join(', ')}.`);
    await pause(200);
    left = await look(openJobs);
  }
};
