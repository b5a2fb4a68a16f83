import path from 'node:path';
import database from '../../config/database';
import { root } from '../support/server-environment';

const settings = (given: Record<string, string>) => {
  const read = (key: string, fallback?: string) => given[key] ?? fallback;
  const env = Object.assign(read, { int: (key: string, fallback: number) => Number(given[key] ?? fallback) });
  return database({ env: env as Parameters<typeof database>[0]['env'] });
};

test('SQLite is the embedded default, its file below the project', () => {
  const { connection } = settings({});
  expect(connection).toMatchObject({ client: 'sqlite', connection: { filename: path.join(root, '.tmp/data.db') } });
});

test('PostgreSQL is reached by its address', () => {
  const { connection } = settings({ DATABASE_CLIENT: 'postgres', DATABASE_URL: 'postgres://shop@db/shop' });
  expect(connection).toMatchObject({ client: 'postgres', connection: { connectionString: 'postgres://shop@db/shop' } });
});

test.each(['mysql', 'postgresql', ''])('%p is refused with a sentence', (client) => {
  expect(() => settings({ DATABASE_CLIENT: client })).toThrow(/runs on "sqlite" or "postgres" only/);
});

test('in production no table is ever dropped for being unknown', () => {
  expect(settings({ NODE_ENV: 'production' }).settings.forceMigration).toBe(false);
});
