import { readCsvTable, writeCsv, type CsvCells, type CsvProblem, type CsvTable } from '../../platform/csv-table';
import { rateShape } from '../contract';
import { percentOf, ppmOf } from '../core/percent';
import { type ListedRate, placeKeyOf } from '../core/rates-for';

export const columns = ['country', 'state', 'postal_prefix', 'category', 'name', 'rate', 'priority'] as const;

const fieldColumns: Readonly<Record<string, string>> = { postalPrefix: 'postal_prefix' };

const readRow = (cells: CsvCells): ListedRate | Omit<CsvProblem, 'row'>[] => {
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
  const wrong = (read.error?.issues ?? []).map(({ path, message }) => {
    const field = String(path[0]);
    return { column: fieldColumns[field] ?? field, message };
  });
  if (rate === undefined)
    wrong.push({ column: 'rate', message: `"${cells.rate ?? ''}" is no percentage such as 19 or 5.5` });
  return read.success && !wrong.length ? read.data : wrong;
};

const table: CsvTable<ListedRate> = {
  columns,
  required: ['country', 'category', 'name', 'rate'],
  read: readRow,
  keyOf: placeKeyOf,
  twin: { column: 'country', same: 'place, category and priority' },
  empty: 'there is no rate',
};

/** Reads a table of rates whose percentages are decimal texts (`5.5`), or tells all that is wrong with it. */
export const readTaxCsv = (csv: string): { readonly rates: ListedRate[]; readonly problems: CsvProblem[] } => {
  const { rows: rates, problems } = readCsvTable(csv, table);
  return { rates, problems };
};

/** The same table as text, which `readTaxCsv` reads back. */
export const writeTaxCsv = (rates: readonly ListedRate[]): string =>
  writeCsv([
    columns,
    ...rates.map(({ country, state, postalPrefix, category, name, rate, priority }) => [
      ...[country, state, postalPrefix, category, name],
      ...[percentOf(rate), String(priority)],
    ]),
  ]);
