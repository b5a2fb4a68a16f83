import { tell } from './log';
import { isPostgres, type Strapi } from './strapi';

/** Any constant; two shops in one database server are apart by database already. */
const key = 7_233_104_511;

interface Session {
  query(text: string, values: unknown[]): Promise<unknown>;
  end(): Promise<void>;
  on(event: 'error', hear: (error: Error) => void): void;
}

const open = new WeakMap<Strapi, Session>();

export const releaseBootLock = async (strapi: Strapi): Promise<void> => {
  const session = open.get(strapi);
  open.delete(strapi);
  await session?.end();
};

/**
 * Strapi's schema sync and first-boot seeds are not safe when several processes start together. Each boot therefore
 * holds one advisory lock from before the sync until Strapi is loaded: its own seeds come after every plugin's
 * bootstrap. The lock lives in a session outside the pool, so that a pool of one still boots, and a process that dies
 * while booting lets go of it.
 */
export const holdBootLock = async (strapi: Strapi): Promise<void> => {
  const knex = strapi.db.connection;
  if (!isPostgres(knex)) return;
  const session = (await knex.client.acquireRawConnection()) as Session;
  session.on('error', (error) => tell(strapi, error, "The boot lock's session broke"));
  open.set(strapi, session);
  await session.query('select pg_advisory_lock($1)', [key]);
  const watch = setInterval(() => {
    if (open.has(strapi) && !strapi.isLoaded) return;
    clearInterval(watch);
    releaseBootLock(strapi).catch((error: unknown) => tell(strapi, error));
  }, 10);
  watch.unref();
};
