import { Readable } from 'node:stream';
import { writeCsv } from './csv-table';

const atOnce = 500;

async function* parts(header: readonly string[], rows: AsyncIterable<readonly string[]>): AsyncGenerator<string> {
  let part: (readonly string[])[] = [header];
  for await (const row of rows) {
    part.push(row);
    if (part.length < atOnce) continue;
    yield writeCsv(part);
    part = [];
  }
  if (part.length) yield writeCsv(part);
}

/** A table that is sent while it is read: however long it is, some hundred rows of it are in memory. */
export const csvStream = (header: readonly string[], rows: AsyncIterable<readonly string[]>): Readable =>
  Readable.from(parts(header, rows));
