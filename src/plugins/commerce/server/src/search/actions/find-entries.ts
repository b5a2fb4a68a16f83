import type { Asked, Ranking } from '../../catalog';
import { forgetForAll } from '../../catalog';
import { tell } from '../../platform/log';
import type { Strapi } from '../../platform/strapi';
import { searchOf } from '../index';

/** What it answered before may be remembered with what the shop's own search did in its place. */
const back = (strapi: Strapi): void => {
  strapi.log.info('The search engine answers again.');
  forgetForAll(strapi).catch((error: unknown) => tell(strapi, error));
};

/** Undefined: the engine does not answer, not in time, or has no index yet. Never throws. */
export const findEntries = async (strapi: Strapi, asked: Asked): Promise<Ranking | undefined> => {
  const { engine, patience } = searchOf(strapi);
  if (!engine || !patience.mayAsk(performance.now())) return undefined;
  try {
    const ranking = await engine.find(asked);
    if (patience.answered()) back(strapi);
    return ranking;
  } catch (error) {
    if (patience.failed(performance.now()))
      tell(strapi, error, 'The shop’s own search answers until the search engine does', 'warn');
    return undefined;
  }
};
