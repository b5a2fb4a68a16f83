import fs from 'node:fs';
import path from 'node:path';

type Env = { (key: string, fallback: string): string; (key: string): string | undefined } & {
  int(key: string, fallback: number): number;
};

const root = path.resolve(__dirname, __dirname.includes(`${path.sep}dist${path.sep}`) ? '../..' : '..');

const sqlite = (env: Env) => {
  const filename = path.resolve(root, env('DATABASE_FILENAME', '.tmp/data.db'));
  fs.mkdirSync(path.dirname(filename), { recursive: true });
  return { client: 'sqlite', connection: { filename }, useNullAsDefault: true };
};

const postgres = (env: Env) => ({
  client: 'postgres',
  connection: { connectionString: env('DATABASE_URL', 'postgres://strapi:strapi@127.0.0.1:5432/strapi') },
  pool: { min: 0, max: env.int('DATABASE_POOL_MAX', 20) },
});

export default ({ env }: { env: Env }) => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  if (client !== 'sqlite' && client !== 'postgres') {
    throw new Error(`DATABASE_CLIENT is "${client}", but the shop runs on "sqlite" or "postgres" only.`);
  }
  return {
    connection: client === 'sqlite' ? sqlite(env) : postgres(env),
    // A table Strapi no longer knows is left alone in production: an order must outlive a missing build.
    settings: { forceMigration: env('NODE_ENV') !== 'production' },
  };
};
