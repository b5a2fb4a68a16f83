import { openCartsWith } from '../../cart';
import { connection, type Strapi } from '../../platform/strapi';
import { stockOfEntry } from '../../stock';
import type { EntrySalesView } from '../sales-contract';
import { soldOfEntry } from '../sales/store';

const days = 30;
const dayMilliseconds = 86_400_000;

/** How an entry sells, in three statements. */
export const entrySales = async (
  strapi: Strapi,
  entry: { readonly type: string; readonly documentId: string },
): Promise<EntrySalesView> => {
  const sql = connection(strapi);
  const sold = await soldOfEntry(sql, entry, Date.now() - days * dayMilliseconds);
  const stock = await stockOfEntry(strapi, entry);
  const openCarts = await openCartsWith(
    sql,
    stock.map(({ sku }) => sku),
  );
  const tracked = stock.flatMap(({ available }) => available ?? []);
  const total = (value: 'units' | 'orders') => sold.reduce((sum, each) => sum + each[value], 0);
  return {
    days,
    units: total('units'),
    orders: total('orders'),
    revenue: sold.map(({ currency, revenue }) => ({ currency, amount: revenue })),
    available: tracked.length ? tracked.reduce((sum, units) => sum + units, 0) : null,
    lowSkus: stock.filter(({ low }) => low).length,
    openCarts,
  };
};
