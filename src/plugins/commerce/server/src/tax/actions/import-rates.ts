import { CommerceError } from '../../platform/errors';
import type { Strapi } from '../../platform/strapi';
import type { WrittenView } from '../contract';
import { type CsvProblem, readTaxCsv } from '../import/tax-csv';
import { writeRates } from './write-rates';

const mostTold = 100;

const said = ({ row, column, message }: CsvProblem): string => `row ${row}${column && `, ${column}`}: ${message}`;

/** Writes all rates of a CSV text, or none: what is wrong is told with its row and column (`tax.bad-csv`). */
export const importRates = async (strapi: Strapi, csv: string): Promise<WrittenView> => {
  const { rates, problems } = readTaxCsv(csv);
  const [first] = problems;
  if (first) {
    const message = problems.length > 1 ? `${said(first)} (and ${problems.length - 1} more)` : said(first);
    throw new CommerceError('invalid', 'tax.bad-csv', message, { problems: problems.slice(0, mostTold) });
  }
  return writeRates(strapi, rates, 'replaced');
};
