import { isPostgres, rowsOf, type Sql } from '../../../platform/strapi';
import { type Expression, type Job, type JobOptions, type JobQuery, type Payload, tries } from '../../queue';

/** graphile-worker's own function. */
export const addition = (task: string, payload: Payload, { key, runAt }: JobOptions = {}): Expression => ({
  text: `graphile_worker.add_job(?, ?::json, run_at := to_timestamp(?::float8 / 1000), max_attempts := ?,
    job_key := ?, job_key_mode := 'preserve_run_at')`,
  values: [task, JSON.stringify(payload), runAt ?? null, tries, key ?? null],
});

/** As a statement of the caller's transaction. */
export const addJob = (sql: Sql, ...job: Parameters<typeof addition>) => {
  const { text, values } = addition(...job);
  return sql.raw(`select 1 from ${text}`, [...values] as any[]);
};

const jobs = `graphile_worker._private_jobs as jobs join graphile_worker._private_tasks as tasks on tasks.id = jobs.task_id`;
const status = `case when jobs.locked_at is not null then 'running'
  when jobs.attempts >= jobs.max_attempts then 'failed' else 'waiting' end`;

export const listJobs = async (sql: Sql, query: JobQuery): Promise<{ rows: Job[]; total: number }> => {
  const where = query.status ? `where (${status}) = ?` : '';
  const values = query.status ? [query.status] : [];
  const found = await sql.raw(
    `select jobs.id::text as id, tasks.identifier as task, jobs.key, ${status} as status, jobs.attempts,
            jobs.last_error as error, floor(extract(epoch from jobs.run_at) * 1000)::float8 as "runAt"
     from ${jobs} ${where} order by jobs.id desc limit ? offset ?`,
    [...values, query.pageSize, (query.page - 1) * query.pageSize],
  );
  const counted = await sql.raw(`select count(*)::int as count from ${jobs} ${where}`, values);
  return { rows: rowsOf<Job>(found), total: rowsOf<{ count: number }>(counted)[0]?.count ?? 0 };
};

export const retryJob = async (sql: Sql, id: string): Promise<boolean> => {
  const again = await sql.raw(
    `select id from graphile_worker.reschedule_jobs(
       array(select jobs.id from graphile_worker._private_jobs as jobs where jobs.id = ?::bigint and (${status}) = 'failed'),
       run_at := now(), attempts := 0) where id is not null`,
    [id],
  );
  return rowsOf(again).length > 0;
};

/** Pools with jobs whose process is gone. A process takes at most seconds to get the lock of its pool's name. */
const deadPools = `select pool from (
    select distinct locked_by as pool from graphile_worker._private_jobs where locked_at < now() - interval '10 seconds'
  ) as pools where pg_try_advisory_xact_lock(hashtextextended(pool, 0))`;

/**
 * Gives back the jobs of processes that are gone, which graphile-worker itself would do after four hours. A process
 * that lives holds the advisory lock of its pool's name.
 *
 * A job whose key was added again while it ran has lost its key and its tries to its successor, which does its work:
 * with its process it is gone, and would only look as if it had failed. Nothing else changes a job that is at work, so
 * that one without a key that dies at its last try is kept for staff.
 */
export const releaseOrphans = async (sql: Sql): Promise<void> => {
  if (!isPostgres(sql)) throw new Error('graphile-worker needs PostgreSQL.');
  await sql.raw(
    `delete from graphile_worker._private_jobs
     where key is null and attempts >= max_attempts and updated_at > locked_at and locked_by in (${deadPools})`,
  );
  await sql.raw(`select graphile_worker.force_unlock_workers(array(${deadPools}))`);
};
