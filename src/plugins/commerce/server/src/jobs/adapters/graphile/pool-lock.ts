import type { Pool, PoolClient } from 'pg';
import { tell } from '../../../platform/log';
import type { Strapi } from '../../../platform/strapi';

const retryMilliseconds = 1000;

/**
 * Shows the others that this process lives: a lock that its session, and so its process, takes with it when it ends.
 * A lost session is replaced. Returns what lets go of it.
 */
export const holdPoolLock = (strapi: Strapi, pool: Pool, name: string): (() => void) => {
  let session: PoolClient | undefined;
  let timer: NodeJS.Timeout | undefined;
  let released = false;

  const drop = () => {
    session?.release(true);
    session = undefined;
  };
  const again = () => {
    drop();
    if (released || timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      void hold();
    }, retryMilliseconds).unref();
  };
  /** A session that breaks says so twice: the second word, however late, must not replace its successor. */
  const lost = (mine: PoolClient | undefined) => {
    if (session === mine) again();
  };
  const hold = async (): Promise<void> => {
    let mine: PoolClient | undefined;
    try {
      mine = session = await pool.connect();
      if (released) return drop();
      mine.once('error', () => lost(mine));
      await mine.query('select pg_advisory_lock(hashtextextended($1, 0))', [name]);
    } catch (error) {
      if (!released) tell(strapi, error, "The jobs' lock could not be taken", 'warn');
      lost(mine);
    }
  };
  void hold();

  return () => {
    released = true;
    clearTimeout(timer);
    drop();
  };
};
