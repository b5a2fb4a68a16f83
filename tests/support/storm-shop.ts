import type { Knex } from 'knex';
import type { ApiClient } from './api-client';
import { bootedDatabase, type Database } from './databases';
import type { Goods } from './goods';
import type { Environment } from './server-environment';
import { type ServerProcess, startServer } from './server-process';
import { startShop } from './shop';
import { inspect } from './sql';

/** One shop as its buyers meet it: several server processes on one PostgreSQL. */
export interface StormShop {
  readonly database: Database;
  /** What every process of it is started with. */
  readonly env: Environment;
  /** A killed one may be replaced in its place. */
  readonly servers: ServerProcess[];
  /** Of the goods, in order. */
  readonly skus: readonly string[];
  /** The buyer's own process: the balancer's work, without its chance. */
  api(index: number): ApiClient;
  look<T>(work: (sql: Knex) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

interface Wanted {
  readonly goods: readonly Goods[];
  readonly processes?: number;
  readonly env?: Environment;
  readonly database?: Database;
}

export const openStormShop = async ({ goods, processes = 2, env = {}, database: own }: Wanted): Promise<StormShop> => {
  const database = own ?? (await bootedDatabase('postgres'));
  const shop = await startShop({ database, env: { COMMERCE_RUN_JOBS: 'false' } });
  const skus: string[] = [];
  for (const one of goods) skus.push((await shop.sells(one)).sku);
  await shop.stop();
  const started = await Promise.allSettled(Array.from({ length: processes }, () => startServer({ database, env })));
  const servers = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = started.find((one) => one.status === 'rejected');
  if (failed) {
    await Promise.all(servers.map((server) => server.stop()));
    throw failed.reason;
  }
  return {
    database,
    env,
    servers,
    skus,
    api: (index) => (servers[index % servers.length] as ServerProcess).api,
    look: (work) => inspect(database, work),
    stop: async () => {
      await Promise.all(servers.map((server) => server.stop()));
      await database.drop();
    },
  };
};
