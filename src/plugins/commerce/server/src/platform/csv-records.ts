import { type CsvError, parse } from 'csv-parse/sync';

/** One record of the file; `row` counts as a spreadsheet does, where a cell of several lines is still one row. */
export interface CsvRecord {
  readonly row: number;
  readonly cells: readonly string[];
  /** It cannot be read: where (its place among the cells, from 0) and why. `cells` then holds what came before. */
  readonly broken?: { readonly cell: number; readonly message: string };
}

/** A quoted cell longer than this is taken for a quote that was never closed. */
const longestRecord = 1_000_000;

const quotes = (text: string): number => text.split('"').length - 1;

const reason: Readonly<Record<string, string>> = {
  INVALID_OPENING_QUOTE: 'has a quote in the middle of a value that is not quoted',
  CSV_INVALID_CLOSING_QUOTE: 'has text after its closing quote',
  CSV_QUOTE_NOT_CLOSED: 'has a quote that is never closed',
};

const read = (row: number, text: string): CsvRecord => {
  try {
    // An own delimiter: guessing it, the parser would take a lone carriage return in a cell for the end of the record.
    const [cells = ['']] = parse(text, { relax_column_count: true, record_delimiter: '\n' });
    return { row, cells };
  } catch (error) {
    const { code, column, record } = error as CsvError & { column?: number; record?: string[] };
    const before = Array.isArray(record) ? record : [text.split(',', 1)[0]?.replace(/^"|"$/g, '') ?? ''];
    const cell = typeof column === 'number' ? column : before.length;
    return { row, cells: before, broken: { cell, message: reason[code] ?? 'cannot be read' } };
  }
};

/**
 * Puts lines together into records. A record that cannot be read is its first line only: the next line begins a new
 * one, so that a forgotten quote costs one row and not the rest of the file.
 */
export async function* csvRecords(lines: AsyncIterable<string>): AsyncGenerator<CsvRecord> {
  const source = lines[Symbol.asyncIterator]();
  const returned: string[] = [];
  const next = async (): Promise<string | undefined> => {
    const line = returned.shift();
    if (line !== undefined) return line;
    const { value, done } = await source.next();
    return done ? undefined : value;
  };
  for (let row = 1; ; row += 1) {
    const first = await next();
    if (first === undefined) return;
    const taken = [first];
    let open = quotes(first) % 2 === 1;
    let length = first.length;
    while (open && length < longestRecord) {
      const line = await next();
      if (line === undefined) break;
      taken.push(line);
      length += line.length + 1;
      if (quotes(line) % 2 === 1) open = false;
    }
    const record = read(row, taken.join('\n'));
    returned.unshift(...(record.broken ? taken.slice(1) : []));
    yield record.broken && taken.length > 1 ? read(row, first) : record;
  }
}
