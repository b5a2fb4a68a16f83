import { inertCell, writeCsv } from '../../platform/csv-table';
import type { Strapi } from '../../platform/strapi';
import type { SalesCsvQuery } from '../contract';
import { salesCells } from '../core/sales-csv';
import { readSales } from './read-sales';

/** The rows of a sales report as CSV. */
export const exportSales = async (strapi: Strapi, { amounts, ...query }: SalesCsvQuery): Promise<string> => {
  const { rows, meta } = await readSales(strapi, query);
  const grouped = query.groupBy !== 'none';
  const cells = salesCells(rows, { grouped, currency: meta.currency, as: amounts });
  // What products are called is others' making; a minus before an amount is no formula.
  return writeCsv(cells.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : inertCell(cell)))));
};
