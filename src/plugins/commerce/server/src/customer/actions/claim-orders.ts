import type { Sql, Strapi } from '../../platform/strapi';
import { ordersPort } from '../orders-port';
import { findProfile } from '../store';

/**
 * What guests have ordered under the address that an account has shown to be its own becomes the account's. Safe to
 * repeat: it is done when the address is confirmed, and again whenever the customer looks at their orders.
 */
export const claimOrders = async (strapi: Strapi, sql: Sql, customerId: number): Promise<void> => {
  const profile = await findProfile(sql, { userId: customerId });
  if (!profile?.confirmedEmail || profile.confirmedEmail !== profile.email) return;
  await ordersPort(strapi).claim(sql, { customerId, profileId: profile.id, email: profile.confirmedEmail });
};
