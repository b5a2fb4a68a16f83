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

/**
 * A claim may be committed and its answer get lost: that job belongs to a runner that knows nothing of it. One that
 * could not write down what became of its jobs ends, or, where two of those failed together, never does.
 */
const signsOfTrouble = ['worker:getJob:error', 'worker:fatalError', 'pool:fatalError'] as const;

/**
 * Keeps graphile-worker at work. A runner in trouble takes no more jobs and finishes those it has; then its lock goes,
 * which gives back what is still its own. Another takes its place at once.
 */
export const keepRunning = async (strapi: Strapi, pgPool: Pool, taskList: TaskList) => {
  const runners = new Map<Runner, () => void>();
  let stopping = false;
  const logger = quietLogger(strapi);

  const begin = async (): Promise<void> => {
    const events = new EventEmitter() as NonNullable<Parameters<typeof run>[0]['events']>;
    let letGo = () => {};
    let atWork = 0;
    events.on('pool:create', ({ workerPool }) => {
      letGo = holdPoolLock(strapi, pgPool, workerPool.id);
    });
    events.on('job:start', () => (atWork += 1));
    events.on('job:complete', () => (atWork -= 1));
    events.on('worker:fatalError', () => (atWork -= 1));
    const trouble = new Promise<void>((resolve) => {
      for (const sign of signsOfTrouble) events.once(sign, () => resolve());
    });
    const runner = await run({
      ...{ preset, pgPool, logger, events, taskList, concurrency, pollInterval },
      parsedCronItems: [],
      noHandleSignals: true,
    });
    const ended = runner.promise.catch((error: unknown) => tell(strapi, error));
    // Asked to stop while it began.
    if (stopping) return runner.stop().then(letGo, letGo);
    runners.set(runner, letGo);
    const retire = async (): Promise<void> => {
      void again();
      runner.stop().catch(() => undefined);
      do await pause(restartMilliseconds, undefined, { ref: false });
      while (atWork > 0);
      runners.delete(runner);
      letGo();
    };
    void Promise.race([trouble, ended]).then(() => (stopping ? undefined : retire()));
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
    const stopped = Promise.allSettled([...runners.keys()].map((runner) => runner.stop()));
    await Promise.race([stopped, pause(patienceMilliseconds, undefined, { ref: false })]);
    // What is not done by now the others take over: the lock is gone.
    for (const letGo of runners.values()) letGo();
  };
};
