import { inertCell, writeCsv } from '../../platform/csv-table';
import { connection, type Strapi } from '../../platform/strapi';
import type { InvoicesExportQuery } from '../contract';
import { csvHeader, csvRows } from '../core/invoice-csv';
import { invoicesAfter } from '../store';

const batch = 500;
/** The columns that others have written; a minus before an amount is no formula. */
const texts = csvHeader.indexOf('net');

/** For the accountant, the oldest first. */
export const exportInvoices = async (strapi: Strapi, filter: InvoicesExportQuery): Promise<string> => {
  const sql = connection(strapi);
  const parts = [writeCsv([csvHeader])];
  for (let last = 0; ;) {
    const invoices = await invoicesAfter(sql, filter, last, batch);
    const rows = invoices.flatMap(csvRows);
    parts.push(writeCsv(rows.map((cells) => cells.map((cell, place) => (place < texts ? inertCell(cell) : cell)))));
    last = invoices.at(-1)?.id ?? last;
    if (invoices.length < batch) return parts.join('');
  }
};
