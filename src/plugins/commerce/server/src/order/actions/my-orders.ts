import { claimOrders, customerBy, profileOf } from '../../customer';
import type { Caller } from '../../platform/access';
import type { PageAsked } from '../../platform/paging';
import { connection, type Strapi } from '../../platform/strapi';
import type { MyOrderRowView, OrderRowView } from '../contract';
import { myOrderRow, orderRow } from '../core/order-view';
import { ordersOfCustomer, ordersOfProfile } from '../store';

interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** The signed-in customer's, newest first; with what they ordered as a guest once their address is confirmed. */
export const myOrders = async (strapi: Strapi, caller: Caller, asked: PageAsked): Promise<Page<MyOrderRowView>> => {
  const sql = connection(strapi);
  const { userId } = await profileOf(strapi, caller);
  await claimOrders(strapi, sql, userId ?? 0);
  const { rows, total } = await ordersOfCustomer(sql, userId ?? 0, asked);
  return { rows: rows.map(myOrderRow), total };
};

/** A customer's or a guest's, for staff. */
export const ordersOf = async (strapi: Strapi, id: string, asked: PageAsked): Promise<Page<OrderRowView>> => {
  const { id: profileId } = await customerBy(strapi, id);
  const { rows, total } = await ordersOfProfile(connection(strapi), profileId, asked);
  return { rows: rows.map(orderRow), total };
};
