import type { Pool } from 'pg';
import type { Strapi } from '../../../platform/strapi';

const retryMilliseconds = 1000;

/** Shows the others that this process lives: a lock that its session, and so its process, takes with it when it ends. */
export const holdPoolLock = (strapi: Strapi, pool: Pool, name: string) => {
  let released = false;
  let release = () => {};

  const hold = async (): Promise<void> => {
    try {
      const session = await pool.connect();
      if (released) return session.release(true);
      session.once('error', () => {
        session.release(true);
        again();
      });
      release = () => session.release(true);
      await session.query('select pg_advisory_lock(hashtextextended($1, 0))', [name]);
    } catch (error) {
      strapi.log.warn(`The jobs' lock could not be taken: ${(error as Error).message}`);
      again();
    }
  };
  const again = () => {
    release = () => {};
    if (!released) setTimeout(hold, retryMilliseconds).unref();
  };
  void hold();

  return () => {
    released = true;
    release();
  };
};
