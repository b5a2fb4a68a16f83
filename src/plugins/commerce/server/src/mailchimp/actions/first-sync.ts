import { setTimeout as pause } from 'node:timers/promises';
import { jobsOf } from '../../jobs';
import { redact, tell } from '../../platform/log';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { pauseAfter } from '../core/pause-after';
import { mailchimpOf } from '../index';
import { Unavailable } from '../marketing-provider';
import type { FirstSync } from '../schemas/mailchimp-link';
import { noteFailure } from '../store/link';
import { syncStep } from './sync-step';

export const syncTask = 'mailchimp.sync';

/** Between two looks at batches that Mailchimp works on. */
const [shortest, longest] = [100, 5000];
const patience = 10;
const betweenSteps = 500;

/** Tells all there is, or goes on where a telling that was broken off ended. Throws once Mailchimp was silent for long. */
export const firstSync = async (strapi: Strapi, onProgress: (sync: FirstSync) => void): Promise<FirstSync> => {
  let [failures, wait, done] = [0, shortest, -1];
  for (;;) {
    try {
      const sync = await syncStep(strapi);
      if (sync) onProgress(sync);
      if (sync?.phase === 'done') return sync;
      wait = sync && sync.done !== done ? shortest : Math.min(wait * 2, longest);
      [failures, done] = [0, sync?.done ?? done];
    } catch (error) {
      failures += 1;
      if (!(error instanceof Unavailable) || failures === patience) throw error;
      wait = pauseAfter(failures, error.retryAfter);
    }
    await pause(wait);
  }
};

const syncAgain = (strapi: Strapi, wait: number): Promise<void> =>
  transaction(strapi, (tx) => jobsOf(strapi).add(tx, syncTask, {}, { key: syncTask, runAt: Date.now() + wait }));

export const startSync = (strapi: Strapi): Promise<void> =>
  transaction(strapi, (tx) => jobsOf(strapi).add(tx, syncTask, {}, { key: syncTask }));

/** The same as a job, step by step, so that other jobs are done in between. It asks for as long as Mailchimp is silent. */
export const syncInSteps = async (strapi: Strapi): Promise<void> => {
  try {
    const sync = await syncStep(strapi);
    if (sync?.phase !== 'done') await syncAgain(strapi, betweenSteps);
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    tell(strapi, error, 'Mailchimp will be told later', 'warn');
    const { store } = mailchimpOf(strapi);
    const failures = await noteFailure(connection(strapi), store, redact(error.message), Date.now());
    await syncAgain(strapi, pauseAfter(failures, error.retryAfter));
  }
};
