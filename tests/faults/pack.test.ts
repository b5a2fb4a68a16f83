import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bareProject, packPlugin, pluginName } from '../support/bare-project';
import { emptyDatabase } from '../support/databases';
import { startServer } from '../support/server-process';

describe('the packed plugin', () => {
  let folder: string;
  let tarball: string;
  let appDir: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'commerce-pack-'));
    tarball = await packPlugin(folder);
    appDir = await bareProject(folder, tarball);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const installed = (...parts: string[]) => path.join(appDir, 'node_modules', pluginName, ...parts);

  test('holds what is built, and no sources or tests', () => {
    const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n');
    const sources = files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
    expect(sources).toEqual([]);
    expect(files.filter((file) => /\.test\./.test(file))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining(['package/package.json', 'package/LICENSE', 'package/dist/docs/swagger-ui-bundle.js']),
    );
  });

  test('has every file that its entries name', () => {
    const manifest = JSON.parse(readFileSync(installed('package.json'), 'utf8'));
    const named = [
      ...Object.values<string>(manifest.bin),
      ...Object.entries<string | Record<string, string>>(manifest.exports).flatMap(([, entry]) =>
        typeof entry === 'string'
          ? [entry]
          : Object.entries(entry).flatMap(([use, file]) => (use === 'source' ? [] : [file])),
      ),
    ];
    expect(named.filter((file) => !existsSync(installed(file)))).toEqual([]);
  });

  test('has every chunk that its admin loads', () => {
    const seen = new Set<string>();
    const missing: string[] = [];
    const follow = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      if (!existsSync(file)) return void missing.push(file);
      for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(
        /(?:from|import)\s*\(?["'](\.[^"']+)["']/g,
      )) {
        follow(path.resolve(path.dirname(file), specifier));
      }
    };
    follow(installed('dist/admin/index.mjs'));
    expect(missing).toEqual([]);
  });

  test('sells in a bare Strapi project that only installed it', async () => {
    const database = await emptyDatabase('sqlite');
    const server = await startServer({ database, appDir });
    try {
      expect(await server.api.get('/ready')).toMatchObject({ status: 200, body: { data: { ready: true } } });
      expect(await server.api.get('/catalog/products')).toMatchObject({ status: 200, body: { data: [] } });
      expect((await server.api.post('/cart')).status).toBe(201);
      expect((await server.api.get('/docs')).status).toBe(404);
    } finally {
      await server.stop();
      await database.drop();
    }
  });
});
