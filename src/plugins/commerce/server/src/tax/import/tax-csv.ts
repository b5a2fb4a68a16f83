import { parse } from 'csv-parse/sync';
import { rateShape } from '../contract';
import { percentOf, ppmOf } from '../core/percent';
import { type ListedRate, placeKeyOf } from '../core/rates-for';

export const columns = ['country', 'state', 'postal_prefix', 'category', 'name', 'rate', 'priority'] as const;
const required = ['country', 'category', 'name', 'rate'] as const;

/** What is wrong with a cell. `row` counts as a spreadsheet does: the header is row 1. */
export interface CsvProblem {
  readonly row: number;
  readonly column: string;
  readonly message: string;
}

type Cells = Readonly<Partial<Record<string, string>>>;

const fieldColumns: Readonly<Record<string, string>> = { postalPrefix: 'postal_prefix' };

const readRow = (cells: Cells): ListedRate | Omit<CsvProblem, 'row'>[] => {
  const rate = ppmOf(cells.rate ?? '');
  const priority = cells.priority?.trim() || '1';
  const read = rateShape.safeParse({
    country: cells.country,
    state: cells.state,
    postalPrefix: cells.postal_prefix,
    category: cells.category,
    name: cells.name,
    rate: rate ?? 0,
    priority: /^\d+$/.test(priority) ? Number(priority) : priority,
  });
  const wrong = read.success
    ? []
    : read.error.issues.map(({ path, message }) => {
        const field = String(path[0]);
        return { column: fieldColumns[field] ?? field, message };
      });
  if (rate === undefined)
    wrong.push({ column: 'rate', message: `"${cells.rate ?? ''}" is no percentage such as 19 or 5.5` });
  return read.success && !wrong.length ? read.data : wrong;
};

const headerProblems = (header: readonly string[]): CsvProblem[] => {
  const missing = required.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !columns.some((known) => known === column));
  return [
    ...missing.map((column) => ({ row: 1, column, message: 'the column is missing' })),
    ...unknown.map((column) => ({ row: 1, column, message: `is no column; they are ${columns.join(', ')}` })),
  ];
};

const records = (csv: string): string[][] | CsvProblem => {
  try {
    return parse(csv, { bom: true, relax_column_count: true, skip_empty_lines: false, trim: true });
  } catch (error) {
    const { lines = 1, message } = error as { lines?: number; message: string };
    return { row: lines, column: '', message };
  }
};

/** Reads a table of rates whose percentages are decimal texts (`5.5`), or tells all that is wrong with it. */
export const readTaxCsv = (csv: string): { readonly rates: ListedRate[]; readonly problems: CsvProblem[] } => {
  const all = records(csv);
  if (!Array.isArray(all)) return { rates: [], problems: [all] };
  const header = (all[0] ?? []).map((name) => name.toLowerCase());
  const problems = headerProblems(header);
  const rates: ListedRate[] = [];
  if (problems.length) return { rates, problems };
  const seen = new Map<string, number>();
  for (const [index, cells] of all.slice(1).entries()) {
    const row = index + 2;
    if (cells.every((cell) => cell === '')) continue;
    if (cells.length > header.length) {
      problems.push({ row, column: '', message: `has ${cells.length} cells, the header ${header.length}` });
      continue;
    }
    const read = readRow(Object.fromEntries(cells.map((cell, place) => [header[place], cell])));
    if (Array.isArray(read)) {
      problems.push(...read.map((problem) => ({ row, ...problem })));
      continue;
    }
    const twin = seen.get(placeKeyOf(read));
    if (twin)
      problems.push({ row, column: 'country', message: `is the same place, category and priority as row ${twin}` });
    seen.set(placeKeyOf(read), row);
    rates.push(read);
  }
  if (!rates.length && !problems.length) problems.push({ row: 2, column: '', message: 'there is no rate' });
  return { rates, problems };
};

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The same table as text, which `readTaxCsv` reads back. */
export const writeTaxCsv = (rates: readonly ListedRate[]): string =>
  [
    columns,
    ...rates.map(({ country, state, postalPrefix, category, name, rate, priority }) =>
      [country, state, postalPrefix, category, name, percentOf(rate), String(priority)].map(quoted),
    ),
  ]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
