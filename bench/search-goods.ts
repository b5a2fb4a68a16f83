import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { asTyped, titles as ownTitles } from '../tests/support/misspelt';
import { root } from '../tests/support/server-environment';

const samples = process.env.COMMERCE_SHARED_DATA ?? path.resolve(root, '../shared/data');

/** What titles and descriptions are made of: real product files where this machine has them, otherwise our own words. */
const wordsOf = async (): Promise<{ titles: readonly string[]; words: readonly string[] }> => {
  const files = existsSync(samples)
    ? (await readdir(samples)).filter((name) => name.startsWith('shopify-products-'))
    : [];
  const rows = (await Promise.all(files.map((name) => readFile(path.join(samples, name), 'utf8')))).flatMap(
    (text) => parse(text, { columns: true, bom: true }) as Record<string, string>[],
  );
  const titles = rows.flatMap(({ Title }) => (Title ? [Title] : []));
  const bodies = rows.map((row) => (row['Body (HTML)'] ?? '').replace(/<[^>]*>/g, ' ')).join(' ');
  const found = titles.length ? titles : ownTitles;
  const words = `${bodies} ${found.join(' ')}`.split(/[^\p{L}]+/u).filter((word) => word.length > 1);
  return { titles: found, words };
};

/** The same numbers in every run. */
const dice = (seed: number) => {
  let state = seed;
  return (sides: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
};

/** Writes a product file, and answers what shoppers type who look for these products. */
export const writeGoods = async (file: string, products: number): Promise<{ typed: string[]; misspelt: string[] }> => {
  const { titles, words } = await wordsOf();
  const roll = dice(7);
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const lines = ['Handle,Title,Body (HTML),Vendor,Type,Tags,Variant Price'];
  const made: string[] = [];
  for (let n = 0; n < products; n += 1) {
    const title = `${pick(words)} ${pick(titles)}`.replaceAll(',', '');
    made.push(title);
    const body = Array.from({ length: 40 }, () => pick(words)).join(' ');
    lines.push(`g-${n},${title},${body},Maker ${n % 50},Shelf ${n % 20},${pick(words)},${5 + (n % 90)}.00`);
  }
  await writeFile(file, `${lines.join('\n')}\n`);
  const typed = Array.from({ length: 500 }, () => {
    const parts = pick(made).split(' ');
    return parts.slice(-1 - roll(2)).join(' ');
  });
  return { typed, misspelt: typed.map(asTyped) };
};
