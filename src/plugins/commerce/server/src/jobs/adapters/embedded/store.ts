import { databaseNow, rowsOf, type Sql } from '../../../platform/strapi';
import type { Job, JobOptions, JobQuery, Payload } from '../../queue';
import { jobRecord, type JobRow } from '../../schemas/job';

const { table } = jobRecord;

/** As SQL: so many milliseconds from now, by the one clock that `runAt` is said in. */
const inMilliseconds = (sql: Sql, milliseconds: number) => sql.raw('? + ?', [databaseNow(sql), milliseconds]);

export const insertJob = async (sql: Sql, task: string, payload: Payload, { key, runAt }: JobOptions) => {
  // Only a waiting job answers for its key: one that has begun may have missed what this one is about.
  if (key !== undefined) {
    await sql(table)
      .where('job_key', key)
      .where((q) => void q.whereNotNull('claimed_until').orWhereNotNull('failed_at'))
      .update({ job_key: null });
  }
  const row = jobRecord.toRow({ task, payload: { ...payload }, jobKey: key ?? null, attempts: 0 });
  await sql(table)
    .insert({ ...row, run_at: runAt ?? databaseNow(sql) })
    .onConflict('job_key')
    .merge({
      task,
      payload: row.payload,
      run_at: sql.raw(`case when ${table}.attempts = 0 then ${table}.run_at else excluded.run_at end`),
      attempts: 0,
      error: null,
    });
};

interface Claim {
  readonly claim: string;
  /** How long it holds unless it is kept. */
  readonly milliseconds: number;
}

/** One statement, so that a job has one claimer however many processes ask. */
export const claimJob = async (
  sql: Sql,
  tasks: readonly string[],
  { claim, milliseconds }: Claim,
): Promise<JobRow | undefined> => {
  const due = sql(table)
    .whereNull('failed_at')
    .where('run_at', '<=', databaseNow(sql))
    .where((q) => void q.whereNull('claimed_until').orWhere('claimed_until', '<', databaseNow(sql)))
    .whereIn('task', [...tasks])
    .orderBy(['run_at', 'id'])
    .limit(1)
    .select('id');
  const [row] = await sql(table)
    .where('id', due)
    .update({ claim, claimed_until: inMilliseconds(sql, milliseconds), attempts: sql.raw('attempts + 1') })
    .returning('*');
  return row && jobRecord.fromRow(row);
};

const mine = (sql: Sql, { id, claim }: Pick<JobRow, 'id' | 'claim'>) => sql(table).where({ id, claim });

export const keepClaim = (sql: Sql, job: JobRow, milliseconds: number) =>
  mine(sql, job).update({ claimed_until: inMilliseconds(sql, milliseconds) });
export const finishJob = (sql: Sql, job: JobRow) => mine(sql, job).del();

/** Without a next try it is parked. */
export const failJob = (sql: Sql, job: JobRow, error: string, again: { inMilliseconds: number } | undefined) =>
  mine(sql, job).update({
    error,
    claim: null,
    claimed_until: null,
    ...(again ? { run_at: inMilliseconds(sql, again.inMilliseconds) } : { failed_at: databaseNow(sql) }),
  });

export const retryJob = async (sql: Sql, id: string): Promise<boolean> => {
  const again = { failed_at: null, attempts: 0, run_at: databaseNow(sql) };
  return (await sql(table).where({ id }).whereNotNull('failed_at').update(again)) > 0;
};

const status = `case when failed_at is not null then 'failed' when claimed_until is not null then 'running' else 'waiting' end`;

export const listJobs = async (sql: Sql, query: JobQuery): Promise<{ rows: Job[]; total: number }> => {
  const found = () => {
    const all = sql(table);
    return query.status ? all.whereRaw(`(${status}) = ?`, [query.status]) : all;
  };
  const rows = await found()
    .select('id', 'task', 'job_key', 'attempts', 'error', 'run_at', sql.raw(`${status} as status`))
    .orderBy('id', 'desc')
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize);
  const [{ count }] = rowsOf<any>(await found().count('* as count')) as [{ count: number }];
  return {
    rows: rows.map(({ id, task, job_key: key, attempts, error, run_at: runAt, status: is }) => ({
      ...{ id: String(id), task, key, attempts, error, runAt: Number(runAt), status: is },
    })),
    total: Number(count),
  };
};
