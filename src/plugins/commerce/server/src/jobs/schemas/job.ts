import { column, record } from '../../platform/record';

/** A job of the embedded queue. Running while claimed; failed once `failedAt` is set; gone when done. */
export interface JobRow {
  id: number;
  task: string;
  payload: Record<string, unknown>;
  jobKey: string | null;
  runAt: number;
  attempts: number;
  /** Whose it is until `claimedUntil`; afterwards anyone may take it over. */
  claim: string | null;
  claimedUntil: number | null;
  error: string | null;
  failedAt: number | null;
}

export const jobRecord = record<JobRow>(
  'job',
  'jobs',
  {
    task: column.string,
    payload: column.json,
    jobKey: column.string,
    runAt: column.instant,
    attempts: column.integer,
    claim: column.string,
    claimedUntil: column.instant,
    error: column.text,
    failedAt: column.instant,
  },
  {
    indexes: [
      { name: 'commerce_jobs_one_per_key', columns: ['job_key'], unique: true },
      { name: 'commerce_jobs_due', columns: ['failed_at', 'run_at'] },
    ],
  },
);
