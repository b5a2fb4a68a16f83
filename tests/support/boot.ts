import path from 'node:path';
import type * as Strapi from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import { type Environment, root, serverEnvironment } from './server-environment';

/** Node's own where Jest's environment hands it in; see environment.cjs. */
const { nativeRequire: load = require } = globalThis as { nativeRequire?: NodeRequire };
const { createStrapi } = load('@strapi/strapi') as typeof Strapi;
const { env } = load('node:process') as NodeJS.Process;

/** Boots the built shop in this process. One at a time: Strapi is a global. */
export const boot = async (environment: Environment, appDir = root): Promise<Core.Strapi> => {
  Object.assign(env, serverEnvironment, environment);
  const strapi = createStrapi({
    appDir,
    distDir: path.join(appDir, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  });
  strapi.log.level = process.env.TEST_LOG_LEVEL ?? 'error';
  try {
    await strapi.load();
    strapi.server.mount();
    return strapi;
  } catch (error) {
    await strapi.destroy();
    throw error;
  } finally {
    for (const name of Object.keys(environment)) if (!(name in serverEnvironment)) delete env[name];
  }
};

/** Strapi answers before it is done (its event listeners still read): a pool destroyed under them throws at us. */
const untilIdle = async ({ db }: Core.Strapi, patience = 200): Promise<void> => {
  const { pool } = db.connection.client;
  const busy = () => pool.numUsed() + pool.numPendingAcquires() + pool.numPendingCreates() > 0;
  for (let quiet = 0, looks = 0; quiet < 3 && looks < patience; quiet = busy() ? 0 : quiet + 1, looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

export const shutDown = async (strapi: Core.Strapi): Promise<void> => {
  await untilIdle(strapi);
  await strapi.destroy();
};
