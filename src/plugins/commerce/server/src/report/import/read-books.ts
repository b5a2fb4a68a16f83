import { instantOf } from '../../order';
import { csvRecords, type CsvRecord } from '../../platform/csv-records';
import { fileLines } from '../../platform/file-lines';
import type { Invoice } from './invoice';
import { invoiceWindow } from './invoice-window';
import { orderColumns, readOrderRow, type OrderColumn, type RowProblem } from './order-row';

/** The file cannot be imported at all; the message is for whoever named it. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** In what the books are kept: neither stands in the file. */
export interface Books {
  readonly currency: string;
  readonly timezone: string;
}

/** Rows of a time stand together, and finding out when that was takes longer than all the rest. */
const clockOf = (timezone: string) => {
  let last = { shown: Number.NaN, instant: 0 };
  return (shown: number): number => {
    if (shown !== last.shown) last = { shown, instant: instantOf(shown, timezone) };
    return last.instant;
  };
};

type Places = Readonly<Record<OrderColumn, number>>;

const placesOf = ({ cells, broken }: CsvRecord, file: string): Places => {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const missing = orderColumns.filter((column) => !names.includes(column.toLowerCase()));
  if (broken || missing.length) {
    const wants = `its first line must name ${orderColumns.join(', ')}`;
    throw new UnreadableFile(`${file} is no list of invoices: ${wants}; ${missing.join(', ')} is missing.`);
  }
  return Object.fromEntries(orderColumns.map((column) => [column, names.indexOf(column.toLowerCase())])) as Record<
    OrderColumn,
    number
  >;
};

/** Invoices of a CSV file (plain or gzip), one at a time as they are whole; what cannot be read is told. */
export async function* readBooks(
  file: string,
  books: Books,
  { read, tell }: { read(bytes: number): void; tell(problem: RowProblem): void },
): AsyncGenerator<Invoice> {
  const kept = { currency: books.currency, instantOf: clockOf(books.timezone) };
  const window = invoiceWindow();
  let places: Places | undefined;
  let width = 0;
  for await (const record of csvRecords(fileLines(file, read))) {
    const { row, cells, broken } = record;
    if (!places) {
      places = placesOf(record, file);
      width = cells.length;
      continue;
    }
    if (cells.length === 1 && cells[0] === '' && !broken) continue;
    const at = places;
    const cell = (column: OrderColumn) => cells[at[column]] ?? '';
    const of = cell('InvoiceNo').trim();
    const unreadable =
      broken ??
      (cells.length === width
        ? undefined
        : { cell: cells.length, message: `has ${cells.length} cells, the header ${width}` });
    if (unreadable) {
      const column = orderColumns.find((name) => at[name] === unreadable.cell) ?? '';
      tell({ row, column, message: unreadable.message });
      yield* window.take({ of, wrong: true });
      continue;
    }
    const answer = readOrderRow(row, cell, kept);
    if ('invoice' in answer) yield* window.take({ of, row: answer });
    else {
      answer.forEach(tell);
      yield* window.take({ of, wrong: true });
    }
  }
  if (!places) throw new UnreadableFile(`${file} is empty.`);
  yield* window.rest();
}
