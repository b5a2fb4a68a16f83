/**
 * Search among 10,000 products on PostgreSQL, beside a bare full-text query on the same index in the same run:
 * `npx tsx bench/search.ts`. Nothing is remembered: every answer is made anew.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '../tests/support/postgres-server';
import { startServer } from '../tests/support/server-process';
import { inspect } from '../tests/support/sql';
import type { Database } from '../tests/support/databases';
import { runCommand } from './command';
import { concurrency, measured, type Measured, type Work } from './load';
import { writeGoods } from './search-goods';
import { startBare } from './start-bare';

const products = Number(process.env.BENCH_PRODUCTS ?? 10_000);
const seconds = Number(process.env.BENCH_SECONDS ?? 8);
const slices = 4;

const looking = (typed: readonly string[], more = ''): Work => [
  (turn) => ({
    method: 'GET',
    path: `/api/commerce/catalog/products?q=${encodeURIComponent(typed[turn % typed.length] ?? '')}${more}`,
  }),
];

/** In turn, so that a machine's moods meet both; a first second of each does not count. */
const inTurn = async (urls: readonly string[], work: Work): Promise<Measured[]> => {
  for (const url of urls) await measured(url, work, 1);
  const all = urls.map((): Measured[] => []);
  for (let slice = 0; slice < slices; slice += 1) {
    for (const [place, url] of urls.entries()) all[place]?.push(await measured(url, work, seconds / slices));
  }
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  return all.map((runs) => ({
    perSecond: mean(runs.map(({ perSecond }) => perSecond)),
    p97: mean(runs.map(({ p97 }) => p97)),
  }));
};

const main = async (): Promise<void> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-search-'));
  const postgres = await startPostgres();
  const environment = { DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url };
  const database: Database = { kind: 'postgres', environment, drop: async () => undefined };
  try {
    const file = path.join(folder, 'goods.csv');
    const { typed, misspelt } = await writeGoods(file, products);
    await runCommand(['import', 'products', file], environment);
    await inspect(database, (sql) => sql.raw('vacuum analyze'));
    const ours = await startServer({ database, env: { COMMERCE_CATALOG_CACHE_MEGABYTES: '0' } });
    const bare = await startBare(postgres.url);
    const [found, limit] = await inTurn([ours.url, bare.url], looking(typed));
    const [slips] = await inTurn([ours.url], looking(misspelt));
    const [facets] = await inTurn([ours.url], looking(typed, '&facets=category,tag,brand,price'));
    await ours.stop();
    bare.process.kill();

    const row = ({ perSecond, p97 }: Measured = { perSecond: 0, p97: 0 }) => ({
      'per second': Math.round(perSecond),
      'p97.5 in ms': Math.round(p97),
    });
    console.log(
      `\n${products} products, PostgreSQL, one process each, concurrency ${concurrency}, nothing remembered:\n`,
    );
    console.table({
      'bare full-text query': row(limit),
      search: row(found),
      'search, misspelt': row(slips),
      'search with four facets': row(facets),
    });
    const ratio = (found?.perSecond ?? 0) / (limit?.perSecond ?? 1);
    console.log(
      `Search beside the bare query: ${ratio.toFixed(2)} (goal ≥ 0.3); p97.5 below 50 ms: ${(found?.p97 ?? 99) < 50}`,
    );
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true });
  }
};

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
