// A real shop's year of 541,909 rows into PostgreSQL, and a fifth of it: does memory grow with the file?
// Then reports must tell of the whole of it what was counted elsewhere.
// `npx tsx bench/import-orders.ts`, where the file is.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onlineRetail } from '../tests/support/online-retail';
import { startPostgres } from '../tests/support/postgres-server';
import { runCommand } from './command';
import { checkRetailFacts } from './retail-facts';

const inLondon = ['--currency', 'GBP', '--timezone', 'Europe/London'];

const main = async () => {
  if (!onlineRetail.isHere) return console.log(`Past orders are imported where ${onlineRetail.file} is.`);
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-orders-'));
  const part = path.join(folder, 'part.csv');
  await writeFile(part, `${(await onlineRetail.firstLines(100_001)).join('\n')}\n`);
  try {
    for (const [file, rows] of [[part, 100_000] as const, [onlineRetail.file, 541_909] as const]) {
      const postgres = await startPostgres();
      const env = { DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url, COMMERCE_TIMEZONE: 'Europe/London' };
      // The first start of a shop makes its tables.
      await runCommand(['reindex'], env);
      const { seconds, peak } = await runCommand(['import', 'orders', file, ...inLondon], env);
      const speed = Math.round(rows / seconds);
      console.log(
        `${rows} rows: ${seconds.toFixed(1)} s with start-up, ${speed}/s, peak memory ${Math.round(peak)} MB`,
      );
      if (file === onlineRetail.file) await checkRetailFacts(env);
      await postgres.stop();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
};

void main();
