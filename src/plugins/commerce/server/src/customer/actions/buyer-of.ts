import type { Sql, Strapi } from '../../platform/strapi';
import { ordersPort } from '../orders-port';
import { profileAndOrders } from '../store';
import type { BillingProfile } from '../schemas/billing-profile';

/** What matters of a customer when they buy. */
export type CustomerProfile = Readonly<Pick<BillingProfile, 'groups' | 'taxExempt' | 'vatId' | 'company'>>;

const unknownCustomer: CustomerProfile = { groups: [], taxExempt: false, vatId: null, company: null };

export interface BuyerFacts extends CustomerProfile {
  /** Orders they have completed; undefined while nobody knows who they are. */
  readonly orders: number | undefined;
}

/** Who buys, as far as a cart knows. One statement; none for somebody unknown. */
export const buyerOf = async (
  strapi: Strapi,
  sql: Sql,
  { customerId, email }: { readonly customerId: number | null; readonly email: string | null },
): Promise<BuyerFacts> => {
  if (customerId === null && !email) return { ...unknownCustomer, orders: undefined };
  const { profile, orders } = await profileAndOrders(sql, ordersPort(strapi).completed, customerId, email);
  return { ...(profile ?? unknownCustomer), orders };
};
