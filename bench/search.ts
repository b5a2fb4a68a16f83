/**
 * Search among 10,000 products on PostgreSQL, beside a bare full-text query on the same index in the same run:
 * `npx tsx bench/search.ts`. Every answer is made anew, but for the last two rows: there the shop remembers answers, as it does
 * unless told otherwise, and 500 shoppers' words are asked for again and again.
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
const facets = '&facets=category,tag,brand,price';

const looking = (typed: readonly string[], more = ''): Work => [
  (turn) => ({
    method: 'GET',
    path: `/api/commerce/catalog/products?q=${encodeURIComponent(typed[turn % typed.length] ?? '')}${more}`,
  }),
];

interface Row {
  readonly perSecond: number;
  /** Milliseconds within which 95 of 100 requests were answered. */
  readonly p95: number;
}

const row = (runs: readonly Measured[]): Row => {
  const took = runs.flatMap((run) => run.took).sort((a, b) => a - b);
  const perSecond = runs.reduce((sum, run) => sum + run.perSecond, 0) / runs.length;
  return { perSecond, p95: took[Math.ceil(took.length * 0.95) - 1] ?? Infinity };
};

/** In turn, so that a machine's moods meet both; a first second of each does not count. */
const inTurn = async (urls: readonly string[], work: Work): Promise<Row[]> => {
  for (const url of urls) await measured(url, work, 1);
  const all = urls.map((): Measured[] => []);
  for (let slice = 0; slice < slices; slice += 1) {
    for (const [place, url] of urls.entries()) all[place]?.push(await measured(url, work, seconds / slices));
  }
  return all.map(row);
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
    const bare = await startBare(postgres.url);
    const rows: Record<string, Row | undefined> = {};
    const anew = await startServer({ database, env: { COMMERCE_CATALOG_CACHE_MEGABYTES: '0' } });
    [rows.search, rows['bare full-text query']] = await inTurn([anew.url, bare.url], looking(typed));
    [rows['search, misspelt']] = await inTurn([anew.url], looking(misspelt));
    [rows['search with four facets']] = await inTurn([anew.url], looking(typed, facets));
    await anew.stop();
    bare.process.kill();
    const everyday = await startServer({ database });
    [rows['search, as on every day']] = await inTurn([everyday.url], looking(typed));
    [rows['the same with four facets']] = await inTurn([everyday.url], looking(typed, facets));
    await everyday.stop();

    console.log(`\n${products} products, PostgreSQL, one process each, concurrency ${concurrency}:\n`);
    const shown = Object.entries(rows).map(([name, { perSecond = 0, p95 = Infinity } = {}]) => [
      name,
      { 'per second': Math.round(perSecond), 'p95 in ms': Math.round(p95) },
    ]);
    console.table(Object.fromEntries(shown));
    const ratio = (rows.search?.perSecond ?? 0) / (rows['bare full-text query']?.perSecond ?? 1);
    const p95 = rows.search?.p95 ?? Infinity;
    console.log(`Search beside the bare query: ${ratio.toFixed(2)} (goal ≥ 0.3); p95 ${p95.toFixed(1)} ms (goal < 50)`);
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true });
  }
};

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
