import { storeSettings } from '../../platform/settings';
import { connection, type Strapi } from '../../platform/strapi';
import { isLow } from '../core/is-low';
import { listStock } from '../store';

/** No entry sells more. */
const everything = { page: 1, pageSize: 500, sort: 'sku' } as const;

/** What can still be bought of each SKU of an entry; null where it is not tracked. */
export const stockOfEntry = async (
  strapi: Strapi,
  entry: { readonly type: string; readonly documentId: string },
): Promise<readonly { sku: string; available: number | null; low: boolean }[]> => {
  const { lowStockAt } = await storeSettings(strapi);
  const { rows } = await listStock(connection(strapi), { ...everything, ...entry }, lowStockAt);
  return rows.map(({ sku, onHand, reserved }) => {
    const available = onHand === null ? null : onHand - reserved;
    return { sku, available, low: isLow(available, lowStockAt) };
  });
};
