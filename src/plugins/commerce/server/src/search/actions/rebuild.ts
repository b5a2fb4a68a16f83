import { setTimeout as pause } from 'node:timers/promises';
import { jobsOf } from '../../jobs';
import { tell } from '../../platform/log';
import type { Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import type { Rebuild } from '../schemas/search-link';
import { EngineSilent } from '../search-engine';
import { rebuildStep } from './rebuild-step';

export const rebuildTask = 'search.rebuild';

/** Between two looks at what the engine works on. */
const [shortest, longest] = [50, 1000];
const betweenSteps = 200;
const later = 15_000;

/** Builds the index anew and swaps it in. Throws when the engine does not answer. */
export const rebuild = async (strapi: Strapi, onProgress: (rebuild: Rebuild) => void = () => undefined) => {
  let [begun, wait, done] = [false, shortest, -1];
  for (;;) {
    const at = await rebuildStep(strapi, !begun);
    begun ||= at !== undefined;
    if (at) onProgress(at);
    if (at?.phase === 'done') return at;
    wait = at && at.done !== done ? shortest : Math.min(wait * 1.5, longest);
    done = at?.done ?? done;
    await pause(wait);
  }
};

const goOn = (strapi: Strapi, wait: number): Promise<void> =>
  transaction(strapi, (tx) => jobsOf(strapi).add(tx, rebuildTask, {}, { key: rebuildTask, runAt: Date.now() + wait }));

/** The same as a job, step by step, so that other jobs are done in between. It goes on for as long as the engine is away. */
export const rebuildInSteps = async (strapi: Strapi): Promise<void> => {
  try {
    const at = await rebuildStep(strapi);
    if (at?.phase !== 'done') await goOn(strapi, betweenSteps);
  } catch (error) {
    if (!(error instanceof EngineSilent)) throw error;
    tell(strapi, error, 'The search index will be built later', 'warn');
    await goOn(strapi, later);
  }
};
