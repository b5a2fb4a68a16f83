import type { Pool } from 'pg';
import { tell } from './log';
import type { Strapi } from './strapi';

/** A pool beside Strapi's, to the same database with the same driver: its owner ends it. */
export const ownPool = (strapi: Strapi, max: number): Pool => {
  const { driver, connectionSettings } = strapi.db.connection.client as any;
  // Knex hides the password from enumeration.
  const pool = new driver.Pool({ ...connectionSettings, password: connectionSettings.password, max }) as Pool;
  const broke = (error: Error) => tell(strapi, error, 'A connection for jobs broke', 'warn');
  pool.on('error', broke);
  pool.on('connect', (client) => client.on('error', broke));
  return pool;
};
