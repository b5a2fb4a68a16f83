import { storeSettings } from '../../platform/settings';
import { connection, type Strapi } from '../../platform/strapi';
import type { OrderListQuery, OrderRowView } from '../contract';
import { startOfDay } from '../core/local-day';
import { orderRow } from '../core/order-view';
import { listOrders as list } from '../store';

/** A page of orders for staff. `from` and `to` are whole days of the store's time zone. */
export const listOrders = async (
  strapi: Strapi,
  { from, to, ...query }: OrderListQuery,
): Promise<{ rows: OrderRowView[]; total: number }> => {
  const { timezone } = await storeSettings(strapi);
  const { rows, total } = await list(connection(strapi), {
    ...query,
    since: from === undefined ? undefined : startOfDay(from, 0, timezone),
    before: to === undefined ? undefined : startOfDay(to, 1, timezone),
  });
  return { rows: rows.map(orderRow), total };
};
