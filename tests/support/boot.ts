import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { type Environment, root, serverEnvironment } from './server-environment';

/** Boots the built shop in this process. One at a time: Strapi is a global. */
export const boot = async (environment: Environment, appDir = root): Promise<Core.Strapi> => {
  Object.assign(process.env, serverEnvironment, environment);
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
    for (const name of Object.keys(environment)) if (!(name in serverEnvironment)) delete process.env[name];
  }
};
