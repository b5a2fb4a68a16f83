import { parse } from 'csv-parse/sync';
import { decimal, minorUnits } from '../../money';
import { listedPrice, placeOf, type ListedPrice } from '../price-list-contract';
import type { RowProblem } from './product-draft';

export const columns = ['sku', 'min_quantity', 'price'] as const;

type Cells = Readonly<Partial<Record<string, string>>>;
type Wrong = Omit<RowProblem, 'row'>;

const fieldColumns: Readonly<Record<string, string>> = { minQuantity: 'min_quantity' };

const readRow = (cells: Cells, currency: string): ListedPrice | Wrong[] => {
  const price = minorUnits(cells.price ?? '', currency);
  const quantity = cells.min_quantity || '1';
  const read = listedPrice.safeParse({
    sku: cells.sku,
    minQuantity: /^\d+$/.test(quantity) ? Number(quantity) : quantity,
    price: price ?? 0,
  });
  const wrong = (read.error?.issues ?? []).map(({ path, message }) => {
    const field = String(path[0]);
    return { column: fieldColumns[field] ?? field, message };
  });
  if (price === undefined)
    wrong.push({ column: 'price', message: `"${cells.price ?? ''}" is no price in ${currency}` });
  return read.success && !wrong.length ? read.data : wrong;
};

const headerProblems = (header: readonly string[]): RowProblem[] => [
  ...columns
    .filter((column) => column !== 'min_quantity' && !header.includes(column))
    .map((column) => ({ row: 1, column, message: 'the column is missing' })),
  ...header
    .filter((column) => !columns.some((known) => known === column))
    .map((column) => ({ row: 1, column, message: `is no column; they are ${columns.join(', ')}` })),
];

const records = (csv: string): string[][] | RowProblem => {
  try {
    return parse(csv, { bom: true, relax_column_count: true, skip_empty_lines: false, trim: true });
  } catch (error) {
    const { lines = 1, message } = error as { lines?: number; message: string };
    return { row: lines, column: '', message };
  }
};

/** Reads prices that are decimal texts (`12.50`), or tells all that is wrong with them. */
export const readPriceCsv = (
  csv: string,
  currency: string,
): { readonly prices: ListedPrice[]; readonly problems: RowProblem[] } => {
  const all = records(csv);
  if (!Array.isArray(all)) return { prices: [], problems: [all] };
  const header = (all[0] ?? []).map((name) => name.toLowerCase());
  const problems = headerProblems(header);
  const prices: ListedPrice[] = [];
  if (problems.length) return { prices, problems };
  const seen = new Map<string, number>();
  for (const [index, cells] of all.slice(1).entries()) {
    const row = index + 2;
    if (cells.every((cell) => cell === '')) continue;
    if (cells.length > header.length) {
      problems.push({ row, column: '', message: `has ${cells.length} cells, the header ${header.length}` });
      continue;
    }
    const read = readRow(Object.fromEntries(cells.map((cell, place) => [header[place], cell])), currency);
    if (Array.isArray(read)) {
      problems.push(...read.map((problem) => ({ row, ...problem })));
      continue;
    }
    const twin = seen.get(placeOf(read));
    if (twin) problems.push({ row, column: 'sku', message: `is the same SKU and quantity as row ${twin}` });
    seen.set(placeOf(read), row);
    prices.push(read);
  }
  if (!prices.length && !problems.length) problems.push({ row: 2, column: '', message: 'there is no price' });
  return { prices, problems };
};

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The same prices as text, which `readPriceCsv` reads back. */
export const writePriceCsv = (prices: readonly ListedPrice[], currency: string): string =>
  [
    columns,
    ...prices.map(({ sku, minQuantity, price }) => [quoted(sku), String(minQuantity), decimal(price, currency)]),
  ]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
