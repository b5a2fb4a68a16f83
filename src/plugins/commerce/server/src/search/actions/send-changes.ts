import { setTimeout as pause } from 'node:timers/promises';
import { forgetForAll } from '../../catalog';
import { tell } from '../../platform/log';
import { connection, type Strapi } from '../../platform/strapi';
import { verdict } from '../core/verdict';
import type { SearchLink } from '../schemas/search-link';
import { EngineSilent, type SearchEngine } from '../search-engine';
import { anyChange, forgetTold, noteTold, tellAgain, toldTasks, untold } from '../store/changes';
import { handOver } from './hand-over';
import { sendSoon } from './mark-changed';
import { withLink } from './with-link';

const perTelling = 500;
/** Other jobs wait behind it where jobs are done one by one. */
const runMilliseconds = 1000;
const [betweenLooks, shortly, later] = [30, 1000, 15_000];

const idsIn = (tasks: string): number[] => tasks.split(' ').map(Number);

/** Looks after what was handed over. Answers whether anything can be found now that could not before. */
const settle = async (strapi: Strapi, engine: SearchEngine): Promise<boolean> => {
  const sql = connection(strapi);
  const told = await toldTasks(sql);
  if (!told.length) return false;
  const outcomes = await engine.outcomes(told.flatMap(idsIn));
  let news = false;
  for (const tasks of told) {
    const outcome = verdict(idsIn(tasks), outcomes);
    if (outcome === 'waiting') continue;
    if (outcome === 'done') {
      await forgetTold(sql, tasks);
      news = true;
      continue;
    }
    await tellAgain(sql, tasks);
    throw new Error(`The search engine did not take what it was told: ${outcome.failed}`);
  }
  return news;
};

/** Answers whether there is anybody to tell. */
const sendUntold = async (strapi: Strapi, engine: SearchEngine, { rebuild }: SearchLink): Promise<boolean> => {
  const sql = connection(strapi);
  const changes = await untold(sql, perTelling);
  if (!changes.length) return true;
  // The next index may have read them before they changed.
  const filling = rebuild?.phase === 'filling';
  const indexes = (await engine.indexes()).filter((index) => index === 'live' || filling);
  if (!indexes.length) return false;
  const tasks = await handOver(strapi, engine, changes, indexes);
  await noteTold(sql, changes, tasks.join(' '));
  return true;
};

/** Answers whether all is told and done, as far as there is an index: who builds one tells it of all. */
const speak = async (strapi: Strapi, engine: SearchEngine, link: SearchLink): Promise<boolean> => {
  const began = performance.now();
  for (;;) {
    const told = await sendUntold(strapi, engine, link);
    // Answers that were made before it was done are remembered, here and elsewhere.
    if (await settle(strapi, engine)) await forgetForAll(strapi);
    if (!told || !(await anyChange(connection(strapi)))) return true;
    if (performance.now() - began > runMilliseconds) return false;
    await pause(betweenLooks);
  }
};

/**
 * Tells the engine of what changed: one of all processes does, some of it at a time. While it is away it is asked again
 * and again; nothing is given up, and no job counts it as a failure of its own.
 */
export const sendChanges = async (strapi: Strapi): Promise<void> => {
  try {
    const done = await withLink(strapi, (engine, link) => speak(strapi, engine, link));
    // What another process has read already may have changed since.
    if (!done) await sendSoon(strapi, shortly);
  } catch (error) {
    if (!(error instanceof EngineSilent)) throw error;
    tell(strapi, error, 'The search engine will be told later', 'warn');
    await sendSoon(strapi, later);
  }
};
