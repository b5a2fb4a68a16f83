import { filedUnder } from '../../catalog';
import { storeSettings } from '../../platform/settings';
import { connection, type Strapi } from '../../platform/strapi';
import type { OrderExportQuery, OrderListQuery, OrderRowView } from '../contract';
import { startOfDay } from '../core/local-day';
import { orderRow } from '../core/order-view';
import { listOrders as list, type OrderFilter } from '../store';

/** Whole days of the store's time zone become instants. */
export const filterOf = async (
  strapi: Strapi,
  {
    from,
    to,
    completedFrom,
    completedTo,
    ...query
  }: Omit<OrderExportQuery, 'numbers'> & { numbers?: string[] | undefined },
): Promise<OrderFilter> => {
  const { timezone } = await storeSettings(strapi);
  const start = (day: string | undefined, days: number) =>
    day === undefined ? undefined : startOfDay(day, days, timezone);
  return {
    ...query,
    filed: query.groupBy === 'category' ? filedUnder(strapi) : undefined,
    opened: { since: start(from, 0), before: start(to, 1) },
    completed: { since: start(completedFrom, 0), before: start(completedTo, 1) },
  };
};

/** A page of orders for staff. */
export const listOrders = async (
  strapi: Strapi,
  { page, pageSize, ...query }: OrderListQuery,
): Promise<{ rows: OrderRowView[]; total: number }> => {
  const { rows, total } = await list(connection(strapi), await filterOf(strapi, query), { page, pageSize });
  return { rows: rows.map(orderRow), total };
};
