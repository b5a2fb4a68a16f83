import { type AppCopy, copyApp } from '../support/app-copy';
import { bootedDatabase, type Database, type DatabaseKind } from '../support/databases';
import { type ServerProcess, spawnServer, startServer } from '../support/server-process';
import { startShop } from '../support/shop';
import { inspect } from '../support/sql';

/** Every commerce table with its rows: what must survive. Not the jobs: a shop that starts does them. */
const rows = (database: Database): Promise<Record<string, number>> =>
  inspect(database, async (sql) => {
    const tables: string[] =
      database.kind === 'postgres'
        ? await sql('pg_tables').where('schemaname', 'public').pluck('tablename')
        : await sql('sqlite_master').where('type', 'table').pluck('name');
    const own = tables.filter((name) => name.startsWith('commerce_') && name !== 'commerce_jobs').sort();
    const counts = own.map(async (name) => [name, Number((await sql(name).count('* as count'))[0]?.count)] as const);
    return Object.fromEntries(await Promise.all(counts));
  });

describe.each<DatabaseKind>(['sqlite', 'postgres'])('with the plugin’s build taken away (%s)', (kind) => {
  let database: Database;
  let before: Record<string, number>;
  let slug: string;

  beforeAll(async () => {
    database = await bootedDatabase(kind);
    const shop = await startShop({ database });
    ({ slug } = await shop.sells({ title: 'Still here' }));
    await shop.api.post('/cart');
    await shop.stop();
    before = await rows(database);
  });
  afterAll(() => database.drop());

  const running = async (app: AppCopy, use: () => Promise<ServerProcess>): Promise<ServerProcess> => {
    try {
      const server = await use();
      await server.stop();
      return server;
    } finally {
      await app.remove();
    }
  };

  test('there is something to lose', () => {
    expect(before).toMatchObject({ commerce_carts: 1, commerce_products: 2 });
    expect(Object.keys(before).length).toBeGreaterThan(8);
  });

  test.each(['development', 'production'])('the shop refuses to start, with a sentence (%s)', async (NODE_ENV) => {
    const app = await copyApp({ plugin: 'not built' });
    const server = await running(app, async () => {
      const started = await spawnServer({ database, appDir: app.appDir, env: { NODE_ENV } });
      expect(await started.exited).toBe(1);
      return started;
    });
    expect(server.output()).toContain('The commerce plugin is not built. Run `npm run build`');
    expect(await rows(database)).toEqual(before);
  });

  test.each(['development', 'production'])('a shop that starts all the same loses nothing (%s)', async (NODE_ENV) => {
    const app = await copyApp({ plugin: 'not built', index: 'module.exports = {};' });
    await running(app, () => startServer({ database, appDir: app.appDir, env: { NODE_ENV } }));
    expect(await rows(database)).toEqual(before);
  });

  test('and once it is back everything is as it was', async () => {
    const app = await copyApp({ plugin: 'built' });
    await running(app, async () => {
      const server = await startServer({ database, appDir: app.appDir });
      const { body } = await server.api.get(`/catalog/products/${slug}`);
      expect(body.data).toMatchObject({ title: 'Still here' });
      return server;
    });
    expect(await rows(database)).toEqual(before);
  });
});
