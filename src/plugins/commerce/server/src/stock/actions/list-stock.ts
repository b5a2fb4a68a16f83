import { storeSettings } from '../../platform/settings';
import { connection, type Strapi } from '../../platform/strapi';
import type { StockListQuery, StockRowView } from '../contract';
import { isLow } from '../core/is-low';
import { listStock as list } from '../store';

/** A page of stock for staff. What few are left of is said by the store's own threshold. */
export const listStock = async (
  strapi: Strapi,
  query: StockListQuery,
): Promise<{ rows: StockRowView[]; total: number }> => {
  const { lowStockAt } = await storeSettings(strapi);
  const { rows, total } = await list(connection(strapi), query, lowStockAt);
  return {
    total,
    rows: rows.map(({ sku, onHand, reserved, offer }) => {
      const available = onHand === null ? null : onHand - reserved;
      const [text] = Object.values(offer?.texts ?? {});
      return {
        ...{ sku, tracked: onHand !== null, onHand, reserved, available },
        low: isLow(available, lowStockAt),
        offer: offer && {
          ...{ type: offer.type, documentId: offer.documentId, options: offer.options },
          ...{ title: text?.title ?? sku, variant: text?.variant ?? null },
        },
      };
    }),
  };
};
