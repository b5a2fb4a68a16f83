import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from './server-environment';

const run = promisify(execFile);
const plugin = 'src/plugins/commerce';
export const pluginName = 'strapi-plugin-headless-commerce';

/**
 * `npm pack`, in a copy: packing builds first, and other tests are running on this build. The copy is inside the
 * project, so that its packages are found the way they are found from the plugin. Answers the tarball.
 */
export const packPlugin = async (folder: string): Promise<string> => {
  await mkdir(path.join(root, '.tmp'), { recursive: true });
  const project = await mkdtemp(path.join(root, '.tmp/pack-'));
  const copy = path.join(project, plugin);
  try {
    await cp(path.join(root, plugin), copy, {
      recursive: true,
      filter: (source) => !/[/\\](dist|node_modules)$/.test(source),
    });
    await cp(path.join(root, 'tsconfig.json'), path.join(project, 'tsconfig.json'));
    await run('npm', ['pack', '--pack-destination', folder], { cwd: copy });
  } finally {
    await rm(project, { recursive: true, force: true });
  }
  const [tarball] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  if (!tarball) throw new Error('npm pack left no tarball.');
  return path.join(folder, tarball);
};

/** Every package but ours, as links: no network is needed. */
const linkPackages = async (target: string): Promise<void> => {
  const source = path.join(root, 'node_modules');
  for (const name of await readdir(source)) {
    if (name !== pluginName && name !== '.bin' && name !== '.cache') {
      await symlink(path.join(source, name), path.join(target, name));
    }
  }
};

const configuration: Readonly<Record<string, string>> = {
  'config/server.js': `module.exports = ({ env }) => ({ host: env('HOST'), port: env.int('PORT'), app: { keys: env.array('APP_KEYS') } });`,
  'config/admin.js': `module.exports = ({ env }) => ({ auth: { secret: env('ADMIN_JWT_SECRET') }, apiToken: { salt: env('API_TOKEN_SALT') }, transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } }, serveAdminPanel: false });`,
  'config/database.js': `module.exports = ({ env }) => ({ connection: { client: 'sqlite', connection: { filename: env('DATABASE_FILENAME') }, useNullAsDefault: true } });`,
  'config/plugins.js': `module.exports = ({ env }) => ({ 'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } } });`,
  'config/middlewares.js': `module.exports = ['strapi::logger', 'strapi::errors', 'strapi::security', 'strapi::cors', 'strapi::poweredBy', 'strapi::query', 'strapi::body', 'strapi::session', 'strapi::favicon', 'strapi::public'];`,
  'src/index.js': 'module.exports = {};',
};

/** Somebody else's Strapi project, in JavaScript, that installed the tarball and did nothing more. */
export const bareProject = async (folder: string, tarball: string): Promise<string> => {
  const appDir = path.join(folder, 'bare');
  const installed = path.join(appDir, 'node_modules', pluginName);
  for (const place of ['config', 'src/api', 'public/uploads', 'node_modules']) {
    await mkdir(path.join(appDir, place), { recursive: true });
  }
  for (const [file, text] of Object.entries(configuration)) await writeFile(path.join(appDir, file), text);
  const dependencies = { [pluginName]: '*', '@strapi/strapi': '*', '@strapi/plugin-users-permissions': '*' };
  await writeFile(path.join(appDir, 'package.json'), JSON.stringify({ name: 'bare', version: '0.0.0', dependencies }));
  await linkPackages(path.join(appDir, 'node_modules'));
  await mkdir(installed);
  await run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  return appDir;
};
