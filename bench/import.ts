// How fast products come in, and whether memory grows with the file: `npx tsx bench/import.ts`.
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { runCommand } from './command';

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

const importFile = (file: string, database: string) =>
  runCommand(['import', 'products', file], { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: database });

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
