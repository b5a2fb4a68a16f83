import { randomUUID } from 'node:crypto';
import { tell } from '../../platform/log';
import { connection, type Strapi } from '../../platform/strapi';
import { searchOf } from '../index';
import type { SearchLink } from '../schemas/search-link';
import type { SearchEngine } from '../search-engine';
import { holdLink, releaseLink } from '../store/link';

/** A process that dies lets go after this long; one that lives says so in time. */
const milliseconds = 30_000;

/**
 * While this is done, no other process writes to the engine: what is read later is written later. Undefined: another
 * does, and it was not done.
 */
export const withLink = async <T>(
  strapi: Strapi,
  work: (engine: SearchEngine, link: SearchLink) => Promise<T>,
): Promise<T | undefined> => {
  const { engine } = searchOf(strapi);
  if (!engine) throw new Error('The shop has no search engine.');
  const held = { name: engine.prefix, holder: randomUUID(), milliseconds };
  const link = await holdLink(connection(strapi), held);
  if (!link) return undefined;
  const alive = setInterval(() => {
    holdLink(connection(strapi), held).catch((error: unknown) => tell(strapi, error));
  }, milliseconds / 3).unref();
  try {
    return await work(engine, link);
  } finally {
    clearInterval(alive);
    await releaseLink(connection(strapi), held.name, held.holder);
  }
};
