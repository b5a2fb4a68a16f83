import { runMigrations, type TaskList } from 'graphile-worker';
import type { Pool } from 'pg';
import { tell } from '../../../platform/log';
import { ownPool } from '../../../platform/own-pool';
import { connection, type Strapi } from '../../../platform/strapi';
import type { QueueAdapter } from '../../queue';
import { concurrency, keepRunning, quietLogger } from './runner';
import { addition, addJob, listJobs, releaseOrphans, retryJob } from './store';

/** One to each job, one that listens, one that holds the lock, one to spare. */
const connections = concurrency + 3;
const orphansMilliseconds = 5000;

/** For PostgreSQL: graphile-worker, for any number of processes. */
export const graphile = (strapi: Strapi): QueueAdapter => {
  let pool: Pool | undefined;
  let orphans: NodeJS.Timeout | undefined;
  let stop = async (): Promise<void> => {};

  return {
    open: async () => {
      pool = ownPool(strapi, connections);
      await runMigrations({ pgPool: pool, logger: quietLogger(strapi) });
    },
    add: async (tx, task, payload, options = {}) => {
      await addJob(tx.sql, task, payload, options);
    },
    expression: addition,
    list: (query) => listJobs(connection(strapi), query),
    retry: (id) => retryJob(connection(strapi), id),
    start: async (tasks, perform) => {
      if (!pool) throw new Error('The jobs are not open.');
      const taskList: TaskList = Object.fromEntries(
        tasks.map((name) => [
          name,
          (payload: unknown, { job }: { job: { attempts: number } }) =>
            perform(name, payload as Record<string, unknown>, job.attempts),
        ]),
      );
      stop = await keepRunning(strapi, pool, taskList);
      orphans = setInterval(() => {
        releaseOrphans(connection(strapi)).catch((error: unknown) => tell(strapi, error));
      }, orphansMilliseconds).unref();
    },
    close: async () => {
      clearInterval(orphans);
      await stop();
      await pool?.end();
    },
  };
};
