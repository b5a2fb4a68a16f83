import { parse } from 'csv-parse/sync';
import { CommerceError } from './errors';

/** What is wrong with a cell. `row` counts as a spreadsheet does: the header is row 1. */
export interface CsvProblem {
  readonly row: number;
  readonly column: string;
  readonly message: string;
}

export type CsvCells = Readonly<Partial<Record<string, string>>>;
type Wrong = Omit<CsvProblem, 'row'>;

/** A table that staff keep in a spreadsheet: what its rows mean, and which two of them are one. */
export interface CsvTable<Row> {
  readonly columns: readonly string[];
  readonly required: readonly string[];
  read(cells: CsvCells): Row | readonly Wrong[];
  keyOf(row: Row): string;
  /** `is the same …`, told at this column of the second. */
  readonly twin: { readonly column: string; readonly same: string };
  /** What to say of a file without rows. */
  readonly empty: string;
}

const headerProblems = (header: readonly string[], { columns, required }: CsvTable<unknown>): CsvProblem[] => [
  ...required
    .filter((column) => !header.includes(column))
    .map((column) => ({ row: 1, column, message: 'the column is missing' })),
  ...header
    .filter((column) => !columns.includes(column))
    .map((column) => ({ row: 1, column, message: `is no column; they are ${columns.join(', ')}` })),
];

const records = (csv: string): string[][] | CsvProblem => {
  try {
    return parse(csv, { bom: true, relax_column_count: true, skip_empty_lines: false, trim: true });
  } catch (error) {
    const { lines = 1, message } = error as { lines?: number; message: string };
    return { row: lines, column: '', message };
  }
};

const isWrong = <Row>(read: Row | readonly Wrong[]): read is readonly Wrong[] => Array.isArray(read);

/** All rows of a CSV text, or all that is wrong with it. */
export const readCsvTable = <Row>(csv: string, table: CsvTable<Row>): { rows: Row[]; problems: CsvProblem[] } => {
  const all = records(csv);
  if (!Array.isArray(all)) return { rows: [], problems: [all] };
  const header = (all[0] ?? []).map((name) => name.toLowerCase());
  const problems = headerProblems(header, table);
  const rows: Row[] = [];
  if (problems.length) return { rows, problems };
  const seen = new Map<string, number>();
  for (const [index, cells] of all.slice(1).entries()) {
    const row = index + 2;
    if (cells.every((cell) => cell === '')) continue;
    if (cells.length > header.length) {
      problems.push({ row, column: '', message: `has ${cells.length} cells, the header ${header.length}` });
      continue;
    }
    const read = table.read(Object.fromEntries(cells.map((cell, place) => [header[place], cell])));
    if (isWrong(read)) {
      problems.push(...read.map((problem) => ({ row, ...problem })));
      continue;
    }
    const key = table.keyOf(read);
    const twin = seen.get(key);
    const { column, same } = table.twin;
    if (twin) problems.push({ row, column, message: `is the same ${same} as row ${twin}` });
    seen.set(key, row);
    rows.push(read);
  }
  if (!rows.length && !problems.length) problems.push({ row: 2, column: '', message: table.empty });
  return { rows, problems };
};

/** Cells that a spreadsheet would take for a formula, however many apostrophes already stand before them. */
const formula = /^'*[=+\-@\t\r]/;

/** For files that people open: a cell is shown, never worked out. Numbers stay numbers. */
export const guarded = (cell: string): string =>
  formula.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell;

/** What a guarded cell said before. */
export const unguarded = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A spreadsheet takes a cell that begins so for a formula, and runs it. */
const looksLikeFormula = /^[=+\-@\t\r]/;

/** Text of others' making, as a spreadsheet shows it and never runs it. */
export const inertCell = (text: string): string => (looksLikeFormula.test(text) ? `'${text}` : text);

export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(quoted).join(',')}\n`).join('');

const mostTold = 100;

const said = ({ row, column, message }: CsvProblem): string => `row ${row}${column && `, ${column}`}: ${message}`;

/** Throws the first problem under this code, with all of them in its details. */
export const refuseBadCsv = (code: string, problems: readonly CsvProblem[]): void => {
  const [first] = problems;
  if (!first) return;
  const rest = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  throw new CommerceError('invalid', code, `${said(first)}${rest}`, { problems: problems.slice(0, mostTold) });
};
