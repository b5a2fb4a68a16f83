import type { Readable } from 'node:stream';
import { csvStream } from '../../platform/csv-stream';
import { guarded } from '../../platform/csv-table';
import { storeSettings } from '../../platform/settings';
import { connection, type Strapi } from '../../platform/strapi';
import type { ExportedProduct } from '../import/exported-product';
import { exportColumns, exportRows } from '../import/shopify-export';
import { exportedProducts } from '../store/exported-products';
import { pricedCurrencies } from '../store/priced-currencies';
import { defaultLocale } from '../store/product-table';

const atOnce = 200;

/** All products that sell something, in one language, page by page of the database. */
async function* everyProduct(strapi: Strapi, locale: string): AsyncGenerator<ExportedProduct> {
  const home = strapi.config.get('server.absoluteUrl', '') as string;
  const pageAfter = (after: string) =>
    exportedProducts(strapi, connection(strapi), { locale, home, limit: atOnce, after });
  for (let page = await pageAfter(''); page; page = await pageAfter(page.after)) yield* page.products;
}

async function* rowsOf(
  products: AsyncIterable<ExportedProduct>,
  currency: string,
  columns: readonly string[],
): AsyncGenerator<string[]> {
  for await (const product of products) {
    for (const cells of exportRows(product, currency)) yield columns.map((column) => guarded(cells[column] ?? ''));
  }
}

/**
 * The catalog as Shopify writes it, in the default language, with columns of our own behind: importing the file changes
 * nothing. No cell is a formula to the spreadsheet it is opened in.
 */
export const exportProducts = async (strapi: Strapi): Promise<Readable> => {
  const { currency } = await storeSettings(strapi);
  const locale = await defaultLocale(strapi);
  const priced = await pricedCurrencies(strapi, connection(strapi), locale);
  const columns = exportColumns([...priced].filter((each) => each !== currency).sort());
  return csvStream(columns, rowsOf(everyProduct(strapi, locale), currency, columns));
};
