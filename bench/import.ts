// How fast products come in, and whether memory grows with the file: `npx tsx bench/import.ts`.
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { finished } from 'node:stream/promises';

const root = path.resolve(__dirname, '..');

const header =
  'Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant Grams,' +
  'Variant Inventory Tracker,Variant Inventory Qty,Variant Price,Image Src';

const productFile = async (file: string, products: number): Promise<void> => {
  const out = createWriteStream(file);
  out.write(`${header}\n`);
  for (let n = 1; n <= products; n += 1) {
    const text = `Product ${n}. ${'A sentence about it. '.repeat(20)}`;
    const kind = `Shelf ${n % 20} > Board ${n % 100}`;
    const image = `https://images.example/${n}.jpg`;
    out.write(
      `p-${n},Product ${n},"${text}",Maker ${n % 50},${kind},"t${n % 9}, new",true,Size,Small,200,shop,5,9.99,${image}\n`,
    );
    out.write(`p-${n},,,,,,,,Large,300,shop,5,12.50,\n`);
  }
  out.end();
  await finished(out);
};

/** Runs the command in a process of its own and watches its memory from outside. */
const importFile = async (file: string, database: string) => {
  const command = path.join(root, 'node_modules/.bin/strapi-commerce');
  const started = Date.now();
  const child = spawn(process.execPath, [command, 'import', 'products', file], {
    cwd: root,
    // With little room V8 tidies up instead of growing: what is left is what the import needs.
    env: {
      ...process.env,
      NODE_OPTIONS: '--max-old-space-size=192',
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: database,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let peak = 0;
  const watch = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    peak = Math.max(peak, Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  }, 100);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`The import ended with ${String(code)}.`);
  return { seconds: (Date.now() - started) / 1000, peak };
};

const main = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-import-'));
  try {
    for (const products of [1, 2000, 10_000, 40_000]) {
      const file = path.join(folder, `${products}.csv`);
      await productFile(file, products);
      const database = path.join(folder, `${products}.db`);
      await importFile(path.join(folder, '1.csv'), database);
      const { seconds, peak } = await importFile(file, database);
      const speed = Math.round(products / seconds);
      console.log(
        `${products} products: ${seconds.toFixed(1)} s with start-up, ${speed}/s, peak memory ${Math.round(peak)} MB`,
      );
    }
  } finally {
    await rm(folder, { recursive: true });
  }
};

void main();
