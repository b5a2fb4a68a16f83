import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import { readPriceCsv, writePriceCsv } from '../import/price-csv';
import type { RowProblem } from '../import/product-draft';
import type { WrittenView } from '../price-list-contract';
import { entriesOf } from '../store/price-list-entries';
import { findPriceList } from '../store/price-lists';
import { listNotFound } from './change-list';
import { writeEntries } from './manage-list-entries';

const mostTold = 100;

const said = ({ row, column, message }: RowProblem): string => `row ${row}${column && `, ${column}`}: ${message}`;

const badCsv = (problems: readonly [RowProblem, ...RowProblem[]]) => {
  const rest = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  const told = { problems: problems.slice(0, mostTold) };
  return new CommerceError('invalid', 'price-list.bad-csv', `${said(problems[0])}${rest}`, told);
};

/** Writes all prices of a CSV text, or none: what is wrong is told with its row and column (`price-list.bad-csv`). */
export const importPrices = (strapi: Strapi, id: string, csv: string): Promise<WrittenView> =>
  writeEntries(strapi, id, (currency) => {
    const { prices, problems } = readPriceCsv(csv, currency);
    const [first, ...others] = problems;
    if (first) throw badCsv([first, ...others]);
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
