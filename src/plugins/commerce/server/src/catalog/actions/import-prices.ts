import { refuseBadCsv } from '../../platform/csv-table';
import { connection, type Strapi } from '../../platform/strapi';
import { readPriceCsv, writePriceCsv } from '../import/price-csv';
import type { WrittenView } from '../price-list-contract';
import { entriesOf } from '../store/price-list-entries';
import { findPriceList } from '../store/price-lists';
import { listNotFound } from './change-list';
import { writeEntries } from './manage-list-entries';

/** Writes all prices of a CSV text, or none: what is wrong is told with its row and column (`price-list.bad-csv`). */
export const importPrices = (strapi: Strapi, id: string, csv: string): Promise<WrittenView> =>
  writeEntries(strapi, id, (currency) => {
    const { prices, problems } = readPriceCsv(csv, currency);
    refuseBadCsv('price-list.bad-csv', problems);
    return prices;
  });

/** All prices of a list, as they can be imported again. */
export const exportPrices = async (strapi: Strapi, id: string): Promise<string> => {
  const sql = connection(strapi);
  const list = await findPriceList(sql, id);
  if (!list) throw listNotFound();
  const entries = await entriesOf(sql, list.id);
  return writePriceCsv(
    entries.map(({ sku, minQuantity, amount }) => ({ sku, minQuantity, price: amount })),
    list.currency,
  );
};
