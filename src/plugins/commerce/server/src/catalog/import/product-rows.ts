import type { CsvRecord } from '../../platform/csv-records';
import { unguarded } from '../../platform/csv-table';
import type { RowProblem } from './product-draft';

/** A record with its cells by column name. A row with a problem keeps the cells that could be read. */
export interface ProductRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly problem?: RowProblem;
}

const problemOf = ({ row, cells, broken }: CsvRecord, header: readonly string[]): RowProblem | undefined => {
  if (broken) return { row, column: header[broken.cell] ?? `column ${broken.cell + 1}`, message: broken.message };
  if (cells.length === header.length) return undefined;
  const column = header[cells.length] ?? `column ${header.length + 1}`;
  return { row, column, message: `the row has ${cells.length} cells, the header ${header.length}` };
};

/** Rows under their header; empty ones are left out, as a spreadsheet's user would not see them. */
export async function* productRows(
  records: AsyncIterable<CsvRecord>,
  header: readonly string[],
): AsyncGenerator<ProductRow> {
  for await (const record of records) {
    const cells = record.cells.map((cell) => cell.trim());
    if (!record.broken && cells.every((cell) => cell === '')) continue;
    const named = Object.fromEntries(header.map((name, index) => [name, unguarded(cells[index] ?? '')]));
    const problem = problemOf(record, header);
    yield { row: record.row, cells: named, ...(problem && { problem }) };
  }
}
