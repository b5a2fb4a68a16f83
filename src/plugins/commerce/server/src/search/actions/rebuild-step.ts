import { countListed, forgetForAll, nextListed } from '../../catalog';
import { connection, type Strapi } from '../../platform/strapi';
import { verdict } from '../core/verdict';
import type { Rebuild, SearchLink } from '../schemas/search-link';
import type { SearchEngine } from '../search-engine';
import { forgetUntold } from '../store/changes';
import { saveRebuild } from '../store/link';
import { handOver } from './hand-over';
import { sendSoon } from './mark-changed';
import { withLink } from './with-link';

const perPage = 500;
/** It works on what it was told in its order: more would keep what is published now waiting. */
const tasksAtOnce = 4;

type Save = (rebuild: Rebuild | null) => Promise<void>;

const begin = async (strapi: Strapi, engine: SearchEngine): Promise<Rebuild> => {
  const tasks = await engine.begin();
  // What changed until now is read with all the rest.
  await forgetUntold(connection(strapi));
  return { phase: 'filling', after: null, tasks, done: 0, total: await countListed(strapi) };
};

const fill = async (strapi: Strapi, engine: SearchEngine, given: Rebuild): Promise<Rebuild> => {
  let rebuild = given;
  while (rebuild.tasks.length < tasksAtOnce) {
    const page = await nextListed(strapi, rebuild.after, perPage);
    if (!page.length) break;
    const tasks = await handOver(strapi, engine, page, ['next']);
    const [after, done] = [page.at(-1) ?? null, rebuild.done + page.length];
    rebuild = { ...rebuild, after, done, total: Math.max(done, rebuild.total), tasks: [...rebuild.tasks, ...tasks] };
  }
  return rebuild;
};

const lookedAfter = async (engine: SearchEngine, rebuild: Rebuild, save: Save): Promise<Rebuild> => {
  if (!rebuild.tasks.length) return rebuild;
  const outcomes = await engine.outcomes(rebuild.tasks);
  const outcome = verdict(rebuild.tasks, outcomes);
  if (typeof outcome === 'object') {
    await save(null);
    throw new Error(`The search index could not be built: ${outcome.failed}`);
  }
  return { ...rebuild, tasks: rebuild.tasks.filter((task) => outcomes.get(task) === 'waiting') };
};

const step = async (strapi: Strapi, engine: SearchEngine, given: Rebuild | null, save: Save): Promise<Rebuild> => {
  let rebuild = given;
  // One that was swapped in by a process that died, or was not: nobody knows.
  const unsure = rebuild?.phase === 'swapping' && !rebuild.tasks.length;
  if (!rebuild || rebuild.phase === 'done' || unsure) {
    rebuild = await begin(strapi, engine);
    await save(rebuild);
  }
  if (rebuild.phase === 'filling') rebuild = await fill(strapi, engine, rebuild);
  rebuild = await lookedAfter(engine, rebuild, save);
  if (rebuild.tasks.length) return rebuild;
  if (rebuild.phase === 'swapping') {
    await engine.discard();
    await forgetForAll(strapi);
    await sendSoon(strapi);
    return { ...rebuild, phase: 'done' };
  }
  // Only once nothing is left to read: the last page may have come since.
  if ((await nextListed(strapi, rebuild.after, 1)).length) return rebuild;
  const swapping: Rebuild = { ...rebuild, phase: 'swapping' };
  await save(swapping);
  return { ...swapping, tasks: await engine.swap() };
};

/**
 * One step of building the index anew beside the one that is searched, from where the last one, of whatever process, left
 * it. A step that was done twice changes nothing. Undefined: another process is at it. Throws `EngineSilent`; any other
 * error ends this building, and the next step begins another.
 */
export const rebuildStep = (strapi: Strapi, anew = false): Promise<Rebuild | undefined> =>
  withLink(strapi, async (engine, link: SearchLink) => {
    const save: Save = (rebuild) => saveRebuild(connection(strapi), link.name, rebuild);
    const rebuild = await step(strapi, engine, anew ? null : link.rebuild, save);
    await save(rebuild);
    return rebuild;
  });
