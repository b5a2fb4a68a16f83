import { isPostgres, type Strapi } from './strapi';

/** Any constant; two shops in one database server are apart by database already. */
const key = 7_233_104_511;

/**
 * Strapi's schema sync and first-boot seeds are not safe when several processes start together. Each boot therefore
 * holds one advisory lock from before the sync until Strapi is loaded. The lock lives in a session of its own, so a
 * process that dies while booting lets go of it.
 */
export const holdBootLock = async (strapi: Strapi): Promise<void> => {
  const knex = strapi.db.connection;
  if (!isPostgres(knex)) return;
  const session = await knex.client.acquireConnection();
  await session.query('select pg_advisory_lock($1)', [key]);
  const release = setInterval(() => {
    if (!strapi.isLoaded) return;
    clearInterval(release);
    session
      .query('select pg_advisory_unlock($1)', [key])
      .catch((error: unknown) => strapi.log.error(error))
      .finally(() => knex.client.releaseConnection(session));
  }, 10);
  release.unref();
};
