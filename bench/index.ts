/**
 * One production server of ours beside a bare `node:http` + `pg` server doing the same work on the same tables, in the
 * same run. Ratios are what counts: machines differ, and a machine differs from itself.
 */
import { startPostgres } from '../tests/support/postgres-server';
import { startServer } from '../tests/support/server-process';
import type { Database } from '../tests/support/databases';
import { startBare } from './start-bare';
import { concurrency, load, type Work } from './load';
import { addLine, checkout, list, openCarts, page } from './scenes';
import { seed } from './seed';
import { countStatements } from './statements';

const seconds = Number(process.env.BENCH_SECONDS ?? 8);

const goals: Record<string, number> = {
  'list, warm': 1.5,
  'page, warm': 1.5,
  'list, made anew': 0.3,
  'page, made anew': 0.3,
  'add a line': 0.3,
  checkout: 0.3,
};

const slices = 4;

/** Ours and theirs in turn, so that a machine's moods meet both; a first second of each does not count. */
const beside = async (ours: string, bare: string, work: (url: string) => Work | Promise<Work>) => {
  const [mine, theirs] = [await work(ours), await work(bare)];
  await load(ours, mine, 1);
  await load(bare, theirs, 1);
  const sum = { ours: 0, bare: 0 };
  for (let slice = 0; slice < slices; slice += 1) {
    sum.ours += await load(ours, mine, seconds / slices);
    sum.bare += await load(bare, theirs, seconds / slices);
  }
  return { ours: sum.ours / slices, bare: sum.bare / slices };
};

const main = async (): Promise<void> => {
  const postgres = await startPostgres();
  const database: Database = {
    kind: 'postgres',
    environment: { DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url },
    drop: async () => undefined,
  };
  console.log('Publishing 1,000 products with 2 variants …');
  await seed(database.environment);
  const statements = await countStatements(database.environment);

  const warm = await startServer({ database });
  const anew = await startServer({ database, env: { COMMERCE_CATALOG_CACHE_MEGABYTES: '0' } });
  const bare = await startBare(postgres.url);
  const rows: Record<string, { ours: number; bare: number }> = {};
  rows['list, warm'] = await beside(warm.url, bare.url, () => list);
  rows['page, warm'] = await beside(warm.url, bare.url, () => page);
  rows['list, made anew'] = await beside(anew.url, bare.url, () => list);
  rows['page, made anew'] = await beside(anew.url, bare.url, () => page);
  await anew.stop();
  rows['add a line'] = await beside(warm.url, bare.url, async (url) => addLine(await openCarts(url, 300)));
  rows.checkout = await beside(warm.url, bare.url, () => checkout);
  await warm.stop();
  bare.process.kill();
  await postgres.stop();

  console.log(`\nPer second at concurrency ${concurrency}, PostgreSQL, one process each:\n`);
  console.table(
    Object.fromEntries(
      Object.entries(rows).map(([name, { ours, bare: theirs }]) => [
        name,
        {
          ours: Math.round(ours),
          bare: Math.round(theirs),
          ratio: Number((ours / theirs).toFixed(2)),
          goal: `≥ ${goals[name]}`,
          met: ours / theirs >= (goals[name] ?? 0),
        },
      ]),
    ),
  );
  console.log('SQL statements of one request (BEGIN and COMMIT included):');
  console.table(statements);
};

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
