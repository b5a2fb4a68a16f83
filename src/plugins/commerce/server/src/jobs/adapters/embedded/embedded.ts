import { randomUUID } from 'node:crypto';
import { tell } from '../../../platform/log';
import { connection, type Strapi } from '../../../platform/strapi';
import { backOff } from '../../core/back-off';
import { type Perform, type QueueAdapter, tries } from '../../queue';
import type { JobRow } from '../../schemas/job';
import { claimJob, failJob, finishJob, insertJob, keepClaim, listJobs, retryJob } from './store';
import { worker, type Worker } from './worker';

/** A process that dies lets go of its job after this long; one that lives says so in time. */
const claimedMilliseconds = 60_000;
const restMilliseconds = 500;
const patienceMilliseconds = 5000;

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** For SQLite: one table, and one job at a time, as the database has one writer. */
export const embedded = (strapi: Strapi): QueueAdapter => {
  let running: Worker | undefined;

  const run = async (job: JobRow, perform: Perform) => {
    const alive = setInterval(() => {
      keepClaim(connection(strapi), job, claimedMilliseconds).catch((error) => tell(strapi, error));
    }, claimedMilliseconds / 3).unref();
    try {
      // The last try began, and its process died of it.
      if (job.attempts > tries) throw new Error(job.error ?? 'Its process died at the last try.');
      await perform(job.task, job.payload, job.attempts);
    } catch (error) {
      const again = job.attempts < tries ? { inMilliseconds: backOff(job.attempts) } : undefined;
      await failJob(connection(strapi), job, said(error), again);
      return;
    } finally {
      clearInterval(alive);
    }
    await finishJob(connection(strapi), job);
  };

  const step = async (tasks: readonly string[], perform: Perform): Promise<boolean> => {
    try {
      const claim = { claim: randomUUID(), milliseconds: claimedMilliseconds };
      const job = await claimJob(connection(strapi), tasks, claim);
      if (job) await run(job, perform);
      return job !== undefined;
    } catch (error) {
      tell(strapi, error);
      return false;
    }
  };

  return {
    open: async () => {},
    add: async (tx, task, payload, options = {}) => {
      await insertJob(tx.sql, task, payload, options);
      tx.afterCommit(() => running?.wake());
    },
    list: (query) => listJobs(connection(strapi), query),
    retry: async (id) => {
      const found = await retryJob(connection(strapi), id);
      running?.wake();
      return found;
    },
    start: async (tasks, perform) => {
      running = worker(() => step(tasks, perform), { restMilliseconds });
    },
    close: async () => {
      let patience: NodeJS.Timeout | undefined;
      const over = new Promise<void>((resolve) => (patience = setTimeout(resolve, patienceMilliseconds)));
      await Promise.race([running?.stop(), over]);
      clearTimeout(patience);
    },
  };
};
