import type { Delivering, Order } from '../../order';
import type { Sql, Strapi } from '../../platform/strapi';
import { deliveriesView } from '../core/views';
import { downloadsOf } from '../store/downloads';
import { fulfillmentsOf } from '../store/fulfillments';
import { downloadUrl } from './download-urls';

/** What the buyer sees of what was handed over. */
export const readDeliveries =
  (strapi: Strapi): Delivering =>
  async (sql: Sql, { id }: Order) => {
    const rows = await fulfillmentsOf(sql, id);
    const downloads = rows.some(({ provider }) => provider === 'download') ? await downloadsOf(sql, id) : [];
    return deliveriesView(rows, downloads, downloadUrl(strapi));
  };
