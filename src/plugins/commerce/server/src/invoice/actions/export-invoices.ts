import type { Readable } from 'node:stream';
import { csvStream } from '../../platform/csv-stream';
import { inertCell } from '../../platform/csv-table';
import { connection, type Strapi } from '../../platform/strapi';
import type { InvoicesExportQuery } from '../contract';
import { csvHeader, csvRows } from '../core/invoice-csv';
import { invoicesAfter } from '../store';

const batch = 500;
/** The columns that others have written; a minus before an amount is no formula. */
const texts = csvHeader.indexOf('net');

async function* rowsOf(strapi: Strapi, filter: InvoicesExportQuery): AsyncGenerator<string[]> {
  for (let last = 0; ;) {
    const invoices = await invoicesAfter(connection(strapi), filter, last, batch);
    for (const cells of invoices.flatMap(csvRows)) {
      yield cells.map((cell, place) => (place < texts ? inertCell(cell) : cell));
    }
    last = invoices.at(-1)?.id ?? last;
    if (invoices.length < batch) return;
  }
}

/** For the accountant, the oldest first. */
export const exportInvoices = (strapi: Strapi, filter: InvoicesExportQuery): Readable =>
  csvStream(csvHeader, rowsOf(strapi, filter));
