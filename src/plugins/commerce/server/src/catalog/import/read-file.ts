import { csvRecords } from '../../platform/csv-records';
import { fileLines } from '../../platform/file-lines';
import { formats } from './formats';
import type { ImportFormat } from './import-format';
import { productRows } from './product-rows';
import type { Translation } from './product-draft';

/** The file cannot be imported at all; the message is for whoever named it. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

const headerOf = async (file: string): Promise<string[]> => {
  for await (const { cells, broken } of csvRecords(fileLines(file))) {
    if (!broken) return cells.map((cell) => cell.trim());
    break;
  }
  throw new UnreadableFile(`The first line of ${file} is no CSV header.`);
};

const formatOf = (name: string | undefined, header: readonly string[], file: string): ImportFormat => {
  const known = formats.map((format) => format.name).join(' or ');
  const named = formats.find((format) => format.name === name);
  if (name && !named) throw new UnreadableFile(`"${name}" is no format; it is ${known}.`);
  if (named && !named.recognizes(header)) throw new UnreadableFile(`${file} has not the columns of a ${name} file.`);
  const format = named ?? formats.find(({ recognizes }) => recognizes(header));
  if (!format) throw new UnreadableFile(`${file} is no product file of a known format (${known}).`);
  return format;
};

async function* withoutHeader<T>(records: AsyncIterable<T>): AsyncGenerator<T> {
  let header = true;
  for await (const record of records) {
    if (!header) yield record;
    header = false;
  }
}

export interface ProductFile {
  readonly format: string;
  /** How often the file is read from end to end. */
  readonly readings: number;
  /** Product by product; never more of the file in memory than the product at hand needs. */
  translations(currency: string, read?: (bytes: number) => void): AsyncGenerator<Translation>;
}

export const openProductFile = async (file: string, formatName?: string): Promise<ProductFile> => {
  const header = await headerOf(file);
  const format = formatOf(formatName, header, file);
  return {
    format: format.name,
    readings: format.readings,
    async *translations(currency, read) {
      const rows = () => productRows(withoutHeader(csvRecords(fileLines(file, read))), header);
      for await (const family of format.families(rows)) yield format.translate(family, currency);
    },
  };
};
