import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A Shopify file of these products: `[handle, title, price, more columns]`. */
export type Row = Readonly<Record<string, string>>;

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const always = ['Handle', 'Title', 'Variant Price', 'Option1 Name', 'Option1 Value'];

/** Writes rows as a Shopify CSV file into a folder of its own. A row given as text stands there as it is. */
export const productFile = async (rows: readonly (Row | string)[]): Promise<string> => {
  const named = rows.filter((row) => typeof row !== 'string');
  const header = [...new Set([...always, ...named.flatMap((row) => Object.keys(row))])];
  const lines = rows.map((row) =>
    typeof row === 'string' ? row : header.map((column) => quoted(row[column] ?? '')).join(','),
  );
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'products-')), 'products.csv');
  await writeFile(file, [header.join(','), ...lines, ''].join('\n'));
  return file;
};
