import type { Strapi } from '../platform/strapi';
import type { Transaction } from '../platform/transaction';

/** What a job is told: JSON, read back as it was written. */
export type Payload = Readonly<Record<string, unknown>>;

/** Does the work of a job. It may be called twice for one job, and must then have one effect. */
export type Task = (payload: Payload, context: { readonly strapi: Strapi; readonly attempt: number }) => Promise<void>;

export interface JobOptions {
  /** At most one job of a key waits: adding it again changes the payload and keeps the time. */
  readonly key?: string;
  /** Epoch milliseconds, by the database's clock; at once without it. */
  readonly runAt?: number;
}

export const jobStatuses = ['waiting', 'running', 'failed'] as const;
export type JobStatus = (typeof jobStatuses)[number];

export interface Job {
  readonly id: string;
  readonly task: string;
  readonly key: string | null;
  readonly status: JobStatus;
  readonly attempts: number;
  /** What the last try died of. */
  readonly error: string | null;
  readonly runAt: number;
}

export interface JobQuery {
  readonly status?: JobStatus | undefined;
  readonly page: number;
  readonly pageSize: number;
}

/** Tries before a job is parked as failed: a little over three hours, the time between them growing by e. */
export const tries = 10;

/** Work that outlives its process: written in the caller's transaction, done later, perhaps twice. */
export interface Queue {
  add(tx: Transaction, task: string, payload: Payload, options?: JobOptions): Promise<void>;
  /** Those that are not done, the latest first. */
  list(query: JobQuery): Promise<{ rows: Job[]; total: number }>;
  /** Lets a failed job run again from its first try; false when there is no such failed job. */
  retry(id: string): Promise<boolean>;
}

/** Runs the task of this name; its rejection is a failed try. */
export type Perform = (task: string, payload: Payload, attempt: number) => Promise<void>;

/** SQL with `?` for its values. */
export interface Expression {
  readonly text: string;
  readonly values: readonly (string | number | null)[];
}

/** Where jobs are kept and who fetches them. */
export interface QueueAdapter extends Queue {
  /** Adds a job as part of another statement, where the database can: a transaction of its own is spared. */
  expression?(task: string, payload: Payload, options?: JobOptions): Expression;
  /** Before the first job is added; safe when several processes boot together. */
  open(): Promise<void>;
  /** Begins to work on jobs of these tasks. Jobs of other tasks wait for a process that knows them. */
  start(tasks: readonly string[], perform: Perform): Promise<void>;
  /** Running jobs finish, or are left to be taken over. */
  close(): Promise<void>;
}
