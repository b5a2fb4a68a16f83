import { jobsOf } from '../../jobs';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { searchOf } from '../index';
import { EngineSilent } from '../search-engine';
import { anyChange } from '../store/changes';
import { findLink } from '../store/link';
import { sendTask } from './mark-changed';
import { rebuildTask } from './rebuild';

export const lookTask = 'search.look';

/** Soon after each start, since a new version of the shop may want another index. */
export const lookSoon = (strapi: Strapi): Promise<void> =>
  transaction(strapi, (tx) => jobsOf(strapi).add(tx, lookTask, {}, { key: lookTask }));

/** Whether the index is there and whole, and all that changed is on its way: also where a job was lost, or the index. */
export const look = async (strapi: Strapi): Promise<void> => {
  const { engine } = searchOf(strapi);
  if (!engine) return;
  const link = await findLink(connection(strapi), engine.prefix);
  const begun = link?.rebuild && link.rebuild.phase !== 'done';
  const ready = await engine.isReady().catch((error: unknown) => {
    if (error instanceof EngineSilent) return undefined;
    throw error;
  });
  const tasks = [
    ...(begun || ready === false ? [rebuildTask] : []),
    ...((await anyChange(connection(strapi))) ? [sendTask] : []),
  ];
  await transaction(strapi, async (tx) => {
    for (const task of tasks) await jobsOf(strapi).add(tx, task, {}, { key: task });
  });
};
