import { refuseBadCsv } from '../../platform/csv-table';
import type { Strapi } from '../../platform/strapi';
import type { WrittenView } from '../contract';
import { readTaxCsv } from '../import/tax-csv';
import { writeRates } from './write-rates';

/** Writes all rates of a CSV text, or none: what is wrong is told with its row and column (`tax.bad-csv`). */
export const importRates = async (strapi: Strapi, csv: string): Promise<WrittenView> => {
  const { rates, problems } = readTaxCsv(csv);
  refuseBadCsv('tax.bad-csv', problems);
  return writeRates(strapi, rates, 'replaced');
};
