import { storeSettings } from '../../platform/settings';
import { connection, type Strapi } from '../../platform/strapi';
import type { OrderListQuery, OrderRowView } from '../contract';
import { startOfDay } from '../core/local-day';
import { orderRow } from '../core/order-view';
import { listOrders as list } from '../store';

/** A page of orders for staff. Days are whole days of the store's time zone. */
export const listOrders = async (
  strapi: Strapi,
  { from, to, completedFrom, completedTo, ...query }: OrderListQuery,
): Promise<{ rows: OrderRowView[]; total: number }> => {
  const { timezone } = await storeSettings(strapi);
  const starts = (day: string | undefined) => (day === undefined ? undefined : startOfDay(day, 0, timezone));
  const ends = (day: string | undefined) => (day === undefined ? undefined : startOfDay(day, 1, timezone));
  const { rows, total } = await list(connection(strapi), {
    ...query,
    ...{ since: starts(from), before: ends(to) },
    ...{ completedSince: starts(completedFrom), completedBefore: ends(completedTo) },
  });
  return { rows: rows.map(orderRow), total };
};
