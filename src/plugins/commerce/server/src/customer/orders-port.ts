import type { Sql, Strapi } from '../platform/strapi';
import type { Person } from './personal-data';

/** The account that guests' orders become the property of. */
export interface Claimant {
  readonly customerId: number;
  readonly profileId: number;
  /** Confirmed, lower case. */
  readonly email: string;
}

/** What is asked of whoever keeps orders. */
export interface OrdersPort {
  /** SQL that counts a buyer's completed ones; takes an account's id and an address for its two question marks. */
  readonly completed: string;
  /** Gives guests' orders of this address to the account, in one statement. Safe to repeat. */
  claim(sql: Sql, claimant: Claimant): Promise<void>;
  /** Rows of all orders of a person: the account's, and guests' under these addresses. */
  idsOf(sql: Sql, person: Pick<Person, 'customerId' | 'emails'>): Promise<number[]>;
}

const none: OrdersPort = {
  completed: 'select 0 where cast(? as text) = cast(? as text)',
  claim: async () => undefined,
  idsOf: async () => [],
};
const ports = new WeakMap<Strapi, OrdersPort>();

export const useOrders = (strapi: Strapi, port: OrdersPort): void => void ports.set(strapi, port);
export const ordersPort = (strapi: Strapi): OrdersPort => ports.get(strapi) ?? none;
