import { Logger, run, type Runner, runMigrations } from 'graphile-worker';
import { EventEmitter } from 'node:events';
import type { Pool } from 'pg';
import { ownPool } from '../../../platform/own-pool';
import { connection, type Strapi } from '../../../platform/strapi';
import type { QueueAdapter } from '../../queue';
import { holdPoolLock } from './pool-lock';
import { addJob, listJobs, releaseOrphans, retryJob } from './store';

const concurrency = 4;
/** One to each job, one that listens, one that holds the lock, one to spare. */
const connections = concurrency + 3;
const pollInterval = 1000;
const orphansMilliseconds = 15_000;

/** A failed job is told by whoever performs it, once; of the rest only what needs a person. */
const quiet = (strapi: Strapi) =>
  new Logger(() => (level, message, meta) => {
    if (meta?.failure) return;
    if (level === 'error') strapi.log.error(`Jobs: ${message}`);
    if (level === 'warning') strapi.log.warn(`Jobs: ${message}`);
  });

/** For PostgreSQL: graphile-worker, for any number of processes. */
export const graphile = (strapi: Strapi): QueueAdapter => {
  const logger = quiet(strapi);
  let pool: Pool | undefined;
  let runner: Runner | undefined;
  let orphans: NodeJS.Timeout | undefined;
  let letGo = () => {};
  const opened = (): Pool => {
    if (!pool) throw new Error('The jobs are not open.');
    return pool;
  };

  return {
    open: async () => {
      pool = ownPool(strapi, connections);
      await runMigrations({ pgPool: pool, logger });
    },
    add: async (tx, task, payload, options = {}) => {
      await addJob(tx.sql, task, payload, options);
    },
    list: (query) => listJobs(connection(strapi), query),
    retry: (id) => retryJob(connection(strapi), id),
    start: async (tasks, perform) => {
      const events = new EventEmitter() as NonNullable<Parameters<typeof run>[0]['events']>;
      events.on('pool:create', ({ workerPool }) => (letGo = holdPoolLock(strapi, opened(), workerPool.id)));
      const taskList = Object.fromEntries(
        tasks.map((name) => [
          name,
          (payload: unknown, { job }: { job: { attempts: number } }) =>
            perform(name, payload as Record<string, unknown>, job.attempts),
        ]),
      );
      runner = await run({
        ...{ pgPool: opened(), logger, events, taskList, concurrency, pollInterval },
        parsedCronItems: [],
        noHandleSignals: true,
      });
      runner.promise.catch((error: unknown) => strapi.log.error(error));
      const release = () =>
        releaseOrphans(connection(strapi)).catch((error: unknown) => strapi.log.error(error)) as Promise<unknown>;
      orphans = setInterval(release, orphansMilliseconds).unref();
    },
    close: async () => {
      clearInterval(orphans);
      await runner?.stop().catch((error: unknown) => strapi.log.error(error));
      letGo();
      await pool?.end();
    },
  };
};
