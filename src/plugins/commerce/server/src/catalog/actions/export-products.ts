import { guarded, writeCsv } from '../../platform/csv-table';
import { storeSettings } from '../../platform/settings';
import { connection, type Strapi } from '../../platform/strapi';
import type { ExportedProduct } from '../import/exported-product';
import { exportColumns, exportRows } from '../import/shopify-export';
import { exportedProducts } from '../store/exported-products';
import { defaultLocale } from '../store/product-table';

const atOnce = 200;

/** All products that sell something, in the default language, page by page of the database. */
const everyProduct = async (strapi: Strapi): Promise<ExportedProduct[]> => {
  const setting = {
    locale: await defaultLocale(strapi),
    home: strapi.config.get('server.absoluteUrl', '') as string,
    limit: atOnce,
  };
  const all: ExportedProduct[] = [];
  let page = await exportedProducts(strapi, connection(strapi), { ...setting, after: '' });
  while (page) {
    all.push(...page.products);
    page = await exportedProducts(strapi, connection(strapi), { ...setting, after: page.after });
  }
  return all;
};

/**
 * The catalog as Shopify writes it, with columns of our own behind: importing the file changes nothing. No cell is a
 * formula to the spreadsheet it is opened in.
 */
export const exportProducts = async (strapi: Strapi): Promise<string> => {
  const { currency } = await storeSettings(strapi);
  const products = await everyProduct(strapi);
  const priced = products.flatMap(({ offer }) => offer.variants.flatMap(({ prices }) => Object.keys(prices)));
  const columns = exportColumns([...new Set(priced)].filter((each) => each !== currency).sort());
  const rows = products
    .flatMap((product) => exportRows(product, currency))
    .map((cells) => columns.map((column) => guarded(cells[column] ?? '')));
  return writeCsv([columns, ...rows]);
};
