import { decimal, minorUnits } from '../../money';
import { readCsvTable, writeCsv, type CsvCells, type CsvProblem } from '../../platform/csv-table';
import { listedPrice, placeOf, type ListedPrice } from '../price-list-contract';

export const columns = ['sku', 'min_quantity', 'price'] as const;

const fieldColumns: Readonly<Record<string, string>> = { minQuantity: 'min_quantity' };

const readRow = (cells: CsvCells, currency: string): ListedPrice | Omit<CsvProblem, 'row'>[] => {
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

/** Reads prices that are decimal texts (`12.50`), or tells all that is wrong with them. */
export const readPriceCsv = (
  csv: string,
  currency: string,
): { readonly prices: ListedPrice[]; readonly problems: CsvProblem[] } => {
  const { rows: prices, problems } = readCsvTable<ListedPrice>(csv, {
    columns,
    required: ['sku', 'price'],
    read: (cells) => readRow(cells, currency),
    keyOf: placeOf,
    twin: { column: 'sku', same: 'SKU and quantity' },
    empty: 'there is no price',
  });
  return { prices, problems };
};

/** The same prices as text, which `readPriceCsv` reads back. */
export const writePriceCsv = (prices: readonly ListedPrice[], currency: string): string =>
  writeCsv([
    columns,
    ...prices.map(({ sku, minQuantity, price }) => [sku, String(minQuantity), decimal(price, currency)]),
  ]);
