import type { Strapi } from '../platform/strapi';

/** What is asked of whoever keeps orders: SQL that counts a buyer's completed ones, by account and e-mail address. */
export interface OrdersPort {
  /** Takes a customer's id and an e-mail address for its two question marks. */
  readonly completed: string;
}

const none: OrdersPort = { completed: 'select 0 where cast(? as text) = cast(? as text)' };
const ports = new WeakMap<Strapi, OrdersPort>();

export const countOrdersWith = (strapi: Strapi, port: OrdersPort): void => void ports.set(strapi, port);
export const ordersPort = (strapi: Strapi): OrdersPort => ports.get(strapi) ?? none;
