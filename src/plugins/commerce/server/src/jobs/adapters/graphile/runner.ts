import { Logger, run, type Runner, type TaskList } from 'graphile-worker';
import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { redact, tell } from '../../../platform/log';
import type { Strapi } from '../../../platform/strapi';
import { holdPoolLock } from './pool-lock';

export const concurrency = 4;
const pollInterval = 1000;
const restartMilliseconds = 1000;
/**
 * What became of a job is written by Graphile's batcher, at once. Without it nobody hears that the writing failed, and a
 * database that restarts takes the process along; with it the runner ends, and begins again.
 */
const preset = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };
const patienceMilliseconds = 5000;

/** A failed job is told by whoever performs it, once; of the rest only what needs a person. */
export const quietLogger = (strapi: Strapi) =>
  new Logger(() => (level, message, meta) => {
    if (meta?.failure) return;
    if (level === 'error') strapi.log.error(redact(`Jobs: ${message}`));
    if (level === 'warning') strapi.log.warn(redact(`Jobs: ${message}`));
  });

/** Keeps graphile-worker at work: it gives up after some errors in a row, which a restarting database causes. */
export const keepRunning = async (strapi: Strapi, pgPool: Pool, taskList: TaskList) => {
  let runner: Runner | undefined;
  let stopping = false;
  let letGo = () => {};
  const logger = quietLogger(strapi);

  const begin = async (): Promise<void> => {
    const events = new EventEmitter() as NonNullable<Parameters<typeof run>[0]['events']>;
    events.on('pool:create', ({ workerPool }) => {
      letGo();
      letGo = holdPoolLock(strapi, pgPool, workerPool.id);
    });
    runner = await run({
      ...{ preset, pgPool, logger, events, taskList, concurrency, pollInterval },
      parsedCronItems: [],
      noHandleSignals: true,
    });
    void runner.promise.catch((error: unknown) => tell(strapi, error)).then(again);
  };
  const again = async (): Promise<void> => {
    if (stopping) return;
    await pause(restartMilliseconds, undefined, { ref: false });
    if (stopping) return;
    await begin().catch((error: unknown) => {
      tell(strapi, error);
      return again();
    });
  };
  await begin();

  return async (): Promise<void> => {
    stopping = true;
    const stopped = runner?.stop().catch(() => undefined);
    const inTime = await Promise.race([
      Promise.resolve(stopped).then(() => true),
      pause(patienceMilliseconds, false, { ref: false }),
    ]);
    // Its jobs are given back at once, rather than when the others see that this process is gone.
    if (!inTime) await runner?.kill();
    letGo();
  };
};
